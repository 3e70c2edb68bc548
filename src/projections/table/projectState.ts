import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { describeFailure } from '../failures/describeFailure';
import { describeMissing } from '../failures/describeMissing';
import { describeForgotten } from '../lookups/describeForgotten';
import { describeKind } from '../lookups/describeKinds';
import { searchedFor } from '../lookups/searchedFor';
import { formatTime } from '../values/formatTime';
import type { TableCell } from './callsTable';

/** What came of an id, in a word, and why. */
export function projectState(entry: LookupEntry, lookup: Lookup): TableCell {
  if (lookup.state === 'remembered') {
    return { text: l10n.t('Answer not kept'), note: describeForgotten() };
  }
  const word = describeKind(entry.kind, lookup.state);
  switch (entry.kind) {
    case 'found':
    case 'notSent':
      return { text: word };
    case 'archived': {
      const { archivedAt } = entry.call;
      return archivedAt === undefined
        ? { text: word }
        : { text: word, note: l10n.t('archived {0}', formatTime(archivedAt) ?? archivedAt) };
    }
    case 'merged':
      return {
        text: `${word} → ${entry.call.id}`,
        note: l10n.t('{0}, merged into {1}', entry.id, entry.call.id),
      };
    case 'missing':
      return { text: word, note: describeMissing(entry.id, searchedFor(lookup)(entry.id)) };
    case 'failed':
      return {
        text: `${word}: ${entry.failure.category}`,
        note: describeFailure(entry.failure),
      };
  }
}
