import type { BenchRow } from './benchRow';

/** The rows as a Markdown table; a missed bar stands out. */
export function describeRows(rows: readonly BenchRow[]): string {
  const lines = rows.map(row => [row.what, row.bar, describeMeasured(row), row.detail]);
  return [['what', 'bar', 'measured', 'detail'], ['---', '---', '---', '---'], ...lines]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function describeMeasured({ measured, isMet }: BenchRow): string {
  return isMet === false ? `**missed: ${measured}**` : measured;
}
