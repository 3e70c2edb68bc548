import { weighJson } from '../response/weighJson';
import type { ViewLists } from './viewParts';

/** Some of the lists' items, and whether these are all. */
export interface ViewSlice {
  readonly lists: ViewLists;
  readonly isWhole: boolean;
}

/**
 * The lists on their way from `sent` to `target`: what was sent and is still there stays, and of each list as much is new, from
 * its beginning on, as `most` allows, in characters. Each slice after the other brings something new until the last is whole.
 * Total.
 */
export function nextSlice(sent: ViewLists, target: ViewLists, most: number): ViewSlice {
  const problems = takeSome(sent.problems, sameItems(sent.problems, target.problems), most);
  const results = takeSome(sent.results, target.results, most);
  const errors = takeSome(sent.errors, target.errors, most);
  const requests = takeSome(sent.requests, sameItems(sent.requests, target.requests), most);
  return {
    lists: {
      problems: problems.items,
      results: results.items,
      errors: errors.items,
      requests: requests.items,
    },
    isWhole: [problems, results, errors, requests].every(({ isWhole }) => isWhole),
  };
}

function takeSome<Item>(
  sent: readonly Item[],
  target: readonly Item[],
  most: number,
): { readonly items: readonly Item[]; readonly isWhole: boolean } {
  const known = new Set(sent);
  let left = most;
  const items = target.filter(item => {
    if (known.has(item)) {
      return true;
    }
    const isTaken = left > 0;
    left -= isTaken ? weighJson(item) : 0;
    return isTaken;
  });
  return { items, isWhole: items.length === target.length };
}

/** Each projection makes its problems and requests anew; those that say the same are the same here. */
function sameItems<Item>(sent: readonly Item[], target: readonly Item[]): readonly Item[] {
  const known = new Map(sent.map(item => [JSON.stringify(item), item]));
  return known.size === 0 ? target : target.map(item => known.get(JSON.stringify(item)) ?? item);
}
