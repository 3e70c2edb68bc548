import { strict as assert } from 'node:assert';
import { parseJson, type Json, type JsonObject } from '../../../src/base/json';
import { AccessToken } from '../../../src/hubspot/tokens/accessToken';
import type { HubSpotRequest } from '../../../src/hubspot/transport';
import { createSamplePortal } from '../../../src/sample/createSamplePortal';

/** Sends one request to a new sample portal. */
export async function askPortal(
  request: Omit<HubSpotRequest, 'token'>,
): Promise<{ readonly status: number; readonly body: Json }> {
  const token = AccessToken.parse('any-token');
  assert.ok(token);
  const { signal } = new AbortController();
  const response = await createSamplePortal().send({ ...request, token }, signal);
  const body = parseJson(response.body);
  assert.ok(body !== undefined);
  return { status: response.status, body };
}

/** Reads calls by id. `rest` is more of the body; `query` and `path` are the request's. */
export function readFromPortal(
  ids: readonly string[],
  rest: JsonObject = {},
  {
    path = '/crm/v3/objects/calls/batch/read',
    ...request
  }: Partial<Pick<HubSpotRequest, 'path' | 'query'>> = {},
): ReturnType<typeof askPortal> {
  const body = { inputs: ids.map(id => ({ id })), ...rest };
  return askPortal({ method: 'POST', path, body, ...request });
}
