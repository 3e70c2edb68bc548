import type { Lookup, ReadExchange } from './lookup';
import type { LookupEntry } from './lookupEntry';
import { matchAnswer } from './matchAnswer';

/**
 * The look-up after one more batch has ended: every id of the batch has its new entry, all others keep theirs. A failure
 * never takes away what an earlier pass found out about an id.
 */
export function applyExchange(lookup: Lookup, exchange: ReadExchange): Lookup {
  const entries = [...lookup.entries];
  for (const entry of entriesOf(exchange)) {
    const position = lookup.plan.positions.get(entry.id);
    if (
      position !== undefined &&
      !(entry.kind === 'failed' && entries[position]?.kind === 'missing')
    ) {
      entries[position] = entry;
    }
  }
  const exchanges = [...lookup.exchanges, exchange].sort((a, b) => a.index - b.index);
  const { total, ended } = lookup.progress;
  const progress = { total, ended: ended + exchange.batch.ids.length };
  return { ...lookup, entries, exchanges, progress };
}

function entriesOf({ batch, outcome }: ReadExchange): readonly LookupEntry[] {
  return outcome.kind === 'answered'
    ? matchAnswer(batch, outcome.answer)
    : batch.ids.map(id => ({ kind: 'failed', id, failure: outcome.failure }));
}
