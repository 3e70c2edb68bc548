import { documentedKnowledge } from '../../../src/calls/accountKnowledge';
import type { Lookup } from '../../../src/calls/lookup';
import { TableFeed } from '../../../src/features/results/tableFeed';
import type { ToTable } from '../../../src/protocol/tableProtocol';

/** All that the table of calls is sent of look-ups, with values as they are shown and raw. */
export async function tableMessages(lookups: readonly Lookup[]): Promise<readonly ToTable[]> {
  const sent: ToTable[] = [];
  const sources = { knowledge: () => documentedKnowledge, layout: () => [] };
  const raise = (error: unknown): never => {
    throw error;
  };
  for (const lookup of lookups) {
    for (const isRaw of [false, true]) {
      const feed = new TableFeed(lookup, sources, message => sent.push(message), raise);
      const all = { start: 0, end: lookup.entries.length, search: '', filters: [], states: [] };
      await feed.show({ kind: 'tableQuery', number: 1, sort: [], isRaw, ...all });
      feed.close();
    }
  }
  return sent;
}
