import * as l10n from '@vscode/l10n';
import { formatNumber } from './formatNumber';

/** The first `most` texts of a list and, where there are more of them, how many: "12 more". */
export function cutList(
  texts: readonly string[],
  most: number,
  total = texts.length,
): readonly string[] {
  const shown = texts.slice(0, most);
  const left = total - shown.length;
  return left > 0 ? [...shown, l10n.t('{0} more', formatNumber(left))] : shown;
}
