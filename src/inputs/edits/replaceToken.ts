import type { FoundToken } from '../ids/findTokens';
import type { TextSpan } from './removeItems';

/** What to put where. */
export interface TextReplacement extends TextSpan {
  readonly text: string;
}

/**
 * How a text takes its token from the environment instead, in the words of its language: an expression in place of a literal,
 * a variable in a shell and in a template, `$HUBSPOT_TOKEN` anywhere else. Total.
 */
export function replaceToken(
  text: string,
  { start, end }: Pick<FoundToken, 'start' | 'end'>,
  languageId: string,
): TextReplacement {
  const quote = quoteAround(text, start, end);
  const shell = shells[languageId];
  if (shell !== undefined) {
    return { start, end, text: quote === "'" ? shell.inSingleQuotes : shell.variable };
  }
  const language = languages[languageId];
  if (language === undefined) {
    return { start, end, text: others[languageId] ?? '$HUBSPOT_TOKEN' };
  }
  const { expression, plus, template } = language;
  if (template !== undefined && (quote === undefined || quote === '`')) {
    return { start, end, text: template };
  }
  if (quote === undefined) {
    return { start, end, text: expression };
  }
  // A literal that holds nothing else goes with its quotes; of one that says more, the parts stay.
  const opens = text[start - 1] === quote;
  const closes = text[end] === quote;
  return {
    start: opens ? start - 1 : start,
    end: closes ? end + 1 : end,
    text: `${opens ? '' : `${quote}${plus}`}${expression}${closes ? '' : `${plus}${quote}`}`,
  };
}

interface Language {
  readonly expression: string;
  /** What joins two strings. */
  readonly plus: string;
  /** The expression inside a template. */
  readonly template?: string;
}

const script: Language = {
  expression: 'process.env.HUBSPOT_TOKEN',
  plus: ' + ',
  template: '${process.env.HUBSPOT_TOKEN}',
};
const joined = (expression: string, plus = ' + '): Language => ({ expression, plus });

/** By VS Code's language ids. */
const languages: Readonly<Record<string, Language | undefined>> = {
  csharp: joined('Environment.GetEnvironmentVariable("HUBSPOT_TOKEN")'),
  go: joined('os.Getenv("HUBSPOT_TOKEN")'),
  java: joined('System.getenv("HUBSPOT_TOKEN")'),
  javascript: script,
  javascriptreact: script,
  kotlin: joined('System.getenv("HUBSPOT_TOKEN")'),
  php: joined("getenv('HUBSPOT_TOKEN')", ' . '),
  python: joined('os.environ["HUBSPOT_TOKEN"]'),
  ruby: joined('ENV["HUBSPOT_TOKEN"]'),
  typescript: script,
  typescriptreact: script,
};

/** A shell leaves variables in single quotes as they are: these are closed and opened again. */
const shells: Readonly<
  Record<string, { readonly variable: string; readonly inSingleQuotes: string } | undefined>
> = {
  powershell: {
    variable: '$env:HUBSPOT_TOKEN',
    inSingleQuotes: "' + $env:HUBSPOT_TOKEN + '",
  },
  shellscript: { variable: '$HUBSPOT_TOKEN', inSingleQuotes: `'"$HUBSPOT_TOKEN"'` },
};

const others: Readonly<Record<string, string | undefined>> = {
  bat: '%HUBSPOT_TOKEN%',
  http: '{{$processEnv HUBSPOT_TOKEN}}',
};

/** The quote of the string that the piece is in, as far as its line tells; none where the line does not close it. */
function quoteAround(text: string, start: number, end: number): string | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  let quote: string | undefined;
  for (let at = lineStart; at < start; at++) {
    const char = text[at];
    if (char === '\\') {
      at++;
    } else if (quote === undefined ? isQuote(char) : char === quote) {
      quote = quote === undefined ? char : undefined;
    }
  }
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd === -1 ? undefined : lineEnd);
  return quote !== undefined && rest.includes(quote) ? quote : undefined;
}

function isQuote(char: string | undefined): boolean {
  return char === '"' || char === "'" || char === '`';
}
