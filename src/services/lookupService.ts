import { applyExchange } from '../calls/applyExchange';
import type { CallId } from '../calls/callId';
import type { Lookup, LookupAccount } from '../calls/lookup';
import { planBatches, planLookup } from '../calls/planLookup';
import type { ReadBatch, ReadOptions } from '../calls/readBatch';
import type { Accounts } from './accounts';
import { BatchReader } from './batchReader';
import { HubSpotError } from '../hubspot/hubSpotError';
import type { HubSpotConnection, HubSpotConnections } from './hubSpotConnections';
import type { LookupStore } from './lookupStore';
import type { Ports } from './ports';

export interface LookupInput {
  readonly ids: readonly CallId[];
  /** Pieces of the input that are no ids; reported, never sent. */
  readonly invalid: readonly string[];
  readonly options: ReadOptions;
  readonly account: LookupAccount;
}

/** Runs look-ups. Every method ends with each id of the look-up having exactly one entry, whatever HubSpot does. */
export class LookupService {
  private count = 0;
  private readonly running = new Map<string, AbortController>();

  constructor(
    private readonly accounts: Accounts,
    private readonly store: LookupStore,
    private readonly ports: Pick<Ports, 'clock' | 'configuration' | 'log'>,
    private readonly connections: () => Promise<HubSpotConnections>,
  ) {}

  /** Asks HubSpot for calls. The look-up is in the store from the start and complete when the promise resolves. */
  run(input: LookupInput): Promise<Lookup> {
    this.count++;
    return this.start(`lookup-${this.count}`, input);
  }

  /** Asks for all ids of a look-up once more; the new answers replace the old ones. */
  refresh(lookup: Lookup): Promise<Lookup> {
    const { account, invalid, options, plan } = lookup;
    const ids = [...plan.ids, ...plan.duplicates];
    return this.start(lookup.id, { ids, invalid, options, account });
  }

  /** Asks again for the ids that failed or were never sent. */
  retryFailed(lookup: Lookup): Promise<Lookup> {
    const failed = lookup.entries.filter(({ kind }) => kind === 'failed' || kind === 'notSent');
    const ids = failed.map(entry => entry.id);
    return this.pass(lookup, planBatches(ids, lookup.options));
  }

  /** Looks for the missing ids among archived calls, which HubSpot returns only when asked for nothing else. */
  recheckArchived(lookup: Lookup): Promise<Lookup> {
    const missing = lookup.entries.filter(({ kind }) => kind === 'missing');
    const ids = missing.map(entry => entry.id);
    return this.pass(lookup, planBatches(ids, { ...lookup.options, archived: true }));
  }

  /** Stops a look-up at once. What has arrived stays; the rest is marked not sent. */
  cancel(id: string): void {
    this.running.get(id)?.abort();
  }

  remove(id: string): void {
    this.cancel(id);
    this.store.remove(id);
  }

  private start(id: string, input: LookupInput): Promise<Lookup> {
    const { ids, ...rest } = input;
    const plan = planLookup(ids, input.options);
    const lookup: Lookup = {
      ...rest,
      id,
      plan,
      apiVersion: this.ports.configuration().apiVersion,
      state: 'running',
      startedAt: new Date(this.ports.clock.now()).toISOString(),
      durationMs: 0,
      entries: plan.ids.map(id => ({ kind: 'notSent', id })),
      exchanges: [],
      progress: { total: plan.ids.length, ended: 0 },
      requests: 0,
    };
    return this.pass(lookup, plan.batches);
  }

  private async connect({ account, apiVersion }: Lookup): Promise<HubSpotConnection> {
    const token = await this.accounts.token(account.id);
    if (token === undefined) {
      const message = 'No token is stored.';
      throw new HubSpotError({ kind: 'unauthorized', category: 'TOKEN_MISSING', message });
    }
    return (await this.connections()).open(account, token, apiVersion);
  }

  /** Sends batches and applies their answers to the look-up as they arrive. */
  private async pass(lookup: Lookup, batches: readonly ReadBatch[]): Promise<Lookup> {
    const { id } = lookup;
    this.cancel(id);
    const controller = new AbortController();
    this.running.set(id, controller);
    const total = batches.reduce((sum, batch) => sum + batch.ids.length, 0);
    let current: Lookup = { ...lookup, state: 'running', progress: { total, ended: 0 } };
    this.store.set(current);
    const reader = new BatchReader(() => this.connect(lookup), this.ports);
    const startedMs = this.ports.clock.now();
    const publish = (next: Lookup, requests: number): void => {
      const durationMs = lookup.durationMs + this.ports.clock.now() - startedMs;
      current = { ...next, durationMs, requests: lookup.requests + requests };
      // A newer run of the same look-up has the last word.
      if (this.running.get(id) === controller) {
        this.store.update(id, () => current);
      }
    };
    const requests = await reader.readAll(lookup, batches, controller.signal, (exchange, sent) => {
      publish(applyExchange(current, exchange), sent);
    });
    publish({ ...current, state: controller.signal.aborted ? 'cancelled' : 'done' }, requests);
    if (this.running.get(id) === controller) {
      this.running.delete(id);
    }
    return current;
  }
}
