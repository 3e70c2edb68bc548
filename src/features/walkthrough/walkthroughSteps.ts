import { contextKeys } from '../../contributions';
import { setContextKey } from '../../platform/setContextKey';

/** A step of the walkthrough, by the context that ticks it. */
export type WalkthroughStep = Extract<
  keyof typeof contextKeys,
  'hasAddedAccount' | 'hasLookedUp' | 'hasRead' | 'hasMended' | 'hasExported'
>;

/**
 * The steps that were taken. VS Code gets to know a walkthrough when it is first opened, and ticks a step when its context comes
 * true after that; one that was true before is never ticked. So each comes true for a moment, and once more when our command has
 * opened the walkthrough. Nobody tells of its being opened in another way.
 */
export class WalkthroughSteps {
  private readonly taken = new Set<WalkthroughStep>();

  /** One that was taken before this window was opened. */
  remember(step: WalkthroughStep): void {
    this.taken.add(step);
  }

  take(step: WalkthroughStep): void {
    this.taken.add(step);
    tick(step);
  }

  takeAgain(): void {
    this.taken.forEach(tick);
  }
}

function tick(step: WalkthroughStep): void {
  setContextKey(contextKeys[step], true);
  setContextKey(contextKeys[step], false);
}
