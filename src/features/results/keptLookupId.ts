/** The look-up that a panel of an earlier window showed, by what its page has kept; `undefined` where that says nothing of it. */
export function keptLookupId(state: unknown): string | undefined {
  return typeof state === 'object' &&
    state !== null &&
    'lookupId' in state &&
    typeof state.lookupId === 'string'
    ? state.lookupId
    : undefined;
}
