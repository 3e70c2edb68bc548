import * as l10n from '@vscode/l10n';
import type { ReadBatch } from '../../calls/readBatch';
import { oneLine } from '../values/oneLine';

/** A sentence about one batch of several, with the batch named by its first and its last id. */
export function ofBatch({ ids }: ReadBatch, said: string): string {
  const first = oneLine(ids[0] ?? '');
  const last = oneLine(ids.at(-1) ?? '');
  return ids.length > 1
    ? l10n.t('IDs {0} … {1}: {2}', first, last, said)
    : l10n.t('ID {0}: {1}', first, said);
}
