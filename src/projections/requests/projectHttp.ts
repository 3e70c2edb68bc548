import { batchReadBody } from '../../calls/batchReadBody';
import type { ReadBatch } from '../../calls/readBatch';
import { literal } from '../values/literal';
import { codePurpose, codeUrl, type CodeTarget } from './codeTarget';

/**
 * The requests of a look-up as an `.http` file, one for each batch, in the form that REST Client made and others read. The token
 * is a variable that comes from a `.env` file. Total.
 */
export function projectHttp(batches: readonly ReadBatch[], target: CodeTarget): string {
  if (batches.length === 0) {
    return '';
  }
  const ids = batches.flatMap(batch => batch.ids);
  const requests = batches.map((batch, index) => {
    const { length } = batches;
    return `### ${index + 1} of ${length}\n${requestOf(batch, target)}\n`;
  });
  return `# ${codePurpose(ids, batches.length)}
# Needs an access token in a file .env beside this one: HUBSPOT_TOKEN=…
@token = {{$dotenv HUBSPOT_TOKEN}}

${requests.join('\n')}`;
}

function requestOf(batch: ReadBatch, target: CodeTarget): string {
  return [
    `POST ${codeUrl(batch, target).replace(/[\s{}]/g, encodeURIComponent)}`,
    'Authorization: Bearer {{token}}',
    'Content-Type: application/json',
    '',
    bodyOf(batch),
  ].join('\n');
}

/**
 * On one line, so that no part of a value begins one. Two braces would be a variable, also within a text, and a value must not
 * be able to name the token; JSON itself puts no two of them together.
 */
function bodyOf(batch: ReadBatch): string {
  return JSON.stringify(batchReadBody(batch))
    .replace(/[\u0085\u2028\u2029]/g, sign => literal(sign).slice(1, -1))
    .replaceAll('{{', String.raw`{\u007b`);
}
