import type { Lookup, ReadExchange } from './lookup';
import type { LookupEntry } from './lookupEntry';
import { matchAnswer } from './matchAnswer';

/**
 * The look-up after more batches have ended: every id of these batches has its new entry, all others keep theirs. A failure
 * never takes away what an earlier pass found out about an id; of such ids only missing ones are asked for again.
 */
export function applyExchanges(lookup: Lookup, ended: readonly ReadExchange[]): Lookup {
  if (ended.length === 0) {
    return lookup;
  }
  const { positions } = lookup.plan;
  const entries = [...lookup.entries];
  for (const exchange of ended) {
    for (const entry of entriesOf(exchange)) {
      const position = positions.get(entry.id);
      if (
        position !== undefined &&
        !(entry.kind === 'failed' && entries[position]?.kind === 'missing')
      ) {
        entries[position] = entry;
      }
    }
  }
  const placeOf = ({ batch }: ReadExchange): number => positions.get(batch.ids[0] ?? '') ?? 0;
  const exchanges = [...lookup.exchanges, ...ended].sort(
    (a, b) => a.index - b.index || placeOf(a) - placeOf(b),
  );
  const sent = ended.reduce((sum, { batch }) => sum + batch.ids.length, 0);
  const progress = { ...lookup.progress, ended: lookup.progress.ended + sent };
  return { ...lookup, entries, exchanges, progress };
}

function entriesOf({ batch, outcome }: ReadExchange): readonly LookupEntry[] {
  return outcome.kind === 'answered'
    ? matchAnswer(batch, outcome.answer)
    : batch.ids.map(id => ({ kind: 'failed', id, failure: outcome.failure }));
}
