import type { Lookup, ReadOutcome } from '../../calls/lookup';
import type { LookupFailure } from '../../calls/lookupFailure';
import type { ReadBatch } from '../../calls/readBatch';

/**
 * Tells whether HubSpot refused a batch because of its ids or because of what is asked about each of them, such as an
 * `idProperty` that does not identify calls. Only the first is mended by asking for fewer ids; halving for the second would
 * cost two hundred requests a batch and find nothing.
 */
export class RefusalProbe {
  private answer: Promise<ReadOutcome | undefined> | undefined;
  private hasAccepted = false;

  constructor(
    private readonly lookup: Lookup,
    private readonly send: (batch: ReadBatch) => Promise<ReadOutcome | undefined>,
  ) {}

  /** Any answer shows that HubSpot accepts the question. */
  learn(outcome: ReadOutcome): void {
    this.hasAccepted ||= outcome.kind === 'answered';
  }

  /** Asks the same once about an id nobody asked for, where nothing has been accepted so far. */
  async isAboutIds(batch: ReadBatch, refusal: LookupFailure): Promise<boolean> {
    if (this.hasAccepted) {
      return true;
    }
    this.answer ??= this.send({ ...batch, ids: [this.unaskedId()] });
    const outcome = await this.answer;
    return outcome?.kind !== 'failed' || !isSameRefusal(outcome.failure, refusal);
  }

  private unaskedId(): string {
    let id = 1;
    while (this.lookup.plan.positions.has(String(id))) {
      id++;
    }
    return String(id);
  }
}

/** By what HubSpot calls it. Its words name the id, or the request, and so are never the same. */
function isSameRefusal(a: LookupFailure, b: LookupFailure): boolean {
  return a.kind === b.kind && a.status === b.status && a.category === b.category;
}
