/** Anything that holds a resource until it is told to let go. VS Code's own disposables fit. */
export interface Disposable {
  dispose(): unknown;
}

/** Owns disposables and disposes them together, the youngest first. Once disposed, late arrivals go at once. */
export class DisposableStore implements Disposable {
  private readonly owned: Disposable[] = [];
  private disposed = false;

  /** Takes ownership of `disposable` and hands it back. */
  add<T extends Disposable>(disposable: T): T {
    if (this.disposed) {
      disposable.dispose();
    } else {
      this.owned.push(disposable);
    }
    return disposable;
  }

  dispose(): void {
    this.disposed = true;
    for (const disposable of this.owned.splice(0).reverse()) {
      disposable.dispose();
    }
  }
}
