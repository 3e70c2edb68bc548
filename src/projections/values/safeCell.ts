/**
 * A text for a cell of a table that a spreadsheet may open: what the spreadsheet would take for a formula gets an apostrophe in
 * front, so that it is shown and not run. What begins with apostrophes and would then look the same gets one, too, so that
 * {@link originalCell} can take each away again.
 *
 * Plain numbers and international telephone numbers (`-5`, `+44 20 7946 0162`) are left alone: there is nothing in them to run.
 * One with hyphens is not, for `+1-555-0100` would be calculated. Total.
 */
export function safeCell(text: string): string {
  return suspicious.test(text) && !numbers.test(text) ? `'${text}` : text;
}

/** What a cell of {@link safeCell} was made of. */
export function originalCell(cell: string): string {
  return cell.startsWith("'") && suspicious.test(cell) ? cell.slice(1) : cell;
}

const suspicious = /^'*[=+\-@\t\r]/;

const numbers = /^[+-]\d[\d .()]*$/;
