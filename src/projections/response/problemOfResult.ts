import * as l10n from '@vscode/l10n';
import { ofBatch } from '../failures/ofBatch';
import type { LookupProblem } from './lookupProblem';
import type { PlacedResult } from './responseDocument';

/** What is wrong with a result nobody asked for, or with one that could not be read. `isAlone`: its batch is the only one. */
export function problemOfResult(
  { batch, place, result }: PlacedResult,
  isAlone: boolean,
): LookupProblem {
  switch (result.kind) {
    case 'unasked': {
      const said = l10n.t('HubSpot returned call {0}, which was not asked for.', result.call.id);
      return {
        severity: 'warning',
        // Another batch may have asked for it.
        message: isAlone ? said : ofBatch(batch, said),
        category: 'UNEXPECTED_RESULT',
        path: ['results', place, 'id'],
      };
    }
    case 'malformed': {
      const [id] = result.ids;
      return {
        severity: 'error',
        message: l10n.t('This result is not a call of the documented shape: {0}', result.reason),
        category: 'MALFORMED_RESULT',
        path: ['results', place],
        ...(id === undefined ? {} : { id }),
      };
    }
  }
}
