import type { CallId } from './callId';

/**
 * An id as it stands in JSON: text or, where something between HubSpot and here has made a number of it, the digits of that number.
 * One that has lost digits on the way names another call, or none.
 */
export function idOfJson(value: unknown): CallId | undefined {
  if (typeof value === 'string') {
    return value;
  }
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined;
}
