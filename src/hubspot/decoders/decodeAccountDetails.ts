import * as v from 'valibot';
import type { Json } from '../../base/json';
import type { AccountDetails } from '../../calls/accountDetails';

/** Reads an account's details, or answers `undefined` where they do not say which account it is and where its pages are. Total. */
export function decodeAccountDetails(body: Json | undefined): AccountDetails | undefined {
  const decoded = v.safeParse(schema, body);
  if (!decoded.success) {
    return undefined;
  }
  const { portalId, uiDomain, portalName, dataHostingLocation, timeZone, accountType } =
    decoded.output;
  return {
    portalId: String(portalId),
    uiDomain,
    ...(portalName === undefined ? {} : { portalName }),
    ...(dataHostingLocation === undefined ? {} : { region: dataHostingLocation }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(accountType === undefined ? {} : { accountType }),
  };
}

const text = v.fallback(v.optional(v.pipe(v.string(), v.nonEmpty())), undefined);

const schema = v.object({
  portalId: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  // Becomes the host of links: a name and nothing that could turn it into another address.
  uiDomain: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i)),
  portalName: text,
  dataHostingLocation: text,
  timeZone: text,
  accountType: text,
});
