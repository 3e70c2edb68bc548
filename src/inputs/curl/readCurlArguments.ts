/** What matters in the arguments of curl, for a request to HubSpot. */
export interface CurlArguments {
  /** In capitals: the one that is named, or the one that curl uses for what it sends. */
  readonly method: string;
  readonly headers: readonly string[];
  /** The body, put together as curl does; a file that it would be read from is not read. Empty where it goes into the address. */
  readonly data: string;
  /** The token of `--oauth2-bearer`. */
  readonly bearer?: string;
  /** The address among them, with what `--get` adds to its query, and whatever belongs to other options. */
  readonly positional: readonly string[];
}

/** Sorts the words behind `curl`. Options that are not known here are passed over with their values. */
export function readCurlArguments(words: readonly string[]): CurlArguments {
  const values = new Map<OptionKind, string[]>();
  const positional: string[] = [];
  const data: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const options = optionsOf(word);
    if (options === undefined) {
      positional.push(word.trim());
      continue;
    }
    for (const { kind, written } of options) {
      const value = switches.has(kind) ? '' : (written ?? words[++index] ?? '');
      values.set(kind, [...(values.get(kind) ?? []), value]);
      if (kind === 'url') {
        positional.push(value.trim());
      } else if (kind === 'data' || kind === 'encoded') {
        data.push(kind === 'data' ? value : encoded(value));
      }
    }
  }
  const json = values.get('json') ?? [];
  const body = json.length > 0 ? json.join('') : data.join('&');
  const isGet = values.has('get');
  const bearer = values.get('bearer')?.at(-1);
  return {
    method: values.get('method')?.at(-1)?.trim().toUpperCase() ?? methodOf(values, body),
    headers: values.get('header') ?? [],
    data: isGet ? '' : body,
    positional: isGet && body !== '' ? positional.map(word => withQuery(word, body)) : positional,
    ...(bearer !== undefined && { bearer }),
  };
}

type OptionKind =
  | 'header'
  | 'data'
  | 'encoded'
  | 'json'
  | 'url'
  | 'bearer'
  | 'method'
  | 'form'
  | 'upload'
  | 'get'
  | 'head';

/** Those without a value. */
const switches: ReadonlySet<OptionKind> = new Set(['get', 'head']);

interface Option {
  readonly kind: OptionKind;
  /** The value where it is written in the same word. */
  readonly written?: string;
}

const longNames: ReadonlyMap<string, OptionKind> = new Map([
  ['header', 'header'],
  ['data', 'data'],
  ['data-raw', 'data'],
  ['data-ascii', 'data'],
  ['data-binary', 'data'],
  ['data-urlencode', 'encoded'],
  ['json', 'json'],
  ['url', 'url'],
  ['oauth2-bearer', 'bearer'],
  ['request', 'method'],
  ['form', 'form'],
  ['form-string', 'form'],
  ['upload-file', 'upload'],
  ['get', 'get'],
  ['head', 'head'],
]);

const shortNames: ReadonlyMap<string, OptionKind> = new Map([
  ['H', 'header'],
  ['d', 'data'],
  ['X', 'method'],
  ['F', 'form'],
  ['T', 'upload'],
  ['G', 'get'],
  ['I', 'head'],
]);

/** Short options without a value, which may stand in one word with others. */
const shortSwitches = '#0123456BafGgIijklLMNnOpqRSsVvZ';

function optionsOf(word: string): readonly Option[] | undefined {
  // A continued line that was pasted into one line leaves a blank behind.
  const written = word.trimStart();
  const [, name, value] = /^--([\w-]+)(?:=([^]*))?$/.exec(written) ?? [];
  if (name !== undefined) {
    const kind = longNames.get(name);
    return kind && [{ kind, ...(value !== undefined && { written: value }) }];
  }
  return /^-[^-]/.test(written) ? shortOptionsOf(written.slice(1)) : undefined;
}

/** `-sSLd`: options without a value may stand before one that has one. */
function shortOptionsOf(letters: string): readonly Option[] | undefined {
  const options: Option[] = [];
  for (let index = 0; index < letters.length; index++) {
    const letter = letters.charAt(index);
    const kind = shortNames.get(letter);
    if (shortSwitches.includes(letter)) {
      options.push(...(kind === undefined ? [] : [{ kind }]));
    } else {
      const rest = letters.slice(index + 1);
      return kind && [...options, rest === '' ? { kind } : { kind, written: rest }];
    }
  }
  return options;
}

function methodOf(values: ReadonlyMap<OptionKind, unknown>, body: string): string {
  if (values.has('get')) return 'GET';
  if (values.has('head')) return 'HEAD';
  if (values.has('upload')) return 'PUT';
  return values.has('form') || body !== '' ? 'POST' : 'GET';
}

/** `name=content`: the content is escaped, the name is not. */
function encoded(value: string): string {
  const [, name = '', content = value] = /^([^=]*)=([^]*)$/.exec(value) ?? [];
  const escaped = new URLSearchParams({ content }).toString().slice('content='.length);
  return name === '' ? escaped : `${name}=${escaped}`;
}

function withQuery(address: string, query: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}
