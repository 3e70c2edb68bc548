import type { LookupSummary } from '../../calls/summarizeLookup';
import { runCommand } from '../../platform/commands';
import type { Services } from '../../services/createServices';
import type { LookupInput } from '../../services/lookups/lookupService';
import { conclude } from './conclude';
import { withLookupProgress } from './withLookupProgress';

/** Runs a look-up for a person: with its progress, its results as they arrive, and what to do next. */
export async function runLookup(services: Services, input: LookupInput): Promise<LookupSummary> {
  const lookup = await withLookupProgress(
    services,
    () => services.lookups.run(input),
    id => runCommand('showResults', id),
  );
  return conclude(services, lookup);
}
