import type { Lookup } from '../../calls/lookup';
import type { LookupPlan } from '../../calls/planLookup';
import {
  rememberLookup,
  rememberOutcome,
  type RememberedLookup,
} from '../../calls/rememberedLookup';
import type { Ports } from '../ports';

/** Older look-ups are forgotten. */
const mostLookups = 50;

/** Of all remembered look-ups but the newest: they are read when a window opens and stay in its memory. The newest is always kept, and costs no other one its place. */
const mostIds = 500_000;

/**
 * The files of remembered look-ups. Each has one; beside that of a look-up that runs is another one for how far it is, because the
 * IDs, which may be hundreds of thousands, stay the same meanwhile.
 */
export class LookupFiles {
  /** The files this window knows of. */
  private readonly kept = new Map<string, KeptFile>();

  constructor(private readonly ports: Pick<Ports, 'files' | 'log'>) {}

  /** What earlier windows have left, in no order. */
  async readAll(): Promise<readonly RememberedLookup[]> {
    const names = await this.ports.files.list();
    const ids = names.filter(name => !name.endsWith(outcomeSuffix));
    await this.dropStrays(names, ids);
    const read = await Promise.all(ids.map(id => this.read(id)));
    const remembered = read.filter(each => each !== undefined);
    remembered.forEach(({ id, ids, startedAt }) =>
      this.kept.set(id, { startedAt, ids: ids.length }),
    );
    await this.forgetOldest();
    return remembered.filter(({ id }) => this.kept.has(id));
  }

  async write(lookup: Lookup): Promise<void> {
    const { id, plan, startedAt, state } = lookup;
    const kept = this.kept.get(id);
    if (state === 'running' && kept?.plan === plan && kept.startedAt === startedAt) {
      await this.ports.files.write(outcomeOf(id), rememberOutcome(lookup));
      return;
    }
    const remembered = rememberLookup(lookup);
    await this.ports.files.write(id, remembered);
    this.kept.set(id, { startedAt, ids: remembered.ids.length, plan });
    // Not sooner: until now it was the only one that knew how far the look-up is.
    await this.ports.files.delete(outcomeOf(id));
    await this.forgetOldest();
  }

  async forget(id: string): Promise<void> {
    this.kept.delete(id);
    await this.ports.files.delete(outcomeOf(id));
    await this.ports.files.delete(id);
  }

  /** Another window may have forgotten a look-up while the one that ran it was still writing how far it was. */
  private async dropStrays(names: readonly string[], ids: readonly string[]): Promise<void> {
    const used = new Set(ids.flatMap(id => [id, outcomeOf(id)]));
    const strays = names.filter(name => !used.has(name));
    await Promise.all(
      strays.map(name =>
        this.ports.files
          .delete(name)
          .catch(() =>
            this.ports.log.warn(`${name}: what is left of this look-up cannot be deleted.`),
          ),
      ),
    );
  }

  private async forgetOldest(): Promise<void> {
    const newestFirst = [...this.kept].sort(([, a], [, b]) =>
      b.startedAt.localeCompare(a.startedAt),
    );
    let lookups = 0;
    let ids = 0;
    for (const [id, file] of newestFirst) {
      // What is forgotten takes no other one's place: a large look-up costs no small ones.
      const isNewest = lookups === 0;
      if (!isNewest && (lookups === mostLookups || ids + file.ids > mostIds)) {
        await this.forget(id);
      } else {
        lookups++;
        ids += isNewest ? 0 : file.ids;
      }
    }
  }

  /** What cannot be read stays where it is: it may be a newer version's, which knows better what to do with it. */
  private async read(name: string): Promise<RememberedLookup | undefined> {
    const read = (each: string): Promise<unknown> =>
      this.ports.files.read(each).catch(() => undefined);
    const stored = await read(name);
    const outcome = await read(outcomeOf(name));
    // Not needed where there is nothing to decode.
    const { decodeRememberedLookup } = await import('./decodeRememberedLookup');
    const remembered = decodeRememberedLookup(stored, outcome);
    if (remembered?.id === name) {
      return remembered;
    }
    this.ports.log.warn(`${name}: what is remembered of this look-up cannot be read.`);
    return undefined;
  }
}

interface KeptFile {
  readonly startedAt: string;
  /** How many. */
  readonly ids: number;
  /** What it holds, where this window has written it. */
  readonly plan?: LookupPlan;
}

const outcomeSuffix = '.outcome';

function outcomeOf(id: string): string {
  return `${id}${outcomeSuffix}`;
}
