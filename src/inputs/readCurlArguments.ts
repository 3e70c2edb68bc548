/** What matters in the arguments of curl, for a request with a JSON body. */
export interface CurlArguments {
  readonly headers: readonly string[];
  /** The body, put together as curl does; a file that it would be read from is not read. */
  readonly data: string;
  /** The token of `--oauth2-bearer`. */
  readonly bearer?: string;
  /** The address among them, and whatever belongs to other options. */
  readonly positional: readonly string[];
}

/** Sorts the words behind `curl`. Options that are not known here are passed over with their values. */
export function readCurlArguments(words: readonly string[]): CurlArguments {
  const headers: string[] = [];
  const data: string[] = [];
  const positional: string[] = [];
  let bearer: string | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const option = optionOf(word);
    if (option === undefined) {
      positional.push(word.trim());
      continue;
    }
    const value = option.value ?? words[++index] ?? '';
    switch (option.kind) {
      case 'header':
        headers.push(value);
        break;
      case 'data':
        data.push(value);
        break;
      case 'url':
        positional.push(value.trim());
        break;
      case 'bearer':
        bearer = value;
        break;
    }
  }
  return { headers, data: data.join(''), positional, ...(bearer !== undefined && { bearer }) };
}

type OptionKind = 'header' | 'data' | 'url' | 'bearer';

interface Option {
  readonly kind: OptionKind;
  /** Where it is written in the same word. */
  readonly value?: string;
}

const longNames: ReadonlyMap<string, OptionKind> = new Map([
  ['header', 'header'],
  ['data', 'data'],
  ['data-raw', 'data'],
  ['data-ascii', 'data'],
  ['data-binary', 'data'],
  ['json', 'data'],
  ['url', 'url'],
  ['oauth2-bearer', 'bearer'],
]);

function optionOf(word: string): Option | undefined {
  // A continued line that was pasted into one line leaves a blank behind.
  const written = word.trimStart();
  const long = /^--([\w-]+)(?:=([^]*))?$/.exec(written);
  if (long !== null) {
    const kind = longNames.get(long[1] ?? '');
    const value = long[2];
    return kind && { kind, ...(value !== undefined && { value }) };
  }
  const short = /^-[a-zA-Z]*?([Hd])([^]*)$/.exec(written);
  if (short === null || !flags.test(written)) {
    return undefined;
  }
  const kind = short[1] === 'H' ? 'header' : 'data';
  return short[2] === '' ? { kind } : { kind, value: short[2] ?? '' };
}

/** `-sSLd`: options without a value may stand before one that has one. */
const flags = /^-[sSfLkivgG#]*[Hd]/;
