import type { IdPlace, UnreadablePlace } from '../../calls/idSource';
import type { ReadRequest } from '../../calls/readRequest';
import type { RequestProblem } from '../../calls/requestProblem';
import type { PlacedText } from '../../calls/textPlace';

/** What a request file holds, each part with its place. */
export interface RequestFile {
  /** What can be asked for: readable ids in the order of the text, without placeholders. Absent where the text is no object. */
  readonly request?: ReadRequest;
  /** The ids of the request. One in the middle of a text with escapes has no place. */
  readonly ids: readonly IdPlace[];
  /** Inputs that are no ids. */
  readonly unreadable: readonly UnreadablePlace[];
  /** The property names of both lists. */
  readonly names: readonly PlacedName[];
  readonly idProperty?: PlacedName;
  /** In the order of the text. */
  readonly problems: readonly RequestProblem[];
}

/** The name of a property. */
export interface PlacedName extends PlacedText {
  readonly path: readonly (string | number)[];
}
