import * as v from 'valibot';
import { resultsTabs, type ResultsTabName } from '../protocol/resultsTabs';

/** How the panel looks: what VS Code remembers of it while it is hidden. Never what it shows, which is CRM data. */
export class PanelState {
  private kept: Kept;

  constructor(private readonly store: StateStore) {
    const decoded = v.safeParse(schema, store.getState());
    this.kept = decoded.success ? decoded.output : { problemsFolded: false, openRequests: [] };
  }

  /** The tab shown; `undefined` in a panel that has shown none yet. */
  get tab(): ResultsTabName | undefined {
    return this.kept.tab;
  }

  set tab(tab: ResultsTabName | undefined) {
    this.keep({ ...this.kept, ...(tab === undefined ? {} : { tab }) });
  }

  get problemsFolded(): boolean {
    return this.kept.problemsFolded;
  }

  set problemsFolded(problemsFolded: boolean) {
    this.keep({ ...this.kept, problemsFolded });
  }

  /** The requests that are unfolded, by their keys. */
  get openRequests(): readonly string[] {
    return this.kept.openRequests;
  }

  noteRequest(key: string, isOpen: boolean): void {
    const others = this.kept.openRequests.filter(each => each !== key);
    this.keep({ ...this.kept, openRequests: isOpen ? [...others, key] : others });
  }

  private keep(kept: Kept): void {
    this.kept = kept;
    this.store.setState(kept);
  }
}

const schema = v.object({
  tab: v.exactOptional(v.picklist(resultsTabs)),
  problemsFolded: v.boolean(),
  openRequests: v.array(v.string()),
});

type Kept = Readonly<v.InferOutput<typeof schema>>;

/** Where VS Code keeps a panel's state. */
export interface StateStore {
  getState(): unknown;
  setState(state: Kept): void;
}
