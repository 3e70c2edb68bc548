import { batchReadBody } from '../calls/batchReadBody';
import type { Lookup, ReadExchange } from '../calls/lookup';
import { requestPath } from './projectRequests';

/** A request as it was sent, in the words of HTTP. In place of the token is the name of a variable. Total. */
export function projectRequestText(lookup: Lookup, exchange: ReadExchange): string {
  return [
    `POST ${requestPath(lookup, exchange)}`,
    'Authorization: Bearer $HUBSPOT_TOKEN',
    'Content-Type: application/json',
    '',
    JSON.stringify(batchReadBody(exchange.batch), null, 2),
  ].join('\n');
}
