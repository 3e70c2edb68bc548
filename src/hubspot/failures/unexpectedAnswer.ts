import type { LookupFailure } from '../../calls/lookupFailure';
import type { HubSpotResponse } from '../transport';
import { correlationOf } from './correlationOf';

/** The failure where HubSpot says that all is well and sends something else than it documents. */
export function unexpectedAnswer(response: HubSpotResponse): LookupFailure {
  const { status, headers, body } = response;
  const type = headers['content-type'] ?? 'no content type';
  return {
    kind: 'protocol',
    category: 'UNEXPECTED_ANSWER',
    message: isLikelyData(body)
      ? `${type}, ${body.length} characters`
      : `${type}: ${body.slice(0, 200)}`,
    status,
    ...correlationOf(response),
  };
}

/** Messages are shown where CRM data is hidden. The page of a proxy holds none, and says what is wrong. */
function isLikelyData(body: string): boolean {
  return /^\s*(?:[^<\s]|$)/.test(body);
}
