import type { Lookup, ReadExchange } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { describeFailure } from '../failures/describeFailure';

/**
 * What went wrong, in words, where an id has no answer because a request failed that asked for others, too. Nothing where HubSpot
 * has said something of this very id, which is its own matter. Total.
 */
export function causesOf({ exchanges }: Lookup): (entry: LookupEntry) => string | undefined {
  const shared = new Map(
    exchanges.flatMap(({ batch, outcome }) =>
      outcome.kind === 'failed' && isShared(batch, outcome)
        ? [[outcome.failure, describeFailure(outcome.failure)] as const]
        : [],
    ),
  );
  return entry => (entry.kind === 'failed' ? shared.get(entry.failure) : undefined);
}

/** What is refused is halved until the culprit is alone. All else meets an id that is asked for alone as it meets a hundred. */
function isShared(
  { ids }: ReadExchange['batch'],
  { failure }: ReadExchange['outcome'] & { kind: 'failed' },
): boolean {
  return ids.length > 1 || failure.kind !== 'rejected';
}
