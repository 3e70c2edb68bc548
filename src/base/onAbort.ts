import { onceForEach } from './onceForEach';

/**
 * Calls `react` when the signal is aborted, until the function it answers is called; never where it was aborted before. A signal
 * goes through all its listeners whenever one comes or goes: where hundreds wait for the same cancel, that takes longer than what
 * they do. Here it does not.
 */
export function onAbort(signal: AbortSignal, react: () => void): () => void {
  const reactions = reactionsOf(signal);
  reactions.add(react);
  return () => reactions.delete(react);
}

const reactionsOf = onceForEach((signal: AbortSignal) => new Reactions(signal));

/** One listener for all of them, as long as there are any: a signal made of others lives as long as somebody listens to it. */
class Reactions {
  private readonly all = new Set<() => void>();
  private readonly run = (): void => this.all.forEach(each => each());

  constructor(private readonly signal: AbortSignal) {}

  add(reaction: () => void): void {
    if (this.all.size === 0) {
      this.signal.addEventListener('abort', this.run);
    }
    this.all.add(reaction);
  }

  delete(reaction: () => void): void {
    this.all.delete(reaction);
    if (this.all.size === 0) {
      this.signal.removeEventListener('abort', this.run);
    }
  }
}
