import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import { describePropertySet } from '../values/describePropertySet';

/** What was asked for besides calls as they are: a set of properties, their history, archived ones, calls by another property than the ID. */
export function describeMarks({ options }: Pick<Lookup, 'options'>): readonly string[] {
  const { archived, idProperty, propertiesWithHistory } = options;
  return [
    ...describePropertySet(options),
    ...(propertiesWithHistory.length > 0 ? [l10n.t('with history')] : []),
    ...(archived ? [l10n.t('archived only')] : []),
    ...(idProperty === undefined ? [] : [l10n.t('by {0}', idProperty)]),
  ];
}
