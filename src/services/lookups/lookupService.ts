import type { CallId } from '../../calls/callId';
import { canRecheckArchived } from '../../calls/canRecheckArchived';
import { hideTokens } from '../../calls/hideTokens';
import type { IdSource } from '../../calls/idSource';
import { idsToRecheck } from '../../calls/idsToRecheck';
import type { InvalidPiece } from '../../calls/invalidPiece';
import type { Lookup, LookupAccount } from '../../calls/lookup';
import { planBatches, planLookup } from '../../calls/planLookup';
import type { ReadOptions } from '../../calls/readBatch';
import type { RateLimit } from '../../hubspot/limits/rateLimit';
import type { AccountConnections } from '../accounts/accountConnections';
import type { Ports } from '../ports';
import { LookupPasses } from './lookupPasses';
import type { LookupStore } from './lookupStore';

/** What a look-up is made of. */
export interface LookupInput {
  readonly ids: readonly CallId[];
  /** Pieces of the input that are no ids; reported, never sent. */
  readonly invalid: readonly InvalidPiece[];
  /** How many more there were, of which no more is known. */
  readonly forgottenPieces?: number;
  readonly options: ReadOptions;
  readonly account: LookupAccount;
  /** The texts the ids were taken from, where there are any. */
  readonly sources?: readonly IdSource[];
}

/** Runs look-ups. Every method ends with each id of the look-up having exactly one entry, whatever HubSpot does. */
export class LookupService {
  private readonly passes: LookupPasses;

  constructor(
    private readonly store: LookupStore,
    private readonly connections: AccountConnections,
    private readonly ports: Pick<Ports, 'clock' | 'configuration' | 'log'>,
  ) {
    this.passes = new LookupPasses(store, connections, ports);
  }

  /**
   * Asks HubSpot for calls. The look-up is in the store from the start and complete when the promise resolves. The signal cancels
   * it, as {@link cancel} does.
   */
  run(input: LookupInput, signal?: AbortSignal): Promise<Lookup> {
    // Never the id of another one: those of earlier windows are remembered, and documents are named by it.
    const id = `lookup-${crypto.randomUUID().slice(0, 8)}`;
    const running = this.start(id, input);
    const cancel = (): void => this.cancel(id);
    if (signal?.aborted === true) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    return running.finally(() => signal?.removeEventListener('abort', cancel));
  }

  /**
   * Asks for all ids of a look-up once more, among archived calls as well where that was done before: else calls would seem to
   * have changed. What was known before stays with it, for comparison.
   */
  async refresh(shown: Lookup): Promise<Lookup> {
    const lookup = this.unmasked(shown);
    const { earlier, ...before } = lookup;
    const { account, exchanges, invalid, options, plan, state } = lookup;
    const { forgottenPieces = 0, sources = [] } = lookup;
    const ids = [...plan.ids, ...plan.duplicates];
    const input = { ids, invalid, forgottenPieces, options, account, sources };
    // A run that brought no answer is nothing to compare with.
    const kept: Lookup = state === 'running' ? { ...before, state: 'cancelled' } : before;
    const again = await this.start(lookup.id, input, isAnswered(lookup) ? kept : earlier);
    const wasRechecked = exchanges.some(({ batch }) => batch.archived && !options.archived);
    return wasRechecked ? this.recheckNext(again) : again;
  }

  /** Asks again for the ids that failed or were never sent. */
  retryFailed(shown: Lookup): Promise<Lookup> {
    const lookup = this.unmasked(shown);
    if (lookup.state === 'remembered') {
      // How many failed is known; which ones is not.
      return this.refresh(lookup);
    }
    const failed = lookup.entries.filter(({ kind }) => kind === 'failed' || kind === 'notSent');
    const ids = failed.map(entry => entry.id);
    // What failed may have been the version, and one look-up has one.
    const { apiVersion } = isAnswered(lookup) ? lookup : this.ports.configuration();
    return this.passes.send({ ...lookup, apiVersion }, planBatches(ids, lookup.options));
  }

  /**
   * Looks for missing ids among archived calls, which HubSpot returns only when asked for nothing else: for those it has not said
   * anything about yet.
   */
  async recheckArchived(shown: Lookup): Promise<Lookup> {
    const lookup = this.unmasked(shown);
    if (lookup.state === 'remembered') {
      // Which ids are missing has to be asked first.
      return this.recheckNext(await this.refresh(lookup));
    }
    const options = { ...lookup.options, archived: true };
    return this.passes.send(lookup, planBatches(idsToRecheck(lookup), options));
  }

  /** Stops a look-up at once. What has arrived stays; the rest is marked not sent. */
  cancel(id: string): void {
    this.passes.cancel(id);
  }

  /** How many requests an account is sent in which interval; an interval of 0 means that nobody counts. */
  rateOf(account: LookupAccount): Promise<RateLimit> {
    return this.connections.rateOf(account);
  }

  remove(id: string): void {
    this.cancel(id);
    this.store.remove(id);
  }

  /** Looks among archived calls after a run, unless that was stopped, or the look-up has been removed or run once more. */
  private recheckNext(ended: Lookup): Lookup | Promise<Lookup> {
    const isLast = this.store.get(ended.id) === ended;
    return isLast && ended.state === 'done' && canRecheckArchived(ended)
      ? this.recheckArchived(ended)
      : ended;
  }

  /** What is added to answers behind masks would hide them for good. */
  private unmasked(shown: Lookup): Lookup {
    return (shown.isMasked === true ? this.store.get(shown.id) : undefined) ?? shown;
  }

  private start(id: string, input: LookupInput, earlier?: Lookup): Promise<Lookup> {
    const { ids, ...rest } = input;
    const invalid = input.invalid.map(piece => ({ ...piece, text: hideTokens(piece.text) }));
    const plan = planLookup(ids, input.options);
    const lookup: Lookup = {
      ...rest,
      id,
      invalid,
      plan,
      apiVersion: this.ports.configuration().apiVersion,
      state: 'running',
      startedAt: new Date(this.ports.clock.now()).toISOString(),
      durationMs: 0,
      entries: plan.ids.map(id => ({ kind: 'notSent', id })),
      exchanges: [],
      progress: { total: plan.ids.length, ended: 0, elapsedMs: 0, batchSize: 0 },
      requests: 0,
      ...(earlier === undefined ? {} : { earlier }),
    };
    return this.passes.send(lookup, plan.batches);
  }
}

function isAnswered({ exchanges }: Lookup): boolean {
  return exchanges.some(({ outcome }) => outcome.kind === 'answered');
}
