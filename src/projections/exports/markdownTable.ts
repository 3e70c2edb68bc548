/** Rows of a Markdown table, a line each. Cells are plain text: nothing in them is Markdown, HTML or the end of a cell. Total. */
export function markdownRows(rows: readonly (readonly string[])[]): string {
  return rows.map(cells => `| ${cells.map(escapeMarkdown).join(' | ')} |\n`).join('');
}

/** The line below the header of a table with this many columns. */
export function markdownRule(columns: number): string {
  return `|${' --- |'.repeat(columns)}\n`;
}

/** What stands within a word (`hs_call_title`) means nothing. A text of several lines stays in its cell. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, sign => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, '<br>');
}
