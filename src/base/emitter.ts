import type { Disposable } from './disposables';

/** Subscribes a listener; disposing the result unsubscribes it. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/** Told what a listener has thrown. */
export type ErrorListener = (error: unknown) => void;

/** The sending end of an {@link Event}, in the shape VS Code made familiar, without VS Code. */
export class Emitter<T> implements Disposable {
  private readonly listeners = new Set<(value: T) => void>();

  constructor(private readonly onError: ErrorListener = throwLater) {}

  /** The end to hand out: it can be listened to, not fired. */
  readonly event: Event<T> = listener => {
    // A wrapper of its own lets the same function listen twice and leave once.
    const entry = (value: T): void => {
      listener(value);
    };
    this.listeners.add(entry);
    return { dispose: () => this.listeners.delete(entry) };
  };

  /** Tells every listener. One that throws has a bug of its own, which is no business of the others or of who fires. */
  fire(value: T): void {
    for (const listener of [...this.listeners]) {
      try {
        listener(value);
      } catch (error) {
        this.onError(error);
      }
    }
  }

  dispose(): void {
    this.listeners.clear();
  }
}

/** Where nobody else is told, the process is: not lost, and in nobody's way. */
function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
