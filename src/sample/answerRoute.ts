import type { Json } from '../base/json';
import type { HubSpotRequest } from '../hubspot/transport';
import { listOwners } from './listOwners';
import { readBatch } from './readBatch';
import { readLinks } from './readLinks';
import { readRecords } from './readRecords';
import { sampleAccount, samplePortalName } from './sampleAccount';
import { refuse, type SampleAnswer } from './sampleAnswer';
import { sampleProperties } from './sampleProperties';
import { recordTypes, type RecordType } from './sampleRecords';
import { sampleToken } from './sampleToken';

/**
 * Answers a request by its method and path; HubSpot's own SDK writes some paths with a slash at the end. What the sample
 * portal does not know is a 404, as at HubSpot.
 */
export function answerRoute({ method, path, query = {}, body }: HubSpotRequest): SampleAnswer {
  const route = routes.get(`${method} ${path.replace(/\/$/, '')}`);
  return route?.(query, body) ?? notFound;
}

/** A route may find that the path is not meant after all, and answer nothing. */
type Route = (
  query: Readonly<Record<string, string>>,
  body: Json | undefined,
) => SampleAnswer | undefined;

const notFound = refuse(404, 'resource not found', 'OBJECT_NOT_FOUND');

const routes: ReadonlyMap<string, Route> = new Map(
  Object.entries({
    'POST /crm/v3/objects/calls/batch/read': readAnswering(207),
    'POST /crm/v3/objects/0-48/batch/read': readAnswering(207),
    'POST /crm/objects/2026-03/calls/batch/read': readAnswering(207),
    'POST /crm/objects/2026-03/0-48/batch/read': readAnswering(207),
    'POST /crm/objects/2026-09/calls/batch/read': readAnswering(200),
    'POST /crm/objects/2026-09/0-48/batch/read': readAnswering(200),
    'GET /crm/v3/properties/calls': listProperties,
    'GET /crm/properties/2026-03/calls': listProperties,
    'GET /crm/properties/2026-09/calls': listProperties,
    'GET /crm/v3/owners': listOwners,
    'GET /crm/owners/2026-03': listOwners,
    'GET /crm/owners/2026-09': listOwners,
    'POST /oauth/v2/private-apps/get/access-token-info': describeToken,
    'GET /account-info/v3/details': describeAccount,
    'GET /account-info/2026-03/details': describeAccount,
    'GET /account-info/2026-09/details': nameAccount,
    ...Object.fromEntries(recordTypes.flatMap(routesAround)),
  }),
);

/** What calls are associated with, and what these records are called. */
function routesAround(type: RecordType): readonly (readonly [string, Route])[] {
  const links =
    (idsAre: 'numbers' | 'text'): Route =>
    (_query, body) =>
      readLinks(body, { type, idsAre });
  const records =
    (partialStatus: 200 | 207): Route =>
    (_query, body) =>
      readRecords(body, { type, partialStatus });
  return [
    [`POST /crm/v4/associations/calls/${type}/batch/read`, links('numbers')],
    [`POST /crm/associations/2026-03/calls/${type}/batch/read`, links('text')],
    [`POST /crm/associations/2026-09/calls/${type}/batch/read`, links('text')],
    [`POST /crm/v3/objects/${type}/batch/read`, records(207)],
    [`POST /crm/objects/2026-03/${type}/batch/read`, records(207)],
    [`POST /crm/objects/2026-09/${type}/batch/read`, records(200)],
  ];
}

/** HubSpot takes the words `true` and `false` and no others. `partialStatus` is the status where calls are missing. */
function readAnswering(partialStatus: 200 | 207): Route {
  return ({ archived = 'false' }, body) =>
    archived === 'true' || archived === 'false'
      ? readBatch(body, { archived: archived === 'true', partialStatus })
      : undefined;
}

function listProperties(): SampleAnswer {
  return { status: 200, body: { results: sampleProperties } };
}

/** Of a key that may read all there is. */
function describeToken(): SampleAnswer {
  return { status: 200, body: sampleToken };
}

function describeAccount(): SampleAnswer {
  return { status: 200, body: sampleAccount };
}

function nameAccount(): SampleAnswer {
  return { status: 200, body: { ...sampleAccount, portalName: samplePortalName } };
}
