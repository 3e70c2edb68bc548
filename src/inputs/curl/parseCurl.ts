import { applyEdits, format, modify, type FormattingOptions } from 'jsonc-parser';
import type { ReadRequest } from '../../calls/readRequest';
import { AccessToken } from '../../hubspot/tokens/accessToken';
import { foldInputs } from '../requestFiles/foldInputs';
import { parseJsonTree } from '../requestFiles/jsonTree';
import { parseRequestFile } from '../requestFiles/parseRequestFile';
import { printRequestFile } from '../requestFiles/printRequestFile';
import { isCurl } from './isCurl';
import { readCurlArguments, type CurlArguments } from './readCurlArguments';
import { requestOfAddress } from './requestOfAddress';
import { shellCommands } from './shellCommands';

/** A cURL command that reads calls, taken apart. */
export interface CurlRequest {
  readonly request: ReadRequest;
  /** Its body as the text of a request file: laid out anew, with nothing left out, and `archived` out of the address. */
  readonly text: string;
  /** Where one is written out. A variable in its place is none. */
  readonly token?: AccessToken;
}

/**
 * Reads a cURL command that asks for calls by ID, many or one, as documentation, browsers and Copy as cURL write it, for bash, cmd or
 * PowerShell; of several commands that ask the same with the same token, the IDs of all. Answers `undefined` where a text is no
 * such command, and where of several one asks something else: what can be told in one request would not be all of it. Total.
 */
export function parseCurl(text: string): CurlRequest | undefined {
  // Most text is none, and may be long.
  if (!isCurl(text) || !/\/(?:calls|0-48)\//i.test(text)) {
    return undefined;
  }
  const commands = (shellCommands(text) ?? []).flatMap(words => curlsIn(words));
  const [first, ...more] = commands.flatMap(words => requestOf(words));
  if (first === undefined || more.length === 0) {
    return first;
  }
  if (!more.every(each => isAlike(each, first))) {
    return undefined;
  }
  const ids = [first, ...more].flatMap(({ request }) => request.ids);
  const request = { ...first.request, ids };
  return { ...first, request, text: printRequestFile(request) };
}

/** Commands may stand below each other, with nothing else between them. */
function curlsIn(words: readonly string[]): readonly (readonly string[])[] {
  const starts = words.flatMap((word, index) => (/^curl(?:\.exe)?$/i.test(word) ? [index] : []));
  return starts.map((start, index) => words.slice(start + 1, starts[index + 1]));
}

function requestOf(words: readonly string[]): readonly CurlRequest[] {
  const command = readCurlArguments(words);
  const asked = batchOf(command) ?? callOf(command);
  const token = tokenOf(command);
  return asked === undefined ? [] : [{ ...asked, ...(token && { token }) }];
}

type Asked = Omit<CurlRequest, 'token'>;

/** Many calls, which the body names. */
function batchOf({ data, positional }: CurlArguments): Asked | undefined {
  const endpoint = positional
    .filter(mayBeAddress)
    .map(word => batchRead.exec(word))
    .find(Boolean);
  if (endpoint == null) {
    return undefined;
  }
  const isArchived = new URLSearchParams(endpoint[1]).get('archived') === 'true';
  const text = layOut(data, isArchived);
  const { request } = parseRequestFile(text);
  return request && { request, text };
}

/** One call, which the address names. Whoever changes or deletes it does not read it. */
function callOf({ data, method, positional }: CurlArguments): Asked | undefined {
  const request = positional
    .filter(mayBeAddress)
    .map(word => requestOfAddress(word))
    .find(Boolean);
  return request === undefined || method !== 'GET' || data !== ''
    ? undefined
    : { request, text: printRequestFile(request) };
}

/** The end of the endpoint's address in every version, and its query. Its beginning may be a variable. */
const batchRead =
  /\/crm\/(?:v3\/objects|objects\/[^/?#]+)\/(?:calls|0-48)\/batch\/read\/?(?:\?(.*))?$/i;

/** Whether two ask the same of the same account, whatever the order of the properties. */
function isAlike(one: CurlRequest, other: CurlRequest): boolean {
  const isSameToken =
    one.token === undefined || other.token === undefined
      ? one.token === other.token
      : one.token.equals(other.token);
  return isSameToken && optionsKey(one.request) === optionsKey(other.request);
}

function optionsKey(request: ReadRequest): string {
  const { archived = false, idProperty, properties, propertiesWithHistory = [] } = request;
  return JSON.stringify([archived, idProperty, sorted(properties), sorted(propertiesWithHistory)]);
}

/** Without names, those of the setting are meant; with an empty list, none. */
function sorted(names: readonly string[] | undefined): readonly string[] | undefined {
  return names && [...new Set(names)].sort();
}

/** Patterns are looked for from every place of a word, and a word may be of any length. */
function mayBeAddress(word: string): boolean {
  return word.length <= longestAddress && !/\s/.test(word);
}

/** With a long list of properties in its query. In UTF-16 units. */
const longestAddress = 16_384;

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
