import { applyEdits, format, modify, type FormattingOptions } from 'jsonc-parser';
import type { ReadRequest } from '../calls/readRequest';
import { AccessToken } from '../hubspot/accessToken';
import { foldInputs } from './foldInputs';
import { parseJsonTree } from './jsonTree';
import { parseRequestFile } from './parseRequestFile';
import { printRequestFile } from './printRequestFile';
import { readCurlArguments, type CurlArguments } from './readCurlArguments';
import { shellWords } from './shellWords';

/** A cURL command that reads calls, taken apart. */
export interface CurlRequest {
  readonly request: ReadRequest;
  /** Its body as the text of a request file: laid out anew, with nothing left out, and `archived` out of the address. */
  readonly text: string;
  /** Where one is written out. A variable in its place is none. */
  readonly token?: AccessToken;
}

/**
 * Reads a cURL command that asks for calls by ID, as documentation, browsers and Copy as cURL write it, for bash, cmd or
 * PowerShell; of several commands that ask the same, the IDs of all. Answers `undefined` where a text is no such command. Total.
 */
export function parseCurl(text: string): CurlRequest | undefined {
  // Most text is none, and may be long.
  if (!/^[\s$>]*curl(?:\.exe)?\s/i.test(text) || !text.includes('/batch/read')) {
    return undefined;
  }
  const [first, ...more] = commandsIn(shellWords(text) ?? []).flatMap(words => requestOf(words));
  if (first === undefined || more.length === 0) {
    return first;
  }
  const alike = more.filter(({ request }) => optionsKey(request) === optionsKey(first.request));
  const ids = [first, ...alike].flatMap(({ request }) => request.ids);
  const request = { ...first.request, ids };
  return { ...first, request, text: printRequestFile(request) };
}

function commandsIn(words: readonly string[]): readonly (readonly string[])[] {
  const starts = words.flatMap((word, index) => (/^curl(?:\.exe)?$/i.test(word) ? [index] : []));
  return starts.map((start, index) => words.slice(start + 1, starts[index + 1]));
}

function requestOf(words: readonly string[]): readonly CurlRequest[] {
  const command = readCurlArguments(words);
  const endpoint = command.positional.map(word => batchRead.exec(word)).find(Boolean);
  if (endpoint == null) {
    return [];
  }
  const isArchived = new URLSearchParams(endpoint[1]).get('archived') === 'true';
  const text = layOut(command.data, isArchived);
  const { request } = parseRequestFile(text);
  const token = tokenOf(command);
  return request === undefined ? [] : [{ request, text, ...(token && { token }) }];
}

/** The end of the endpoint's address in every version, and its query. Its beginning may be a variable. */
const batchRead =
  /\/crm\/(?:v3\/objects|objects\/[^/?#]+)\/(?:calls|0-48)\/batch\/read\/?(?:\?(.*))?$/i;

function optionsKey(request: ReadRequest): string {
  return JSON.stringify({ ...request, ids: [] });
}

const layout: FormattingOptions = { tabSize: 2, insertSpaces: true, eol: '\n' };

/** A body that is no JSON object stays as it is. */
function layOut(data: string, isArchived: boolean): string {
  const text = unescapeQuotes(data);
  if (parseJsonTree(text).root?.type !== 'object') {
    return text;
  }
  const complete = isArchived
    ? applyEdits(text, modify(text, ['archived'], true, { formattingOptions: layout }))
    : text;
  const laidOut = applyEdits(complete, format(complete, undefined, layout));
  return `${foldInputs(laidOut).trim()}\n`;
}

/** Windows PowerShell needs `\"` also where a quotation is single. */
function unescapeQuotes(data: string): string {
  return /^\s*\{\s*\\"/.test(data) ? data.replaceAll('\\"', '"') : data;
}

function tokenOf({ headers, bearer }: CurlArguments): AccessToken | undefined {
  const written = headers.map(header => authorization.exec(header)?.[1]).find(Boolean) ?? bearer;
  return written !== undefined && isWrittenOut(written) ? AccessToken.parse(written) : undefined;
}

const authorization = /^\s*authorization\s*:\s*bearer\s+(\S+)\s*$/i;

/** `$TOKEN`, `<token>` and YOUR_ACCESS_TOKEN are none. */
function isWrittenOut(token: string): boolean {
  return /^[\w.~+/=-]{20,}$/.test(token) && /\d/.test(token);
}
