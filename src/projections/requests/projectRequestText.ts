import { batchReadBody } from '../../calls/batchReadBody';
import type { ReadBatch } from '../../calls/readBatch';
import { codeUrl, type CodeTarget } from './codeTarget';

/** A request as it was sent, in the words of HTTP. In place of the token is the name of a variable. Total. */
export function projectRequestText(batch: ReadBatch, target: CodeTarget): string {
  return [
    `POST ${codeUrl(batch, target)}`,
    'Authorization: Bearer $HUBSPOT_TOKEN',
    'Content-Type: application/json',
    '',
    JSON.stringify(batchReadBody(batch), null, 2),
  ].join('\n');
}
