import { batchReadBody } from '../calls/batchReadBody';
import { callsBatchReadPath } from '../calls/callsPath';
import type { ApiVersion } from '../calls/lookup';
import type { ReadBatch } from '../calls/readBatch';

/** Where requests go. */
export interface CurlTarget {
  /** `https://api.hubapi.com`. */
  readonly baseUrl: string;
  readonly version: ApiVersion;
}

/**
 * The requests of a look-up as cURL commands for a shell, one for each batch with an empty line between. None holds a token: the
 * shell puts in what its variable `HUBSPOT_TOKEN` holds. Total.
 */
export function projectCurl(batches: readonly ReadBatch[], target: CurlTarget): string {
  return batches.map(batch => `${commandOf(batch, target)}\n`).join('\n');
}

function commandOf(batch: ReadBatch, { baseUrl, version }: CurlTarget): string {
  const url = `${baseUrl.replace(/\/+$/, '')}${callsBatchReadPath(version)}`;
  return [
    'curl --request POST',
    `--url ${quote(batch.archived ? `${url}?archived=true` : url)}`,
    '--header "Authorization: Bearer $HUBSPOT_TOKEN"',
    "--header 'Content-Type: application/json'",
    `--data ${quote(JSON.stringify(batchReadBody(batch)))}`,
  ].join(' \\\n  ');
}

/** One word for every shell of Unix: in single quotes nothing but the quote itself means anything. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
