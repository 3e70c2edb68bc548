import type { Lookup } from '../calls/lookup';
import { recallLookup, rememberLookup, type RememberedLookup } from '../calls/rememberedLookup';
import type { LookupStore } from './lookupStore';
import type { Ports } from './ports';

/** Answers arrive faster than is worth writing down: what is lost when a window is killed is at most this much. */
const saveEveryMs = 1000;

/** Older look-ups are forgotten. */
const mostLookups = 50;

/** Of all remembered look-ups together: they are read when a window opens and stay in its memory. The newest is always kept. */
const mostIds = 500_000;

/**
 * Keeps what was asked and the counts of each look-up for the windows after this one, never an answer. An error is logged and
 * disturbs no look-up.
 */
export class LookupMemory {
  /** Of running look-ups that were written a moment ago. */
  private readonly pauses = new Map<string, NodeJS.Timeout>();
  /** Those of {@link pauses} that have changed since. */
  private readonly changed = new Set<string>();
  /** Those that will be written, but not yet. */
  private readonly waiting = new Set<string>();
  /** The files this window knows of. */
  private readonly kept = new Map<string, KeptFile>();
  /** One thing after the other: a look-up's newest file must not be overtaken by an older one. */
  private work: Promise<void> = Promise.resolve();
  private restored: Promise<void> = this.work;

  constructor(
    private readonly store: LookupStore,
    private readonly ports: Pick<Ports, 'files' | 'log'>,
  ) {
    store.onDidChange(({ id }) => this.follow(id));
  }

  /** Puts the look-ups of earlier windows into the store. To be called once. */
  restore(): Promise<void> {
    this.restored = this.enqueue('The look-ups of earlier windows are not shown', async () => {
      const names = await this.ports.files.list();
      const read = await Promise.all(names.map(name => this.read(name)));
      const remembered = read.filter(each => each !== undefined);
      remembered.forEach(each => this.keep(each));
      await this.forgetOldest();
      const recalled = remembered.filter(({ id }) => this.kept.has(id)).map(recallLookup);
      this.store.restore(recalled.sort((a, b) => a.startedAt.localeCompare(b.startedAt)));
    });
    return this.restored;
  }

  /** Resolves when those of them that can be read are in the store. */
  whenRestored(): Promise<void> {
    return this.restored;
  }

  /** Resolves when everything is written down. */
  flush(): Promise<void> {
    [...this.changed].forEach(id => this.save(id));
    return this.work;
  }

  private follow(id: string): void {
    const state = this.store.get(id)?.state;
    if (state === 'remembered') {
      return;
    }
    if (state !== 'running') {
      clearTimeout(this.pauses.get(id));
      this.pauses.delete(id);
      this.save(id);
    } else if (this.pauses.has(id)) {
      this.changed.add(id);
    } else {
      this.save(id);
      this.pause(id);
    }
  }

  private pause(id: string): void {
    const timer = setTimeout(() => {
      this.pauses.delete(id);
      if (this.changed.has(id)) {
        this.save(id);
        this.pause(id);
      }
    }, saveEveryMs);
    this.pauses.set(id, timer);
  }

  /** Writes the look-up as it will be when its turn comes. */
  private save(id: string): void {
    this.changed.delete(id);
    if (!this.waiting.has(id)) {
      this.waiting.add(id);
      void this.enqueue(`${id} is not remembered`, () => {
        this.waiting.delete(id);
        return this.write(id, this.store.get(id));
      });
    }
  }

  private async write(id: string, lookup: Lookup | undefined): Promise<void> {
    if (lookup === undefined) {
      await this.forget(id);
      return;
    }
    const remembered = rememberLookup(lookup);
    await this.ports.files.write(id, remembered);
    this.keep(remembered);
    await this.forgetOldest();
  }

  private keep({ id, ids, startedAt }: RememberedLookup): void {
    this.kept.set(id, { startedAt, ids: ids.length });
  }

  private async forgetOldest(): Promise<void> {
    const newestFirst = [...this.kept].sort(([, a], [, b]) =>
      b.startedAt.localeCompare(a.startedAt),
    );
    let lookups = 0;
    let ids = 0;
    for (const [id, file] of newestFirst) {
      // What is forgotten takes no other one's place: a large look-up costs no small ones.
      if (lookups > 0 && (lookups === mostLookups || ids + file.ids > mostIds)) {
        await this.forget(id);
      } else {
        lookups++;
        ids += file.ids;
      }
    }
  }

  private async forget(id: string): Promise<void> {
    this.kept.delete(id);
    await this.ports.files.delete(id);
  }

  /** What cannot be read stays where it is: it may be a newer version's, which knows better what to do with it. */
  private async read(name: string): Promise<RememberedLookup | undefined> {
    const stored = await this.ports.files.read(name).catch(() => undefined);
    // Not needed where there is nothing to decode.
    const { decodeRememberedLookup } = await import('./decodeRememberedLookup');
    const remembered = decodeRememberedLookup(stored);
    if (remembered?.id === name) {
      return remembered;
    }
    this.ports.log.warn(`${name}: what is remembered of this look-up cannot be read.`);
    return undefined;
  }

  private enqueue(consequence: string, task: () => Promise<void>): Promise<void> {
    this.work = this.work.then(task).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      this.ports.log.warn(`${consequence}: ${message}`);
    });
    return this.work;
  }
}

interface KeptFile {
  readonly startedAt: string;
  /** How many. */
  readonly ids: number;
}
