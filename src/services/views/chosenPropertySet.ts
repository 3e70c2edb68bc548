import type { PropertySet } from '../../calls/propertySet';
import type { StateStore } from '../ports';

const key = 'propertySet';

/** The set of properties that people look calls up with in this workspace, until they choose another one or the default. */
export class ChosenPropertySet {
  constructor(
    /** Of the workspace. */
    private readonly state: StateStore,
  ) {}

  /** Of these sets the chosen one; none where the default was chosen, or one that is not there any more. */
  among(sets: readonly PropertySet[]): PropertySet | undefined {
    const chosen = this.state.get(key);
    return sets.find(({ name }) => name === chosen);
  }

  /** Without a set, the default. */
  choose(set: PropertySet | undefined): void {
    // What cannot be kept is chosen once more in the next window.
    this.state.update(key, set?.name).catch(() => undefined);
  }
}
