import type { CallId } from '../../calls/callId';
import type { CallRecord } from '../../calls/callRecord';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { matchOnce } from '../../calls/matchOnce';
import { isSilence } from './isSilence';

/**
 * Which of a look-up's exchanges has the last word on what. Exchanges go by their place in the look-up: those of a later pass
 * stand behind those of an earlier one.
 */
export class LastWords {
  /** For each id, by position: the last exchange that said something about it; -1 for none. Silence says nothing. */
  private readonly said: Int32Array;
  /** For each id, by position: the last exchange that asked for it; -1 for none. */
  private readonly asked: Int32Array;
  /** What could not be read or was refused although an earlier pass knows that the call is missing: both count. */
  private readonly beside = new Map<number, Set<CallId>>();
  private readonly homes: ReadonlyMap<CallId, number>;

  constructor(private readonly lookup: Lookup) {
    const { exchanges, plan } = lookup;
    this.said = new Int32Array(plan.ids.length).fill(-1);
    this.asked = new Int32Array(plan.ids.length).fill(-1);
    const missing = new Uint8Array(plan.ids.length);
    for (const [place, { batch, outcome }] of exchanges.entries()) {
      const entries = outcome.kind === 'answered' ? matchOnce(batch, outcome.answer) : [];
      for (const [index, id] of batch.ids.entries()) {
        const position = this.positionOf(id);
        this.asked[position] = place;
        this.hear(place, position, entries[index], missing);
      }
    }
    this.homes = this.findHomes();
  }

  /** Whether what this exchange says about an id still counts. Where nobody who was asked has said anything, strangers count. */
  counts(place: number, id: CallId): boolean {
    const said = this.said[this.positionOf(id)] ?? -1;
    return (
      said === place || said === -1 || (said < place && this.beside.get(place)?.has(id) === true)
    );
  }

  /** Whether nobody has asked for the id since this exchange. */
  isLastAsked(place: number, id: CallId): boolean {
    return (this.asked[this.positionOf(id)] ?? place) === place;
  }

  /** Whether a call stands among the results of this exchange: of several that brought it, one has it. */
  isHome(place: number, call: CallRecord): boolean {
    return this.homes.get(call.id) === place;
  }

  /** Whether every id that this answer left open has been answered since. It must have left some: else nothing changes. */
  isSettled(place: number): boolean {
    const exchange = this.lookup.exchanges[place];
    if (exchange?.outcome.kind !== 'answered') {
      return false;
    }
    const entries = matchOnce(exchange.batch, exchange.outcome.answer);
    const open = entries.filter(({ kind }) => kind === 'failed');
    return (
      open.length > 0 && open.every(({ id }) => (this.said[this.positionOf(id)] ?? -1) > place)
    );
  }

  private hear(
    place: number,
    position: number,
    entry: LookupEntry | undefined,
    missing: Uint8Array,
  ): void {
    if (entry === undefined || isSilence(entry)) {
      return;
    }
    if (entry.kind !== 'failed') {
      this.said[position] = place;
      missing[position] = entry.kind === 'missing' ? 1 : 0;
    } else if (missing[position] === 1) {
      const ids = this.beside.get(place) ?? new Set();
      this.beside.set(place, ids.add(entry.id));
    } else {
      this.said[position] = place;
    }
  }

  /** A call stands where an id was answered with it, the last time; one that nobody asked for, where it came last. */
  private findHomes(): ReadonlyMap<CallId, number> {
    const homes = new Map<CallId, number>();
    for (const [position, entry] of this.lookup.entries.entries()) {
      if ('call' in entry) {
        const said = this.said[position] ?? -1;
        homes.set(entry.call.id, Math.max(homes.get(entry.call.id) ?? -1, said));
      }
    }
    const { exchanges } = this.lookup;
    for (let place = exchanges.length - 1; place >= 0; place--) {
      const outcome = exchanges[place]?.outcome;
      for (const { id } of outcome?.kind === 'answered' ? outcome.answer.results : []) {
        if (!homes.has(id)) {
          homes.set(id, place);
        }
      }
    }
    return homes;
  }

  private positionOf(id: CallId): number {
    return this.lookup.plan.positions.get(id) ?? -1;
  }
}
