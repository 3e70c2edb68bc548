/** HTML as the text a person reads in it, without its markup. A text that holds no markup stays as it is. Total, and linear in its length. */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) {
    return html;
  }
  const parts: string[] = [];
  let from = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
    const name = /^<(?:\/?([a-z][a-z0-9]*)|!)/i.exec(html.slice(open, open + longestStart));
    const end = name === null ? undefined : endOfTag(html, open, name[1] ?? '');
    if (end === undefined) {
      // A sign of inequality.
      parts.push(html.slice(from, open + 1));
      from = open + 1;
      continue;
    }
    parts.push(html.slice(from, open), inlineTags.has(name?.[1]?.toLowerCase() ?? '') ? '' : ' ');
    from = end;
  }
  parts.push(html.slice(from));
  return decodeEntities(parts.join(''));
}

/** As much as has to be seen of a tag to know which it is. */
const longestStart = 16;

/** What stands on both sides of these is one word. */
const inlineTags: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i mark s small span strong sub sup u'.split(' '),
);

/** Where the text goes on: after a tag, and after what no person reads. What is never closed hides all the rest, as in a browser. */
function endOfTag(html: string, open: number, name: string): number {
  if (html.startsWith('<!--', open)) {
    return after(html, '-->', open);
  }
  const end = after(html, '>', open);
  if (!/^(script|style)$/i.test(name) || html[open + 1] === '/') {
    return end;
  }
  const closing = new RegExp(`</${name}`, 'ig');
  closing.lastIndex = end;
  const found = closing.exec(html);
  return found === null ? html.length : after(html, '>', found.index);
}

function after(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found + sign.length;
}

const named: Readonly<Record<string, string | undefined>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') {
        return (Object.hasOwn(named, name) ? named[name] : undefined) ?? whole;
      }
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
