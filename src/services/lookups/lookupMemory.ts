import { Paced } from '../../base/paced';
import { recallLookup } from '../../calls/rememberedLookup';
import type { Ports } from '../ports';
import { LookupFiles } from './lookupFiles';
import type { LookupStore } from './lookupStore';

/** Answers arrive faster than is worth writing down: what is lost when a window is killed is at most this much. */
const saveEveryMs = 1000;

/**
 * Keeps what was asked and the counts of each look-up for the windows after this one, never an answer. An error is logged and
 * disturbs no look-up.
 */
export class LookupMemory {
  private readonly files: LookupFiles;
  /** Of running look-ups. */
  private readonly saves = new Map<string, Paced>();
  /** Those that will be written, but not yet. */
  private readonly waiting = new Set<string>();
  /** One thing after the other: a look-up's newest file must not be overtaken by an older one. */
  private work: Promise<void> = Promise.resolve();
  private restored: Promise<void> = this.work;

  constructor(
    private readonly store: LookupStore,
    private readonly ports: Pick<Ports, 'files' | 'log'>,
  ) {
    this.files = new LookupFiles(ports);
    store.onDidChange(({ id }) => this.follow(id));
  }

  /** Puts the look-ups of earlier windows into the store. To be called once. */
  restore(): Promise<void> {
    this.restored = this.enqueue('The look-ups of earlier windows are not shown', async () => {
      const recalled = (await this.files.readAll()).map(recallLookup);
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
    this.saves.forEach(each => each.flush());
    return this.work;
  }

  private follow(id: string): void {
    const state = this.store.get(id)?.state;
    if (state === 'running') {
      const saves = this.saves.get(id) ?? new Paced(saveEveryMs, () => this.save(id));
      this.saves.set(id, saves);
      saves.run();
    } else if (state !== 'remembered') {
      this.saves.get(id)?.dispose();
      this.saves.delete(id);
      this.save(id);
    }
  }

  /** Writes the look-up as it will be when its turn comes. */
  private save(id: string): void {
    if (!this.waiting.has(id)) {
      this.waiting.add(id);
      void this.enqueue(`${id} is not remembered`, () => {
        this.waiting.delete(id);
        const lookup = this.store.get(id);
        return lookup === undefined ? this.files.forget(id) : this.files.write(lookup);
      });
    }
  }

  private enqueue(consequence: string, task: () => Promise<void>): Promise<void> {
    this.work = this.work.then(task).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      this.ports.log.warn(`${consequence}: ${message}`);
    });
    return this.work;
  }
}
