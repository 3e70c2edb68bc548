import * as v from 'valibot';

/** How the panel looks: what VS Code remembers of it while it is hidden. Never what it shows, which is CRM data. */
export class PanelState {
  private kept: Kept;

  constructor(private readonly store: StateStore) {
    const decoded = v.safeParse(schema, store.getState());
    this.kept = decoded.success ? decoded.output : { mode: 'tree', problemsFolded: false };
  }

  get mode(): JsonMode {
    return this.kept.mode;
  }

  set mode(mode: JsonMode) {
    this.keep({ ...this.kept, mode });
  }

  get problemsFolded(): boolean {
    return this.kept.problemsFolded;
  }

  set problemsFolded(problemsFolded: boolean) {
    this.keep({ ...this.kept, problemsFolded });
  }

  private keep(kept: Kept): void {
    this.kept = kept;
    this.store.setState(kept);
  }
}

const schema = v.object({
  mode: v.picklist(['tree', 'table', 'text']),
  problemsFolded: v.boolean(),
});

type Kept = Readonly<v.InferOutput<typeof schema>>;

export type JsonMode = Kept['mode'];

/** Where VS Code keeps a panel's state. */
export interface StateStore {
  getState(): unknown;
  setState(state: Kept): void;
}
