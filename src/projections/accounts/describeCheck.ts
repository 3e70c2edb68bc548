import * as l10n from '@vscode/l10n';
import {
  missingAbilities,
  scopeOfAbility,
  type Ability,
  type AccountCheck,
} from '../../calls/accountCheck';
import { listInWords } from '../values/listInWords';
import { describeCheckFailure } from './describeCheckFailure';

/** What came of a check, in a sentence or two. `name` is the account's. */
export function describeCheck(name: string, check: AccountCheck): string {
  if (check.failure !== undefined) {
    return describeCheckFailure(check.failure);
  }
  const readable = l10n.t('The token of “{0}” reads calls.', name);
  const missing = missingAbilities(check).map(describeAbility);
  return missing.length === 0
    ? readable
    : [readable, l10n.t('It does not read these, which stay IDs: {0}.', listInWords(missing))].join(
        ' ',
      );
}

/** What a token can read, for a list. */
export function describeAbility(ability: Ability): string {
  switch (ability) {
    case 'calls':
      return l10n.t('calls');
    case 'owners':
      return l10n.t('owners');
    case 'companies':
      return l10n.t('companies');
    case 'deals':
      return l10n.t('deals');
    case 'tickets':
      return l10n.t('tickets');
  }
}

/** The scopes to be added in HubSpot. */
export function missingScopes(check: AccountCheck): readonly string[] {
  return missingAbilities(check).map(ability => scopeOfAbility[ability]);
}
