import type { Lookup, ReadExchange, ReadOutcome } from '../calls/lookup';
import { stopsLookup } from '../calls/lookupFailure';
import type { ReadBatch } from '../calls/readBatch';
import { HubSpotError } from '../hubspot/hubSpotError';
import type { HubSpotConnection } from './hubSpotConnections';
import type { Ports } from './ports';

/** Sends the batches of one pass and tells how each of them ended. */
export class BatchReader {
  constructor(
    private readonly connect: () => Promise<HubSpotConnection>,
    private readonly ports: Pick<Ports, 'clock' | 'log'>,
  ) {}

  /**
   * Resolves when every batch has ended, has been cancelled, or is not worth sending any more because another one met a failure
   * that they would all meet. Never rejects: a failure is an outcome, a cancelled batch has none. Answers how many HTTP requests
   * were sent, retries included.
   */
  async readAll(
    lookup: Lookup,
    batches: readonly ReadBatch[],
    signal: AbortSignal,
    onEnd: (exchange: ReadExchange, requests: number) => void,
  ): Promise<number> {
    const openedMs = this.ports.clock.now();
    const connection = await this.connect().catch(outcomeOfError);
    if ('kind' in connection) {
      batches.forEach((batch, index) => {
        onEnd(this.exchangeOf(lookup, batch, index, openedMs, connection), 0);
      });
      return 0;
    }
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    await Promise.all(
      batches.map(async (batch, index) => {
        const startedMs = this.ports.clock.now();
        const outcome = await this.read(connection, batch, either);
        if (outcome === undefined || either.aborted) {
          return;
        }
        onEnd(this.exchangeOf(lookup, batch, index, startedMs, outcome), connection.requests());
        if (outcome.kind === 'failed' && stopsLookup(outcome.failure)) {
          stop.abort();
        }
      }),
    );
    return connection.requests();
  }

  private async read(
    connection: HubSpotConnection,
    batch: ReadBatch,
    signal: AbortSignal,
  ): Promise<ReadOutcome | undefined> {
    try {
      return { kind: 'answered', ...(await connection.calls.read(batch, signal)) };
    } catch (error) {
      if (signal.aborted) {
        return undefined;
      }
      return outcomeOfError(error);
    }
  }

  private exchangeOf(
    lookup: Lookup,
    batch: ReadBatch,
    index: number,
    startedMs: number,
    outcome: ReadOutcome,
  ): ReadExchange {
    const durationMs = this.ports.clock.now() - startedMs;
    const ending =
      outcome.kind === 'answered'
        ? `HTTP ${outcome.status}, ${outcome.answer.results.length} results, ${outcome.answer.errors.length} errors`
        : `${outcome.failure.category}, correlation ID ${outcome.failure.correlationId ?? 'none'}`;
    this.ports.log.info(`${lookup.id}: ${batch.ids.length} IDs, ${durationMs} ms: ${ending}`);
    return {
      index: nextIndex(lookup) + index,
      batch,
      startedAt: new Date(startedMs).toISOString(),
      durationMs,
      outcome,
    };
  }
}

function nextIndex(lookup: Lookup): number {
  return (lookup.exchanges.at(-1)?.index ?? -1) + 1;
}

/** An error that is not HubSpot's is a fault of ours, or of the secret store; the ids get their answer all the same. */
function outcomeOfError(error: unknown): ReadOutcome {
  if (HubSpotError.is(error)) {
    const { failure, body } = error;
    return { kind: 'failed', failure, ...(body === undefined ? {} : { body }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', failure: { kind: 'protocol', category: 'INTERNAL_ERROR', message } };
}
