/** A piece of somebody's text as a sentence names it: what goes beyond sixty characters is left out, and none is cut in two. */
export function shorten(text: string): string {
  const beginning = /^.{60}(?=.)/su.exec(text)?.[0];
  return beginning === undefined ? text : `${beginning}…`;
}
