import { setTimeout } from 'node:timers/promises';
import { abortable } from '../../base/abortable';
import { halveBatch } from '../../calls/halveBatch';
import type { Lookup, ReadExchange, ReadOutcome } from '../../calls/lookup';
import { stopsLookup } from '../../calls/lookupFailure';
import type { ReadBatch } from '../../calls/readBatch';
import type { HubSpotConnection } from '../accounts/hubSpotConnections';
import { logFaults } from '../logFaults';
import { outcomeOfError } from '../outcomeOfError';
import type { Ports } from '../ports';
import { HalvingTrials } from './halvingTrials';
import { Outage } from './outage';
import { RefusalProbe } from './refusalProbe';

/** So many at once hold nobody up. */
const fewBatches = 10;

/** Twice as many as may be on their way at once: those that wait to be sent again hold nobody up. More in line would only take memory. */
const mostInLine = 200;

/** Long enough for one request to be on its way, too short to be missed where there are many. */
const headStartMs = 20;

/** Sends the batches of one run and tells how each of them ended. Used once. */
export class BatchReader {
  private readonly stop = new AbortController();
  private readonly either: AbortSignal;
  private readonly connected: Promise<HubSpotConnection>;
  private readonly probe: RefusalProbe;
  private readonly trials = new HalvingTrials();
  private readonly outage = new Outage();

  constructor(
    private readonly lookup: Lookup,
    connection: Promise<HubSpotConnection>,
    private readonly ports: Pick<Ports, 'clock' | 'log'>,
    signal: AbortSignal,
    private readonly onEnd: (exchange: ReadExchange) => void,
  ) {
    this.either = AbortSignal.any([signal, this.stop.signal]);
    // A keyring that asks for its password takes as long as somebody takes to type it.
    this.connected = abortable(connection, this.either);
    // Each batch reports it.
    this.connected.catch(() => undefined);
    this.probe = new RefusalProbe(lookup, batch => this.send(batch));
  }

  /**
   * Resolves when every batch has ended, has been cancelled, or is not worth sending any more because another one met a failure
   * that they would all meet. Never rejects: a failure is an outcome, a cancelled batch has none.
   */
  async readAll(batches: readonly ReadBatch[]): Promise<void> {
    const firstIndex = (this.lookup.exchanges.at(-1)?.index ?? -1) + 1;
    const read = (batch: ReadBatch, place: number): Promise<void> =>
      // A fault of ours costs this batch its answer, and no other.
      this.read(batch, firstIndex + place).catch(logFaults(this.ports.log));
    const line = batches.entries();
    const readOn = async (): Promise<void> => {
      for (const [place, batch] of line) {
        await read(batch, place);
      }
    };
    const first = readOn();
    if (batches.length > fewBatches) {
      await this.giveHeadStart();
    }
    await Promise.all([first, ...Array.from({ length: mostInLine - 1 }, readOn)]);
  }

  /** A hundred requests sent at once keep the computer busy; somebody waits for the first answer to be shown. */
  private async giveHeadStart(): Promise<void> {
    const { either: signal } = this;
    await this.connected
      .then(() => setTimeout(headStartMs, undefined, { signal }))
      .catch(() => undefined);
  }

  /** A batch that HubSpot refuses as a whole is halved until the culprit is alone: one bad id costs its neighbours nothing. */
  private async read(batch: ReadBatch, index: number): Promise<void> {
    const exchange = await this.ask(batch, index);
    if (exchange === undefined) {
      return;
    }
    const { outcome } = exchange;
    const isHalved =
      isDivisible(exchange) &&
      outcome.kind === 'failed' &&
      (await this.probe.isAboutIds(batch, outcome.failure));
    if (isHalved) {
      await this.trials.run(isGlance => this.readHalves(exchange, isGlance));
    } else {
      this.end(exchange);
    }
  }

  /** Answers whether HubSpot has refused every single id or, at a glance, both halves. */
  private async readHalves({ batch, index }: ReadExchange, isGlance: boolean): Promise<boolean> {
    const asked = await Promise.all(halveBatch(batch).map(half => this.ask(half, index)));
    const isOver = isGlance && asked.every(half => half !== undefined && isRefused(half));
    const refused = await Promise.all(
      asked.map(async half => {
        if (half === undefined) {
          return false;
        }
        if (isDivisible(half) && !isOver) {
          return this.readHalves(half, false);
        }
        this.end(half);
        return isRefused(half);
      }),
    );
    return refused.every(Boolean);
  }

  /** Sends a batch and tells how that ended; `undefined` where it was cancelled. */
  private async ask(batch: ReadBatch, index: number): Promise<ReadExchange | undefined> {
    const startedAt = new Date(this.ports.clock.now()).toISOString();
    const startedMs = performance.now();
    const outcome = await this.send(batch);
    if (outcome === undefined) {
      return undefined;
    }
    this.probe.learn(outcome);
    this.outage.learn(outcome);
    const durationMs = Math.round(performance.now() - startedMs);
    const exchange: ReadExchange = { index, batch, startedAt, durationMs, outcome };
    this.ports.log.info(`${this.lookup.id}: ${describeExchange(exchange)}`);
    return exchange;
  }

  private end(exchange: ReadExchange): void {
    const { outcome } = exchange;
    this.onEnd(exchange);
    const isInVain = outcome.kind === 'failed' && stopsLookup(outcome.failure);
    if (isInVain || this.outage.isLasting) {
      this.stop.abort();
    }
  }

  /** What has arrived counts, even where somebody has cancelled in the same moment. */
  private async send(batch: ReadBatch): Promise<ReadOutcome | undefined> {
    try {
      const { calls } = await this.connected;
      this.either.throwIfAborted();
      return { kind: 'answered', ...(await calls.read(batch, this.either)) };
    } catch (error) {
      return this.either.aborted ? undefined : outcomeOfError(error);
    }
  }
}

function isRefused({ outcome }: ReadExchange): boolean {
  return outcome.kind === 'failed' && outcome.failure.kind === 'rejected';
}

function isDivisible(exchange: ReadExchange): boolean {
  return isRefused(exchange) && exchange.batch.ids.length > 1;
}

/** For the log: no id, no value, nothing HubSpot said about a call. */
function describeExchange({ batch, durationMs, outcome }: ReadExchange): string {
  const ending =
    outcome.kind === 'answered'
      ? `HTTP ${outcome.status}, ${outcome.answer.results.length} results, ${outcome.answer.errors.length} errors`
      : `${outcome.failure.category}, correlation ID ${outcome.failure.correlationId ?? 'none'}`;
  return `${batch.ids.length} IDs, ${durationMs} ms: ${ending}`;
}
