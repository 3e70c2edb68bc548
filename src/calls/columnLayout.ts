/** How somebody has arranged the columns of a table of calls, those of other look-ups included. Nothing of a call is in it. */
export type ColumnLayout = readonly ColumnPlace[];

/** A column of the table of calls, as it is arranged. */
export interface ColumnPlace {
  /** The property's internal name, or the table's own for a column that shows none. */
  readonly name: string;
  readonly isShown: boolean;
  /** It stays where it is while the others are scrolled sideways. */
  readonly isPinned: boolean;
  /** In pixels; as wide as its values need where it has none. */
  readonly width?: number;
}
