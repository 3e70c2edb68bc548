import type { Disposable } from '../../base/disposables';

/** Gathers the addresses of texts that change with every key, and tells of them together. */
export class GatheredTexts implements Disposable {
  private readonly gathered = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  /** @param waitsForRest The time begins anew with each text. */
  constructor(
    private readonly take: (uris: ReadonlySet<string>) => void,
    private readonly afterMs: number,
    private readonly waitsForRest = false,
  ) {}

  /** Those that nobody has been told of. */
  get uris(): readonly string[] {
    return [...this.gathered];
  }

  add(uri: string): void {
    this.gathered.add(uri);
    if (this.waitsForRest) {
      this.dispose();
    }
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const taken = new Set(this.gathered);
      this.gathered.clear();
      this.take(taken);
    }, this.afterMs);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
