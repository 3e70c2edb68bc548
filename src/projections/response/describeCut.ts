import * as l10n from '@vscode/l10n';
import { formatNumber } from '../values/formatNumber';

/** Said where only the beginning of a long response is shown. */
export function describeCut(shown: number, total: number): string {
  return l10n.t(
    'The first {0} of {1} results are shown here.',
    formatNumber(shown),
    formatNumber(total),
  );
}
