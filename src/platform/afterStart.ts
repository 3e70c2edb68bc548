import type { Disposable } from '../base/disposables';

/**
 * Does what nobody waits for when the extension starts, such as a view's description: the command that it was started for comes
 * first, and VS Code needs a moment to send it.
 */
export function afterStart(task: () => void): Disposable {
  const timer = setTimeout(task, 0);
  return { dispose: () => clearTimeout(timer) };
}
