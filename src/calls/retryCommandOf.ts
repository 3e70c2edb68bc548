import { canRecheckArchived } from './canRecheckArchived';
import type { Lookup } from './lookup';

/** What repeats the requests of a look-up that have failed. */
export type RetryCommand = 'retryFailed' | 'recheckArchived';

/** Where only looks among archived calls have failed, no id has: it is that look that is worth repeating. */
export function retryCommandOf(lookup: Lookup): RetryCommand {
  const hasFailed = lookup.entries.some(({ kind }) => kind === 'failed');
  const hasFailedRecheck = lookup.exchanges.some(
    ({ batch, outcome }) => batch.archived && outcome.kind === 'failed',
  );
  return !hasFailed && hasFailedRecheck && canRecheckArchived(lookup)
    ? 'recheckArchived'
    : 'retryFailed';
}
