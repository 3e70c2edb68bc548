/**
 * What finds, in a text as it is shown, what a search of the extension has found in it: upper and lower case are one, and so are
 * blanks of any kind. `undefined` for a search that leaves nothing out.
 */
export function searchPattern(search: string): RegExp | undefined {
  const words = search.trim().split(/\s+/).map(escape);
  return words.join('') === '' ? undefined : new RegExp(words.join('\\s+'), 'giu');
}

function escape(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
