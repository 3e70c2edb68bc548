/** The place of the headers among the rows, for the keyboard. */
export const headerIndex = -1;

/** Where the keyboard is. */
export interface ActiveCell {
  /** `headerIndex`: the headers. */
  readonly index: number;
  readonly column: string;
}
