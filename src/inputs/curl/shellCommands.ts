/**
 * Cuts a command line into its commands, and these into their words, as a shell does, without running or expanding anything: bash
 * with `'…'`, `"…"`, `$'…'`, `\` and continued lines, and what browsers copy for cmd (`^"…^"`) and people write in PowerShell
 * (`` ` `` at the end of a line). A single `&` stays in its word: addresses are often pasted without quotes. A line break parts
 * words and no commands, for the same reason. Answers `undefined` where a quotation is not closed. Of the packages for this, one
 * leaves `$'…'` alone and one takes a backslash out of a part that was in single quotes.
 */
export function shellCommands(text: string): readonly (readonly string[])[] | undefined {
  const line = withoutCarets(text);
  const commands: string[][] = [];
  let words: string[] = [];
  let word: string | undefined;
  let position = 0;
  while (position < line.length) {
    piece.lastIndex = position;
    const match = piece.exec(line);
    if (match === null) {
      return undefined;
    }
    position = piece.lastIndex;
    const { groups = {} } = match;
    if (groups['blank'] !== undefined || groups['end'] !== undefined) {
      words.push(...(word === undefined ? [] : [word]));
      word = undefined;
      if (groups['end'] !== undefined) {
        commands.push(words);
        words = [];
      }
    } else if (groups['fold'] === undefined) {
      word = (word ?? '') + meaningOf(groups);
    }
  }
  commands.push(word === undefined ? words : [...words, word]);
  return commands.filter(({ length }) => length > 0);
}

/**
 * One piece of a word, the blanks between two, a break in a line that goes on, or what stands between two commands. The repetitions are unrolled: a body may have a
 * hundred thousand escapes.
 */
const piece =
  /(?<blank>\s+)|(?<end>;|\|\|?|&&)|(?<fold>[\\`]\r?\n)|'(?<single>[^']*)'|\$'(?<ansi>[^'\\]*(?:\\[^][^'\\]*)*)'|"(?<double>[^"\\]*(?:\\[^][^"\\]*)*)"|\\(?<escaped>[^])|(?<plain>[^\s'"\\$`;|&]+|&(?!&)|\$(?!')|`)/y;

function meaningOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { ansi, double, escaped, plain, single } = groups;
  return (
    single ??
    plain ??
    escaped ??
    double?.replace(/\\(?:\r?\n|(["\\$`]))/g, '$1') ??
    ansi?.replace(ansiEscape, meaningOfAnsi) ??
    ''
  );
}

const ansiEscape = /\\(?:u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|x([\da-fA-F]{1,2})|([^]))/g;
const ansiLetters: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};

function meaningOfAnsi(
  _match: string,
  short: string | undefined,
  long: string | undefined,
  byte: string | undefined,
  letter: string,
): string {
  const code = short ?? long ?? byte;
  if (code === undefined) {
    return ansiLetters[letter] ?? letter;
  }
  const point = parseInt(code, 16);
  return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
}

/** What a browser copies for cmd, as it would be written for bash: there a caret stands before everything that means something. */
function withoutCarets(command: string): string {
  const isForCmd = /\^(?:"|\r?\n)/.test(command);
  return isForCmd ? command.replace(/\^(?:\r?\n)+/g, ' ').replace(/\^([^])/g, '$1') : command;
}
