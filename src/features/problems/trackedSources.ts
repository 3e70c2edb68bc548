import type { Disposable } from '../../base/disposables';
import { Emitter } from '../../base/emitter';
import type { LineReader } from './standingPlace';
import type { TrackedSource } from './trackedSource';

/** The sources of all look-ups, by the look-up and by the address of the text. */
export class TrackedSources implements Disposable {
  private readonly changed = new Emitter<string>();
  /** Tells the address of a text in which places have moved or gone. */
  readonly onDidChange = this.changed.event;
  private readonly tracked = new Map<string, readonly TrackedSource[]>();

  /** `undefined` where nobody has asked for those of this look-up. */
  get(lookupId: string): readonly TrackedSource[] | undefined {
    return this.tracked.get(lookupId);
  }

  set(lookupId: string, sources: readonly TrackedSource[]): void {
    this.tracked.set(lookupId, sources);
  }

  delete(lookupId: string): void {
    this.tracked.delete(lookupId);
  }

  /** Whether ids of a look-up were taken from a text. */
  has(uri: string): boolean {
    return this.all().some(tracked => tracked.uri === uri);
  }

  /** The lines of a text, as it was saved last, that something was read from. */
  linesOf(uri: string): ReadonlySet<number> {
    const sources = this.all().filter(tracked => tracked.uri === uri);
    return new Set(sources.flatMap(({ savedLines }) => savedLines));
  }

  /** Whether something that was read from a text stands in a text that may be the same one. */
  standIn(uri: string, lineAt: LineReader): boolean {
    return this.all().some(tracked => tracked.uri === uri && tracked.standsIn(lineAt));
  }

  /** The addresses of a text or, where it is a folder, of all texts in it. */
  within(folder: string): readonly string[] {
    const uris = this.all().map(({ uri }) => uri);
    return [...new Set(uris)].filter(uri => isWithin(uri, folder));
  }

  /** Changes the sources that are this text, one for each look-up that has asked for ids of it. */
  change(uri: string, change: (tracked: TrackedSource) => void): void {
    let hasChanged = false;
    for (const tracked of this.all()) {
      if (tracked.uri === uri) {
        const { places, unreadable } = tracked.standing;
        change(tracked);
        const now = tracked.standing;
        hasChanged ||= places !== now.places || unreadable !== now.unreadable;
      }
    }
    if (hasChanged) {
      this.changed.fire(uri);
    }
  }

  /** A text, or a folder with texts, has another address now. */
  rename(from: string, to: string): void {
    for (const tracked of this.all()) {
      const { uri } = tracked;
      if (isWithin(uri, from)) {
        tracked.uri = to + uri.slice(from.length);
        this.changed.fire(uri);
        this.changed.fire(tracked.uri);
      }
    }
  }

  /** A text is gone for good. */
  forget(gone: string): void {
    for (const [id, sources] of this.tracked) {
      const left = sources.filter(({ uri }) => uri !== gone);
      if (left.length < sources.length) {
        this.tracked.set(id, left);
        this.changed.fire(gone);
      }
    }
  }

  dispose(): void {
    this.changed.dispose();
  }

  private all(): readonly TrackedSource[] {
    return [...this.tracked.values()].flat();
  }
}

/** What is deleted or renamed may be a folder with the text in it. */
function isWithin(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(`${folder}/`);
}
