import { canRecheckArchived } from '../../calls/canRecheckArchived';
import type { Lookup } from '../../calls/lookup';
import { summarizeLookup, type LookupSummary } from '../../calls/summarizeLookup';
import { settings } from '../../platform/settings';
import type { Services } from '../../services/createServices';
import { offerNextStep } from './offerNextStep';
import { withLookupProgress } from './withLookupProgress';

/** What comes after an answer: another look among archived calls where that is wanted, and at most one notification. */
export async function conclude(services: Services, lookup: Lookup): Promise<LookupSummary> {
  const isRecheckDue =
    settings.recheckArchived === 'always' &&
    lookup.state === 'done' &&
    isShown(services, lookup) &&
    canRecheckArchived(lookup);
  const ended = isRecheckDue
    ? await withLookupProgress(services, () => services.lookups.recheckArchived(lookup))
    : lookup;
  if (isShown(services, ended)) {
    offerNextStep(services.store, ended);
  }
  return summarizeLookup(ended);
}

/** False once the look-up was removed or a newer run has replaced this one: then nobody waits for what comes next. */
function isShown({ store }: Services, lookup: Lookup): boolean {
  return store.isNewest(lookup);
}
