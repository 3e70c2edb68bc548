import type { Disposable } from '../base/disposables';
import type { CommandHandlers } from './commands';

/** What each folder of `features/` creates in its `index.ts`: the handlers of its commands, and what lives as long as the window. */
export interface Feature {
  readonly commands: Partial<CommandHandlers>;
  readonly disposables: readonly Disposable[];
}
