import type { CallAssociations } from './callAssociations';
import type { CallId } from './callId';
import type { LookupFailure } from './lookupFailure';

/** What went wrong with some calls, one of each category: that is enough for the log. */
export function failuresOf(
  answers: ReadonlyMap<CallId, CallAssociations>,
): readonly LookupFailure[] {
  const failures = [...answers.values()].flatMap(failuresIn);
  return [...new Map(failures.map(failure => [failure.category, failure])).values()];
}

/** True where asking again may help. A missing scope is no failure: it would be the same a minute later. */
export function isFailed(associations: CallAssociations): boolean {
  return failuresIn(associations).some(({ kind }) => kind !== 'missingScope');
}

function failuresIn(associations: CallAssociations): readonly LookupFailure[] {
  return Object.values(associations).flatMap(answer => {
    const failure = answer.kind === 'failed' ? answer.failure : answer.namesFailure;
    return failure === undefined ? [] : [failure];
  });
}
