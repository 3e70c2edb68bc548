import * as l10n from '@vscode/l10n';
import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import { onceForEach } from '../../base/onceForEach';
import { describeFailure } from '../failures/describeFailure';
import { describeMissing } from '../failures/describeMissing';
import type { DocumentError } from './documentError';
import type { JsonPath } from './jsonPath';
import type { LookupProblem } from './lookupProblem';
import { namedIds, type NamedId } from './namedIds';

/**
 * The problems of one returned error: one for each id it names, else one for itself, and one for each error within it. Made once:
 * the same error is shown over and over while answers arrive.
 */
export const problemsOfError = onceForEach(problemsOf);

function problemsOf(item: DocumentError): readonly LookupProblem[] {
  if (item.kind === 'failure') {
    const { failure, ids, json, path } = item;
    const message =
      ids.length === 1
        ? l10n.t('The request for 1 ID failed. {0}', describeFailure(failure))
        : l10n.t('The request for {0} IDs failed. {1}', ids.length, describeFailure(failure));
    const { category, kind: failureKind } = failure;
    const place = messagePath(json, path);
    return [{ severity: 'error', message, category, path: place, failureKind, ids }];
  }
  const { error, json, path } = item;
  const general: LookupProblem = {
    severity: 'error',
    message: wordsOf(error.message, error.category),
    category: error.category,
    path: messagePath(json, path),
  };
  const within = isJsonObject(json) && isJsonArray(json['errors']) ? json['errors'] : [];
  const details = error.details.map(({ message, code = error.category }, index) => ({
    severity: 'error' as const,
    message: wordsOf(message, code),
    category: code,
    path: messagePath(within[index], [...path, 'errors', index]),
  }));
  const named = namedIds(json).map(name => problemOfId(item, name));
  return [...(named.length === 0 ? [general] : named), ...details];
}

/** What HubSpot said or, where it said nothing, the name it gave the error. */
function wordsOf(message: string, category: string): string {
  return (
    message.trim() || category.trim() || l10n.t('HubSpot reported an error without a message.')
  );
}

function problemOfId(
  item: DocumentError & { kind: 'returned' },
  { id, path: within }: NamedId,
): LookupProblem {
  const { category, message } = item.error;
  const path = [...item.path, ...within];
  if (category !== 'OBJECT_NOT_FOUND') {
    const words = l10n.t('Call {0}: {1}', id, wordsOf(message, category));
    return { severity: 'error', message: words, category, path, id };
  }
  const words = describeMissing(id, item.searched);
  return { severity: 'warning', message: words, category, path, id };
}

function messagePath(json: Json | undefined, path: JsonPath): JsonPath {
  return isJsonObject(json) && 'message' in json ? [...path, 'message'] : path;
}
