import * as l10n from '@vscode/l10n';
import { isJsonArray, isJsonObject } from '../base/json';
import type { CallId } from '../calls/callId';
import { describeFailure } from './describeFailure';
import type { LookupProblem } from './lookupProblem';
import type { DocumentError, JsonPath, Searched } from './responseDocument';

/** The problems of one returned error: one for each id it names, else one for itself, and one for each error within it. */
export function problemsOfError(item: DocumentError): readonly LookupProblem[] {
  if (item.kind === 'failure') {
    const { failure, ids, path } = item;
    const message =
      ids.length === 1
        ? l10n.t('The request for 1 ID failed. {0}', describeFailure(failure))
        : l10n.t('The request for {0} IDs failed. {1}', ids.length, describeFailure(failure));
    return [
      { severity: 'error', message, category: failure.category, path: messagePath(item, path) },
    ];
  }
  const { error, ids, path } = item;
  const general: LookupProblem = {
    severity: 'error',
    message: wordsOf(error.message, error.category),
    category: error.category,
    path: messagePath(item, path),
  };
  const details = error.details.map(({ message, code = error.category }, index) => ({
    severity: 'error' as const,
    message: wordsOf(message, code),
    category: code,
    path: [...path, 'errors', index, 'message'],
  }));
  const named = ids.map((id, index) => problemOfId(item, id, index));
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
  id: CallId,
  index: number,
): LookupProblem {
  const { category, message } = item.error;
  const path = [...item.path, 'context', idsMember(item), index];
  if (category !== 'OBJECT_NOT_FOUND') {
    const words = l10n.t('Call {0}: {1}', id, wordsOf(message, category));
    return { severity: 'error', message: words, category, path, id };
  }
  const words = describeMissing(id, item.searched);
  return { severity: 'warning', message: words, category, path, id };
}

/** HubSpot names ids under `ids` in batches and under `id` elsewhere. */
function idsMember({ json }: DocumentError): 'ids' | 'id' {
  const context = isJsonObject(json) ? json['context'] : undefined;
  return isJsonObject(context) && isJsonArray(context['ids']) ? 'ids' : 'id';
}

function messagePath({ json }: DocumentError, path: JsonPath): JsonPath {
  return isJsonObject(json) && 'message' in json ? [...path, 'message'] : path;
}

function describeMissing(id: CallId, searched: Searched): string {
  switch (searched) {
    case 'live':
      return l10n.t(
        'Call {0} was not found. It may be archived, deleted for good, or never have been a call of this account.',
        id,
      );
    case 'archived':
      return l10n.t('Call {0} was not found among archived calls. It may not be archived.', id);
    case 'both':
      return l10n.t(
        'Call {0} was not found, among archived calls neither. It may be deleted for good, or never have been a call of this account.',
        id,
      );
  }
}
