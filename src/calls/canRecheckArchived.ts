import type { Lookup } from './lookup';

/** True while some ids are missing and nobody has looked for them among archived calls yet. */
export function canRecheckArchived({ entries, exchanges, options }: Lookup): boolean {
  return (
    !options.archived &&
    entries.some(({ kind }) => kind === 'missing') &&
    !exchanges.some(({ batch, outcome }) => batch.archived && outcome.kind === 'answered')
  );
}
