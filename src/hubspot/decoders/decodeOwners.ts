import * as v from 'valibot';
import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import type { CallOwner } from '../../calls/callOwners';
import { pagingSchema } from './pagingSchema';

/** A page of a list of owners. */
export interface OwnersPage {
  readonly owners: readonly CallOwner[];
  /** Where the next page starts; absent on the last one. */
  readonly after?: string;
}

/**
 * Reads a page, or answers `undefined` where it is none. Owners are decoded one by one: a malformed one costs itself only, and one
 * without an id cannot be used. Total.
 */
export function decodeOwners(body: Json | undefined): OwnersPage | undefined {
  if (!isJsonObject(body) || !isJsonArray(body['results'])) {
    return undefined;
  }
  const { after } = v.parse(pagingSchema, body['paging']).next;
  return {
    owners: body['results'].flatMap(decodeOwner),
    ...(after === undefined ? {} : { after }),
  };
}

function decodeOwner(item: Json): readonly CallOwner[] {
  const decoded = v.safeParse(ownerSchema, item);
  if (!decoded.success) {
    return [];
  }
  const { id, firstName, lastName, email, archived, userId, userIdIncludingInactive } =
    decoded.output;
  const user = userId ?? userIdIncludingInactive;
  const name = [firstName, lastName].filter(Boolean).join(' ') || email || id;
  return [
    {
      id,
      name,
      isActive: !archived,
      ...(email === '' ? {} : { email }),
      ...(user === undefined ? {} : { userId: user }),
    },
  ];
}

const text = v.fallback(v.optional(v.pipe(v.string(), v.trim()), ''), '');
const userId = v.fallback(v.optional(v.pipe(v.number(), v.safeInteger())), undefined);

const ownerSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  firstName: text,
  lastName: text,
  email: text,
  archived: v.fallback(v.optional(v.boolean(), false), false),
  userId,
  userIdIncludingInactive: userId,
});
