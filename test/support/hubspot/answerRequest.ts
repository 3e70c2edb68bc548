import { AccessToken } from '../../../src/hubspot/tokens/accessToken';
import type { HubSpotResponse, Transport } from '../../../src/hubspot/transport';
import invalidJson from '../../fixtures/hubspot/invalidJson.json';
import invalidToken from '../../fixtures/hubspot/invalidToken.json';
import notFound from '../../fixtures/hubspot/notFound.json';
import { jsonResponse } from './jsonResponse';
import type { RecordedRequest } from './recordedRequest';

/** Answers as HubSpot does: who asks comes first, then how, then what. */
export async function answerRequest(
  request: RecordedRequest,
  portal: Transport,
  accepted: string,
): Promise<HubSpotResponse> {
  const { method, path, query, headers, body, json } = request;
  const token = AccessToken.parse(accepted);
  if (token === undefined || headers['authorization'] !== `Bearer ${accepted}`) {
    return jsonResponse(401, invalidToken, { 'x-hubspot-auth-failure': '401 Unauthorized' });
  }
  if (method !== 'GET' && method !== 'POST') {
    return jsonResponse(404, notFound);
  }
  if (json === undefined && body !== '') {
    return jsonResponse(400, invalidJson);
  }
  return portal.send(
    { method, path, query, ...(json !== undefined && { body: json }), token },
    new AbortController().signal,
  );
}
