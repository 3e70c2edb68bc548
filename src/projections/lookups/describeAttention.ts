import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import { listInWords } from '../values/listInWords';
import { describeCount } from './describeKinds';
import { lookupTitle } from './lookupTitle';

/** Why the view bears a number: a line for each look-up that has ended badly and that nobody has looked at. */
export function describeAttention(
  troubles: readonly {
    readonly lookup: Lookup;
    readonly failed: number;
    readonly notSent: number;
  }[],
): string {
  const lines = troubles.map(({ failed, lookup, notSent }) => {
    const counts = [
      ...(failed > 0 ? [describeCount('failed', failed, 'done')] : []),
      ...(notSent > 0 ? [describeCount('notSent', notSent, 'done')] : []),
    ];
    return `${lookupTitle(lookup)}: ${listInWords(counts)}`;
  });
  return [l10n.t('Not looked at yet:'), ...lines].join('\n');
}
