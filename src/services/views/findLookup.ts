import type { Lookup } from '../../calls/lookup';
import type { ShownLookups } from './shownLookups';

/** The look-up a command's argument means: its id, a row that shows it or, without an argument, the one that is looked at. */
export function findLookup(
  store: Pick<ShownLookups, 'get' | 'meant'>,
  argument: unknown,
): Lookup | undefined {
  if (argument === undefined) {
    return store.meant;
  }
  const id = idOf(argument);
  return id === undefined ? undefined : store.get(id);
}

function idOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') {
    return argument;
  }
  if (typeof argument === 'object' && argument !== null) {
    if ('lookup' in argument) {
      return idOf(argument.lookup);
    }
    // A row of the results panel, whose own `id` is a call's.
    if ('lookupId' in argument) {
      return idOf(argument.lookupId);
    }
    if ('id' in argument && typeof argument.id === 'string') {
      return argument.id;
    }
  }
  return undefined;
}
