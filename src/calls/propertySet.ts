/** Properties that somebody has given a name, to be asked for together. */
export interface PropertySet {
  readonly name: string;
  /** Each once, in the order of the setting; one at least. */
  readonly properties: readonly string[];
}

/** What the setting `propertySets` says, and what in it says nothing. */
export interface PropertySets {
  /** In the order of the setting. */
  readonly sets: readonly PropertySet[];
  readonly problems: readonly PropertySetProblem[];
}

/** What is wrong with the setting, and where. What is wrong is left out; the rest holds. */
export type PropertySetProblem =
  /** The setting as a whole is no object. */
  | { readonly kind: 'noObject' }
  /** A set without a name, by which nobody could choose it. */
  | { readonly kind: 'namelessSet' }
  | { readonly kind: 'noList'; readonly set: string }
  /** A set that names no property, or none that can be read. */
  | { readonly kind: 'emptySet'; readonly set: string }
  /** Counted from 0. */
  | { readonly kind: 'noName'; readonly set: string; readonly index: number };
