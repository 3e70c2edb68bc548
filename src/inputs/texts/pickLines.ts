/**
 * Those lines of a text that comes in parts that are wanted, counted as VS Code does; nothing behind the last of them is read.
 * `undefined` where they would take more memory than they are worth.
 */
export async function pickLines(
  parts: AsyncIterable<string>,
  wanted: ReadonlySet<number>,
  most = mostUnits,
): Promise<ReadonlyMap<number, string> | undefined> {
  const last = [...wanted].reduce((a, b) => Math.max(a, b), -1);
  // An empty text is a line, too.
  const lines = new Map(wanted.has(0) ? [[0, '']] : []);
  let line = 0;
  let units = 0;
  let isAfterReturn = false;
  for await (const part of parts) {
    // The second half of `\r\n` begins no further line.
    let start = isAfterReturn && part.startsWith('\n') ? 1 : 0;
    isAfterReturn = part === '' ? isAfterReturn : part.endsWith('\r');
    for (let isWithin = true; isWithin && line <= last;) {
      lineBreak.lastIndex = start;
      const found = lineBreak.exec(part);
      const end = found?.index ?? part.length;
      if (wanted.has(line)) {
        units += end - start;
        lines.set(line, (lines.get(line) ?? '') + part.slice(start, end));
      }
      isWithin = found !== null;
      if (found !== null) {
        start = found.index + found[0].length;
        line++;
      }
    }
    if (units > most) {
      return undefined;
    }
    if (line > last) {
      break;
    }
  }
  return lines;
}

const lineBreak = /\r\n|\r|\n/g;

/** In UTF-16 units. */
const mostUnits = 32_000_000;
