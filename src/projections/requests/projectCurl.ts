import { batchReadBody } from '../../calls/batchReadBody';
import type { ReadBatch } from '../../calls/readBatch';
import { codeUrl, type CodeTarget } from './codeTarget';

/**
 * The requests of a look-up as cURL commands for a shell, one for each batch with an empty line between. None holds a token: the
 * shell puts in what its variable `HUBSPOT_TOKEN` holds. Total.
 */
export function projectCurl(batches: readonly ReadBatch[], target: CodeTarget): string {
  return batches.map(batch => `${commandOf(batch, target)}\n`).join('\n');
}

function commandOf(batch: ReadBatch, target: CodeTarget): string {
  return [
    'curl --request POST',
    `--url ${quote(codeUrl(batch, target))}`,
    '--header "Authorization: Bearer $HUBSPOT_TOKEN"',
    "--header 'Content-Type: application/json'",
    `--data ${quote(JSON.stringify(batchReadBody(batch)))}`,
  ].join(' \\\n  ');
}

/** One word for every shell of Unix: in single quotes nothing but the quote itself means anything. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
