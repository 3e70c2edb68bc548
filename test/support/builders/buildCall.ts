import type { JsonObject } from '../../../src/base/json';

/** A call as HubSpot sends it; a test names only what it is about. */
export function buildCall(
  id: string,
  properties: Record<string, string | null> = {},
  rest: JsonObject = {},
): JsonObject {
  return {
    id,
    properties,
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T09:05:00.000Z',
    archived: false,
    ...rest,
  };
}
