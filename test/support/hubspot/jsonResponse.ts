import { isJsonObject, type Json } from '../../../src/base/json';
import type { HubSpotResponse } from '../../../src/hubspot/transport';

/** A body as HubSpot sends it, with the correlation id among the headers too. */
export function jsonResponse(
  status: number,
  body: Json,
  headers: Readonly<Record<string, string>> = {},
): HubSpotResponse {
  const id = isJsonObject(body) ? body['correlationId'] : undefined;
  return {
    status,
    headers: {
      'content-type': 'application/json;charset=utf-8',
      'x-hubspot-correlation-id':
        typeof id === 'string' ? id : '019d2f6b-5c1e-7a40-9b3d-ffffffffffff',
      ...headers,
    },
    body: JSON.stringify(body),
  };
}
