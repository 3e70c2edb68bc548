import type { Lookup, WaitListener } from '../../calls/lookup';
import type { ReadBatch } from '../../calls/readBatch';
import type { AccountConnections } from '../accounts/accountConnections';
import type { HubSpotConnection } from '../accounts/hubSpotConnections';
import type { Ports } from '../ports';
import { BatchReader } from './batchReader';
import { LookupRun } from './lookupRun';
import type { LookupStore } from './lookupStore';

/** Passes into look-ups: sends batches and takes their answers into the store as they arrive, one pass of a look-up at a time. */
export class LookupPasses {
  private readonly running = new Map<string, AbortController>();

  constructor(
    private readonly store: LookupStore,
    private readonly connections: AccountConnections,
    private readonly ports: Pick<Ports, 'clock' | 'log'>,
  ) {}

  /** Resolves with the look-up as it is when every batch has ended. A newer pass of the same look-up has the last word. */
  async send(lookup: Lookup, batches: readonly ReadBatch[]): Promise<Lookup> {
    const { id } = lookup;
    this.cancel(id);
    const controller = new AbortController();
    this.running.set(id, controller);
    let opened: HubSpotConnection | undefined;
    const run = new LookupRun(lookup, batches, {
      requests: () => opened?.requests() ?? 0,
      paceWait: () => opened?.paceWait(),
      onPublish: next => {
        if (this.running.get(id) === controller) {
          this.store.update(id, () => next);
        }
      },
    });
    this.store.set(run.lookup);
    const { account, apiVersion: version } = lookup;
    const onWait: WaitListener = wait => run.wait(wait);
    const connection = this.connections
      .open({ account, version, onWait })
      .then(each => (opened = each));
    // Each batch reports it; without any batch nobody would.
    connection.catch(() => undefined);
    const { signal } = controller;
    const reader = new BatchReader(lookup, connection, this.ports, signal, exchange =>
      run.add(exchange),
    );
    try {
      await reader.readAll(batches);
    } finally {
      run.end(signal.aborted ? 'cancelled' : 'done');
      if (this.running.get(id) === controller) {
        this.running.delete(id);
      }
    }
    return run.lookup;
  }

  /** Stops the pass of a look-up, where one is under way. */
  cancel(id: string): void {
    this.running.get(id)?.abort();
  }
}
