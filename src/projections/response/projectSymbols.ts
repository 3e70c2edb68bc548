import { isJsonObject, parseJson, type Json, type JsonObject } from '../../base/json';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { callDescription, callLabel } from '../calls/describeCall';
import { oneLine } from '../values/oneLine';
import type { OutlinePiece, ResponseOutline } from './responseOutline';

/** A call or an error in the outline of a response document. */
export interface ResponseSymbol {
  readonly kind: 'call' | 'error';
  readonly label: string;
  readonly detail: string;
  readonly piece: OutlinePiece;
}

/** Lists the calls, each by a label people know it by, and the errors. Total. */
export function projectSymbols(
  { calls, errors, text }: ResponseOutline,
  knowledge: AccountKnowledge,
): readonly ResponseSymbol[] {
  const valueOf = ({ start, end }: OutlinePiece): JsonObject => {
    const value = parseJson(text.slice(start, end));
    return isJsonObject(value) ? value : {};
  };
  return [
    ...calls.map(piece => callSymbol(valueOf(piece), piece, knowledge)),
    ...errors.map(piece => errorSymbol(valueOf(piece), piece)),
  ];
}

function callSymbol(
  value: JsonObject,
  piece: OutlinePiece,
  knowledge: AccountKnowledge,
): ResponseSymbol {
  const id = textOf(value['id']);
  const given = value['properties'];
  const entries = isJsonObject(given) ? Object.entries(given) : [];
  const properties = Object.fromEntries(
    entries.map(([name, text]) => [name, typeof text === 'string' ? text : null]),
  );
  const label = oneLine(callLabel({ id, properties }));
  const facts = [label === id ? '' : id, callDescription({ properties }, knowledge)];
  return {
    kind: 'call',
    label: label === '' ? unnamed : label,
    detail: facts.filter(Boolean).join(' · '),
    piece,
  };
}

function errorSymbol(value: JsonObject, piece: OutlinePiece): ResponseSymbol {
  const category = oneLine(textOf(value['category']));
  const detail = oneLine(textOf(value['message']));
  return { kind: 'error', label: category === '' ? unnamed : category, detail, piece };
}

/** VS Code takes no symbol without a name. */
const unnamed = '{ }';

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
