import { visit, type JSONPath } from 'jsonc-parser';
import type { JsonRange } from './locateJson';
import { piecesBetween, type OutlinePiece, type ResponseOutline } from './responseOutline';

/** A place in a response document of which more is known than stands there. */
export type ResponseSpot = { readonly range: JsonRange } & SpotMeaning;

/** What stands there. */
export type SpotMeaning =
  | { readonly kind: 'propertyName'; readonly property: string }
  | { readonly kind: 'propertyValue'; readonly property: string; readonly value: string }
  /** Of a call that was returned, with its address where HubSpot sent one, or of one that an error is about. */
  | { readonly kind: 'callId'; readonly id: string; readonly url?: string }
  | { readonly kind: 'time'; readonly time: string }
  /** Of the user who set a value. */
  | { readonly kind: 'userId'; readonly userId: number };

/** The spots of the calls and errors that share a line with `firstLine` to `lastLine`. Only these are parsed. Total. */
export function readSpots(
  { calls, errors, text }: ResponseOutline,
  firstLine: number,
  lastLine: number,
): readonly ResponseSpot[] {
  return [
    ...piecesBetween(calls, firstLine, lastLine).flatMap(piece =>
      readPiece(text, piece, spotOfCall),
    ),
    ...piecesBetween(errors, firstLine, lastLine).flatMap(piece =>
      readPiece(text, piece, spotOfError),
    ),
  ].filter(({ range }) => range.line >= firstLine && range.line <= lastLine);
}

/** The spot at a position, if there is one. */
export function spotAt(
  outline: ResponseOutline,
  line: number,
  character: number,
): ResponseSpot | undefined {
  return readSpots(outline, line, line).find(
    ({ range }) => character >= range.character && character <= range.character + range.length,
  );
}

function readPiece(
  text: string,
  { firstLine, start, end }: OutlinePiece,
  spotOf: (path: JSONPath, value: unknown) => SpotMeaning | undefined,
): readonly ResponseSpot[] {
  const spots: ResponseSpot[] = [];
  const note = (
    spot: SpotMeaning | undefined,
    length: number,
    line: number,
    character: number,
  ): void => {
    if (spot !== undefined) {
      spots.push({ ...spot, range: { line: firstLine + line, character, length } });
    }
  };
  let url: string | undefined;
  visit(text.slice(start, end), {
    onObjectProperty: (name, _offset, length, line, character, path) => {
      const [parent, ...deeper] = path();
      if (deeper.length === 0 && (parent === 'properties' || parent === 'propertiesWithHistory')) {
        note({ kind: 'propertyName', property: name }, length, line, character);
      }
    },
    onLiteralValue: (value: unknown, _offset, length, line, character, path) => {
      const steps = path();
      if (steps.length === 1 && steps[0] === 'url' && typeof value === 'string') {
        url = value;
      }
      note(spotOf(steps, value), length, line, character);
    },
  });
  const address = url;
  return address === undefined
    ? spots
    : spots.map(spot => (spot.kind === 'callId' ? { ...spot, url: address } : spot));
}

const timesOfCall = new Set<unknown>(['createdAt', 'updatedAt', 'archivedAt']);

/** What stands at a place within a call that was returned, if more may be known of it. Total. */
export function spotOfCall(
  path: readonly (string | number)[],
  value: unknown,
): SpotMeaning | undefined {
  const [first, property, ...rest] = path;
  if (property === undefined) {
    return first === 'id' ? idSpot(value) : timesOfCall.has(first) ? timeSpot(value) : undefined;
  }
  if (first === 'properties' && rest.length === 0) {
    return valueSpot(property, value);
  }
  const [, member, ...deeper] = rest;
  if (first !== 'propertiesWithHistory' || member === undefined || deeper.length > 0) {
    return undefined;
  }
  switch (member) {
    case 'value':
      return valueSpot(property, value);
    case 'timestamp':
      return timeSpot(value);
    case 'updatedByUserId':
      return typeof value === 'number' ? { kind: 'userId', userId: value } : undefined;
    default:
      return undefined;
  }
}

function spotOfError([first, list, ...rest]: JSONPath, value: unknown): SpotMeaning | undefined {
  const isId = first === 'context' && (list === 'ids' || list === 'id') && rest.length === 1;
  return isId ? idSpot(value) : undefined;
}

function idSpot(value: unknown): SpotMeaning | undefined {
  return typeof value === 'string' ? { kind: 'callId', id: value } : undefined;
}

function timeSpot(value: unknown): SpotMeaning | undefined {
  return typeof value === 'string' ? { kind: 'time', time: value } : undefined;
}

function valueSpot(property: string | number, value: unknown): SpotMeaning | undefined {
  return typeof property === 'string' && typeof value === 'string'
    ? { kind: 'propertyValue', property, value }
    : undefined;
}
