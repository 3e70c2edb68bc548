import { batchReadBody } from '../../calls/batchReadBody';
import type { ReadRequest } from '../../calls/readRequest';
import { foldInputs } from './foldInputs';

/** Writes a request down as `parseRequestFile` reads it: HubSpot's body, and `archived` where archived calls are asked for. */
export function printRequestFile(request: ReadRequest): string {
  const { archived } = request;
  const file = { ...batchReadBody(request), ...(archived === true ? { archived } : {}) };
  return `${foldInputs(JSON.stringify(file, null, 2))}\n`;
}
