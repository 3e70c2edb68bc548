/**
 * A text as JavaScript and Python both read it: the escapes of JSON mean the same in the two, and a text stays within its quotes
 * whatever is in it. The line breaks that JSON leaves alone are escaped, too, for those who cut a file into lines. Total.
 */
export function literal(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0085\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A list of texts, on as few lines as can be read. Total. */
export function literalList(texts: readonly string[], indent: string, inner: string): string {
  const flat = `[${texts.map(literal).join(', ')}]`;
  if (flat.length + indent.length <= lineLength) {
    return flat;
  }
  const lines: string[] = [];
  let line = '';
  for (const each of texts) {
    const item = `${literal(each)},`;
    if (line !== '' && line.length + item.length >= lineLength) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? `${indent}${inner}${item}` : `${line} ${item}`;
  }
  return ['[', ...lines, line, `${indent}]`].join('\n');
}

const lineLength = 96;
