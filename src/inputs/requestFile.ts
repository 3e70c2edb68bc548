import type { UnreadablePlace } from '../calls/idSource';
import type { ReadRequest } from '../calls/readRequest';
import type { RequestProblem } from '../calls/requestProblem';
import type { PlacedText } from '../calls/textPlace';

/** What a request file holds, each part with its place. */
export interface RequestFile {
  /** What can be asked for: readable ids in the order of the text, without placeholders. Absent where the text is no object. */
  readonly request?: ReadRequest;
  /** The ids of the request. One that is written with escapes has no place: nothing in the text reads like it. */
  readonly ids: readonly PlacedText[];
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
