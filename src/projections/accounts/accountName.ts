import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';

/** The sample portal's name is ours, and so is its translation. */
export function accountName({ account }: Pick<Lookup, 'account'>): string {
  return account.sample ? l10n.t('Sample portal') : account.name;
}
