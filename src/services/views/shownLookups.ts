import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import type { Lookup } from '../../calls/lookup';
import type { LookupChange, LookupStore } from '../lookups/lookupStore';
import type { PersonalData } from '../privacy/personalData';
import type { Arrangements } from './arrangements';

/** The look-ups as they may be shown, newest first. Every view, export and copy reads them here. */
export class ShownLookups {
  private readonly changed: Emitter<LookupChange>;
  /** Tells of changes to look-ups, and of each of them when what may be shown of it has changed. */
  readonly onDidChange: Event<LookupChange>;

  constructor(
    private readonly store: LookupStore,
    private readonly personal: PersonalData,
    private readonly arrangements: Pick<Arrangements, 'current'>,
    onError?: ErrorListener,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
    store.onDidChange(change => this.changed.fire(change));
    personal.onDidChange(() =>
      store.list().forEach(({ id }) => this.changed.fire({ kind: 'updated', id })),
    );
  }

  list(): readonly Lookup[] {
    return this.store.list().map(lookup => this.personal.lookup(lookup));
  }

  get(id: string): Lookup | undefined {
    const lookup = this.store.get(id);
    return lookup && this.personal.lookup(lookup);
  }

  /** The look-up that somebody looks at, in the Lookups view or in a results panel, else the newest: commands mean it unless they are told. */
  get meant(): Lookup | undefined {
    const { current } = this.arrangements;
    return current === undefined ? this.list()[0] : this.get(current);
  }

  /** True as long as nothing has been added to a run's look-up, no newer run has replaced it, and nobody has removed it. */
  isNewest(lookup: Lookup): boolean {
    return this.store.get(lookup.id) === lookup;
  }
}
