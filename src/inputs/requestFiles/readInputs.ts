import type { Node } from 'jsonc-parser';
import type { IdPlace, UnreadablePlace } from '../../calls/idSource';
import type { InvalidReason } from '../../calls/invalidPiece';
import { parseCallIds } from '../ids/parseCallIds';
import { membersOf } from './jsonTree';
import { isPlaceholder, type RequestReader, type WrittenText } from './requestReader';

/** What `inputs` holds. */
export interface ReadInputs {
  readonly ids: readonly string[];
  readonly places: readonly IdPlace[];
  readonly unreadable: readonly UnreadablePlace[];
}

/** Reads the ids of `inputs`: `[{ "id": "430001" }]`. With a unique property they may be any text. */
export function readInputs(
  reader: RequestReader,
  node: Node | undefined,
  isUniqueValue: boolean,
): ReadInputs {
  const ids: string[] = [];
  const places: IdPlace[] = [];
  const unreadable: UnreadablePlace[] = [];
  const seen = new Set<string>();
  for (const [index, element] of (reader.readList(node, ['inputs']) ?? []).entries()) {
    const written = readId(reader, element, index);
    const found = written && (isUniqueValue ? wholeOf(written) : recordIdOf(written));
    if (written === undefined || found === undefined) {
      continue;
    }
    const { text, reason } = found;
    if (reason !== undefined) {
      reader.report({ kind: 'damagedId', text, reason }, written.node, written.path);
      const { line, character } = written.place;
      unreadable.push({ text, reason, line, character });
      continue;
    }
    if (seen.has(text)) {
      reader.report({ kind: 'repeatedId', text }, written.node, written.path.slice(0, 2));
    }
    seen.add(text);
    ids.push(text);
    const place = placeOf(reader, written, found);
    if (place !== undefined) {
      places.push(place);
    }
  }
  return { ids, places, unreadable };
}

function readId(reader: RequestReader, element: Node, index: number): WrittenText | undefined {
  const path = ['inputs', index];
  if (!reader.expect('object', element, path)) {
    return undefined;
  }
  const written = reader.readText(membersOf(element).get('id')?.value, [...path, 'id']);
  if (written === undefined) {
    return undefined;
  }
  const { text } = written;
  if (text.trim() === '') {
    reader.report({ kind: 'blankId' }, written.node, path);
    return undefined;
  }
  if (isPlaceholder(text)) {
    reader.report({ kind: 'placeholder', text }, written.node, path);
    return undefined;
  }
  return written;
}

function placeOf(
  reader: RequestReader,
  written: WrittenText,
  { start, text }: FoundId,
): IdPlace | undefined {
  const within = reader.placeIn(written, start, start + text.length);
  const { character, line } = within ?? written.place;
  if (within !== undefined) {
    return { id: text, line, character };
  }
  // With escapes in it; what stands before and behind an id in such a text is not told apart.
  return text === written.text
    ? { id: text, line, character, written: reader.textAt(written.place) }
    : undefined;
}

/** An id as it was found in a written text, or why there is none. */
interface FoundId {
  readonly text: string;
  readonly start: number;
  readonly reason?: InvalidReason;
}

function wholeOf({ text }: WrittenText): FoundId {
  return { text, start: 0 };
}

/** Nearly every ID is written like this, and a file may hold very many: for these nothing needs to be weighed. */
const plainId = /^[1-9]\d{0,14}$/;

/** The one ID of a text; blanks around it and the address of a call are no mistake. */
function recordIdOf({ text }: WrittenText): FoundId {
  if (plainId.test(text)) {
    return { text, start: 0 };
  }
  const { ids, problems } = parseCallIds(text);
  const [id] = ids;
  const isOne = id !== undefined && ids.length + problems.length === 1;
  return isOne && !/\s/.test(text.trim())
    ? { text: id.text, start: id.start }
    : { text, start: 0, reason: problems[0]?.reason ?? 'notANumber' };
}
