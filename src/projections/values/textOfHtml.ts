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

/** From 161 on, in their order: letters with accents, mostly. */
const latinNames = (
  'iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde ' +
  'Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
  'Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc ' +
  'atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve ' +
  'oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');

const named: Readonly<Record<string, string>> = {
  ...Object.fromEntries(latinNames.map((name, index) => [name, String.fromCharCode(161 + index)])),
  amp: '&',
  apos: "'",
  bull: '•',
  euro: '€',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z][a-z\d]{1,7});/gi, (reference, name: string) => {
    if (!name.startsWith('#')) {
      return Object.hasOwn(named, name) ? (named[name] ?? reference) : reference;
    }
    const isHex = /^#x/i.test(name);
    const code = parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}
