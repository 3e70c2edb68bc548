/** What is said about a row that is pointed at. Plain texts, foreign ones among them. */
export interface RowTooltip {
  readonly title: string;
  readonly facts: readonly TooltipFact[];
  /** A text of several lines, such as notes. */
  readonly text?: string;
}

/** A line of a tooltip. */
export interface TooltipFact {
  /** Empty where the value says what it is. */
  readonly label: string;
  readonly value: string;
}

/** The facts whose value is known. */
export function knownFacts(
  ...facts: readonly (readonly [label: string, value: string | undefined])[]
): readonly TooltipFact[] {
  return facts.flatMap(([label, value]) =>
    value === undefined || value.trim() === '' ? [] : [{ label, value }],
  );
}
