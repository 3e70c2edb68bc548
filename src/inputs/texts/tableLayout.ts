/** How a table is written, and what its columns are. */
export interface TableLayout {
  readonly delimiter: string;
  readonly lineBreak: '\n' | '\r';
  /** False where the first row holds values already. */
  readonly hasHeader: boolean;
  readonly columns: readonly TableColumn[];
  /** The columns that may hold the IDs: none, one, or several that look alike. */
  readonly candidates: readonly TableColumn[];
}

/** A column of a table, with enough of it to be recognised. */
export interface TableColumn {
  readonly index: number;
  /** As the header has it; blank without one. */
  readonly name: string;
  /** The first values that are not blank. */
  readonly examples: readonly string[];
}
