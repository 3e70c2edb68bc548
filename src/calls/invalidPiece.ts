/** A piece of the input that cannot be asked for, with the reason. Kept to be shown; never sent. */
export interface InvalidPiece {
  /** As it stands in the input, which may be of any length. */
  readonly text: string;
  readonly reason: InvalidReason;
}

/** Why a piece of text is no id of a call. */
export type InvalidReason =
  /** `1.2E+10`: a spreadsheet shortened a long number, and its last digits may be lost. */
  | 'scientificNotation'
  /** `430001.0`, `430001.5`: a number was taken for a quantity. */
  | 'decimal'
  /** 2^53 or more: spreadsheets and JavaScript round such numbers, so the last digits cannot be trusted. */
  | 'beyondSafeInteger'
  /** `00430001`, and zero itself: no record's ID begins with a zero. */
  | 'leadingZero'
  /** `1,234,567`, in any country's way of writing it. */
  | 'thousandsSeparators'
  /** `-430001`. */
  | 'negative'
  /** Nothing but blanks, in a list of values of a unique property. */
  | 'blank'
  /** In a list of values of a unique property, which is sent and kept: no token may be in it. */
  | 'accessToken'
  /** Everything else that is no ID. */
  | 'notANumber';

const known: Readonly<Record<InvalidReason, true>> = {
  scientificNotation: true,
  decimal: true,
  beyondSafeInteger: true,
  leadingZero: true,
  thousandsSeparators: true,
  negative: true,
  blank: true,
  accessToken: true,
  notANumber: true,
};

/** All of them: one that was left out would not compile. */
export const invalidReasons = Object.keys(known) as readonly InvalidReason[];

/** Whether something that was read is one of the reasons. */
export function isInvalidReason(input: unknown): input is InvalidReason {
  return typeof input === 'string' && Object.hasOwn(known, input);
}
