import { strict as assert } from 'node:assert';
import { kindOfNumbered } from '../../support/hubspot/numberedPortal';
import type { Struck } from './faultLine';

type Kind = 'found' | 'missing';

/** The ids of the struck batch that honestly end in this way. */
export function allOf(kind: Kind, { ids }: Pick<Struck, 'ids'>): readonly string[] {
  return ids.filter(id => kindOfNumbered(id) === kind);
}

/** The first of them. */
export function firstOf(kind: Kind, struck: Pick<Struck, 'ids'>): string {
  const [first] = allOf(kind, struck);
  assert.ok(first !== undefined);
  return first;
}
