import type { CellValues } from '../table/callColumns';

/** The formats calls can be exported in. */
export const exportFormats = ['csv', 'json', 'ndjson', 'markdown'] as const;
/** One of {@link exportFormats}. */
export type ExportFormat = (typeof exportFormats)[number];

/** What separates the cells of a CSV file. */
export const cellSeparators = [',', ';', '\t'] as const;
/** One of {@link cellSeparators}. */
export type CellSeparator = (typeof cellSeparators)[number];

/** How calls are written down. JSON and NDJSON hold records as they arrived, whatever `values` says. */
export interface ExportOptions {
  readonly format: ExportFormat;
  /** Of the cells of a table. */
  readonly values: CellValues;
  /** Of CSV. */
  readonly separator: CellSeparator;
  /** Of CSV: by a byte order mark Excel knows that a file is UTF-8. */
  readonly byteOrderMark: boolean;
}

/** What a file of this format ends in. */
export function exportExtension({
  format,
  separator,
}: Pick<ExportOptions, 'format' | 'separator'>): string {
  switch (format) {
    case 'csv':
      return separator === '\t' ? 'tsv' : 'csv';
    case 'json':
    case 'ndjson':
      return format;
    case 'markdown':
      return 'md';
  }
}
