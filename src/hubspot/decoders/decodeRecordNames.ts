import * as v from 'valibot';
import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import type { AssociatedType } from '../../calls/callAssociations';
import { idOfJson } from '../../calls/idOfJson';

/** The properties that people know a record of a kind by. */
export const nameProperties: Readonly<Record<AssociatedType, readonly string[]>> = {
  contacts: ['firstname', 'lastname', 'email'],
  companies: ['name', 'domain'],
  deals: ['dealname'],
  tickets: ['subject'],
};

/**
 * Reads what records are called, by id, or answers `undefined` where the body is no list of records. Those without a name are left
 * out. Total.
 */
export function decodeRecordNames(
  body: Json | undefined,
  type: AssociatedType,
): ReadonlyMap<string, string> | undefined {
  if (!isJsonObject(body) || !isJsonArray(body['results'])) {
    return undefined;
  }
  return new Map(
    body['results'].flatMap(item => {
      const { id, properties } = v.parse(recordSchema, item);
      const recordId = idOfJson(id);
      const name = nameOf(type, property => v.parse(text, properties[property]));
      return !recordId || name === '' ? [] : [[recordId, name] as const];
    }),
  );
}

function nameOf(type: AssociatedType, value: (property: string) => string): string {
  switch (type) {
    case 'contacts':
      return [value('firstname'), value('lastname')].filter(Boolean).join(' ') || value('email');
    case 'companies':
      return value('name') || value('domain');
    case 'deals':
      return value('dealname');
    case 'tickets':
      return value('subject');
  }
}

const text = v.fallback(v.pipe(v.string(), v.trim()), '');

const recordSchema = v.fallback(
  v.object({ id: v.unknown(), properties: v.fallback(v.record(v.string(), v.unknown()), {}) }),
  { id: undefined, properties: {} },
);
