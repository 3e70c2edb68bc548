import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { knownFacts, type RowTooltip } from '../calls/rowTooltip';
import { describePlaceInTime } from '../values/describePlaceInTime';
import { describePurpose } from '../values/describePurpose';
import { describeSource } from '../values/describeSource';
import { oneLine } from '../values/oneLine';
import { propertyDefinition } from '../values/propertyDefinition';
import { propertyLabel } from '../values/propertyLabel';
import { shownUser, shownValue } from './describeProperty';
import type { LookupNode } from './lookupNode';

/** What is said about a property that is pointed at: what people call it, what it is for, its value as it is shown and as it is. */
export function describePropertyTooltip(
  node: LookupNode & { readonly kind: 'property' },
  knowledge: AccountKnowledge,
): RowTooltip {
  const { name, value } = node;
  const definition = propertyDefinition(name, knowledge.schema);
  return {
    title: propertyLabel(name, knowledge),
    facts: knownFacts([l10n.t('Name'), name], ...describeBoth(name, value, knowledge), [
      '',
      definition && describePurpose(definition),
    ]),
  };
}

/** What is said about a value that a property had: when it got it, from whom and by what. */
export function describeVersionTooltip(
  node: LookupNode & { readonly kind: 'version' | 'moment' },
  knowledge: AccountKnowledge,
): RowTooltip {
  const { name, version } = node;
  const { sourceId, sourceLabel, sourceType, timestamp, updatedByUserId, value } = version;
  return {
    title: propertyLabel(name, knowledge),
    facts: knownFacts(
      ...describeBoth(name, value, knowledge),
      [
        l10n.t('Before'),
        node.kind === 'moment' ? shownValue(name, node.before, knowledge) : undefined,
      ],
      ...describePlaceInTime(l10n.t('Time'), timestamp, knowledge),
      [l10n.t('Source'), oneLine(describeSource(sourceType))],
      ['', sourceLabel && oneLine(sourceLabel)],
      ['sourceType', oneLine(sourceType)],
      ['sourceId', sourceId && oneLine(sourceId)],
      [
        l10n.t('User'),
        updatedByUserId === undefined ? undefined : shownUser(updatedByUserId, knowledge),
      ],
    ),
  };
}

type Fact = readonly [label: string, value: string | undefined];

/** A value as it is shown and, where that is something else, as it is; a time in every zone. */
function describeBoth(
  name: string,
  value: string | null | undefined,
  knowledge: AccountKnowledge,
): readonly Fact[] {
  const type = propertyDefinition(name, knowledge.schema)?.type;
  if (value && type === 'datetime') {
    return describePlaceInTime(l10n.t('Value'), value, knowledge);
  }
  const shown = shownValue(name, value, knowledge);
  const raw = value ? oneLine(value) : undefined;
  return [
    [l10n.t('Value'), shown],
    [l10n.t('Raw value'), raw === shown ? undefined : raw],
  ];
}
