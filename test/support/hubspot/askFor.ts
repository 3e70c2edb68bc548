import { isJsonObject } from '../../../src/base/json';
import type { RecordedRequest } from './recordedRequest';

/** The same request for other ids. */
export function askFor(ids: readonly string[], request: RecordedRequest): RecordedRequest {
  const { json } = request;
  const inputs = ids.map(id => ({ id }));
  return { ...request, json: { ...(isJsonObject(json) ? json : {}), inputs } };
}
