import type { Lookup } from '../../../src/calls/lookup';
import type { EntryKind } from '../../../src/calls/lookupEntry';
import { applyEndings, type PlacedEnding } from './applyEndings';
import { buildAsked } from './buildAsked';
import { chooseSome, shuffle, type Choose } from './choose';
import { chooseEnding } from './chooseEnding';

const askedIds = ['1', '2', '3', '4', '5', '6'] as const;

/**
 * A look-up of a few ids, by record id or by a property: some batches, some of them halved, answered in any order or not at all,
 * then further passes as the product makes them.
 */
export function chooseLookup(choose: Choose): Lookup {
  const idProperty = choose(2) === 2 ? 'key' : undefined;
  let lookup = buildAsked(askedIds, idProperty);
  let index = 0;
  const pass = (ids: readonly string[], archived: boolean): void => {
    const endings: PlacedEnding[] = [];
    for (const batch of cut(choose, ids)) {
      const halves = choose(1) === 1 ? cut(choose, batch) : [batch];
      for (const half of halves) {
        endings.push({ ...chooseEnding(choose, half, archived, idProperty), index });
      }
      index++;
    }
    lookup = applyEndings(
      lookup,
      shuffle(choose, choose(2) === 2 ? chooseSome(choose, endings) : endings),
    );
  };
  const idsOf = (...kinds: readonly EntryKind[]): readonly string[] =>
    lookup.entries.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  pass(askedIds, false);
  for (let passes = choose(3); passes > 0; passes--) {
    if (choose(1) === 1) {
      pass(idsOf('failed', 'notSent'), false);
    } else {
      pass(idsOf('missing'), true);
    }
  }
  return lookup;
}

/** Cuts a list into one to three parts, none of them empty. */
function cut(choose: Choose, list: readonly string[]): readonly (readonly string[])[] {
  const ends = [1, 2].map(() => choose(list.length)).sort((a, b) => a - b);
  return [0, ...ends]
    .map((start, place) => list.slice(start, ends[place] ?? list.length))
    .filter(part => part.length > 0);
}
