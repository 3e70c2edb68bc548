/**
 * What a person reads of a text that HubSpot keeps as HTML: its words, a line for each paragraph. What is no HTML stays. Total, and
 * linear in the length of the text.
 */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) {
    return html;
  }
  const parts: string[] = [];
  let from = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
    const start = /^<(?:\/?([a-z][a-z0-9]*)|!)/i.exec(html.slice(open, open + longestStart));
    if (start === null) {
      // A sign of inequality.
      parts.push(html.slice(from, open + 1));
      from = open + 1;
    } else {
      const name = start[1]?.toLowerCase() ?? '';
      parts.push(html.slice(from, open), breakOf(name, html[open + 1] === '/'));
      from = endOfTag(html, open, name);
    }
  }
  parts.push(html.slice(from));
  return decodeEntities(parts.join(''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** As much as has to be seen of a tag to know which it is. */
const longestStart = 16;

const blocks: ReadonlySet<string> = new Set(
  'blockquote br div h1 h2 h3 h4 h5 h6 ol p table tr ul'.split(' '),
);

function breakOf(name: string, isClosing: boolean): string {
  if (name === 'li') {
    return isClosing ? '' : '\n• ';
  }
  return blocks.has(name) ? '\n' : '';
}

/** Where the text goes on: after a tag, and after what no person reads. What is never closed hides all the rest, as in a browser. */
function endOfTag(html: string, open: number, name: string): number {
  if (html.startsWith('<!--', open)) {
    return after(html, '-->', open);
  }
  const end = after(html, '>', open);
  if ((name !== 'script' && name !== 'style') || html[open + 1] === '/') {
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

const named: Readonly<Record<string, string>> = {
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
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (reference, name: string) => {
    if (!name.startsWith('#')) {
      return Object.hasOwn(named, name) ? (named[name] ?? reference) : reference;
    }
    const isHex = /^#x/i.test(name);
    const code = parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}
