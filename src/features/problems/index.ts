import type { Disposable } from '../../base/disposables';
import type { Services } from '../../services/createServices';
import { ResponseProblems } from './responseProblems';

/** What went wrong, in the Problems panel: at its place in the response document. */
export function register({ store }: Services): readonly Disposable[] {
  return [new ResponseProblems(store)];
}
