import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { PropertyVersion } from '../../calls/callRecord';
import { shownText } from '../table/tableCell';
import { describeSource } from '../values/describeSource';
import { describeOwner } from '../values/describeValue';
import { speakDuration } from '../values/formatDuration';
import { formatNumber } from '../values/formatNumber';
import { formatShortTime } from '../values/formatTime';
import { listInWords } from '../values/listInWords';
import { oneLine } from '../values/oneLine';
import { propertyLabel } from '../values/propertyLabel';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';
import { history } from './propertyNodes';

/** As much of a value as a row can show, the tags of notes included. */
const mostShown = 2000;

/** The row of a property: what its value means or, where no more is known, the value itself. */
export function describeProperty(
  node: LookupNode & { readonly kind: 'property' },
  knowledge: AccountKnowledge,
): NodeView {
  const { entry, name, value } = node;
  const shown = shownValue(name, value, knowledge);
  const { length } = history(entry.call, name);
  const label = propertyLabel(name, knowledge);
  const facts = [
    shown,
    ...(length > 1 ? [l10n.t('{0} values', formatNumber(length))] : []),
    ...(label === name ? [] : [name]),
  ];
  return {
    id: nodeId(node, 'property', entry.id, name),
    label,
    description: facts.join(' · '),
    spoken: listInWords([label, spokenValue(name, value) ?? shown, ...facts.slice(1)]),
    contextValue: 'property',
    children: length > 0 ? 'collapsed' : 'none',
  };
}

/** A duration in whole words. */
function spokenValue(name: string, value: string | null | undefined): string | undefined {
  return name === 'hs_call_duration' && value && /^\d{1,12}$/.test(value)
    ? speakDuration(Number(value))
    : undefined;
}

/** What a value means or, where no more is known, the value itself, on one line. What is not there is told from what is empty. */
export function shownValue(
  name: string,
  value: string | null | undefined,
  knowledge: AccountKnowledge,
): string {
  switch (value) {
    case undefined:
      return l10n.t('(not returned)');
    case null:
      return l10n.t('(no value)');
    case '':
      return l10n.t('(empty)');
    default:
      return oneLine(shownText(name, value.slice(0, mostShown), knowledge));
  }
}

/** The row of a value that a property had, with its time, source and user. */
export function describeVersion(
  node: LookupNode & { readonly kind: 'version' },
  knowledge: AccountKnowledge,
): NodeView {
  const { entry, index, lookup, name, version } = node;
  return {
    id: nodeId(node, 'version', entry.id, name, index),
    label: shownValue(name, version.value, knowledge),
    description: describeOrigin(version, lookup.startedAt, knowledge),
    icon: index === 0 ? 'circle-filled' : 'circle-outline',
    contextValue: 'version',
    children: 'none',
  };
}

/** The row of a change, whatever the property: when, of what, from what to what, by whom. */
export function describeMoment(
  node: LookupNode & { readonly kind: 'moment' },
  knowledge: AccountKnowledge,
): NodeView {
  const { before, entry, index, lookup, name, version } = node;
  const change = `${shownValue(name, before, knowledge)} → ${shownValue(name, version.value, knowledge)}`;
  return {
    id: nodeId(node, 'moment', entry.id, name, index),
    label: propertyLabel(name, knowledge),
    description: [change, describeOrigin(version, lookup.startedAt, knowledge)].join(' · '),
    icon: 'circle-outline',
    contextValue: 'moment',
    children: 'none',
  };
}

/** The year is said where it is not that of `near`. */
function describeOrigin(
  version: PropertyVersion,
  near: string,
  knowledge: AccountKnowledge,
): string {
  const { timestamp, sourceType, sourceLabel, updatedByUserId } = version;
  return [
    formatShortTime(timestamp, near) ?? timestamp,
    oneLine(sourceLabel ?? describeSource(sourceType)),
    ...(updatedByUserId === undefined ? [] : [shownUser(updatedByUserId, knowledge)]),
  ].join(' · ');
}

/** The name of a user, as far as the account's owners tell it. */
export function shownUser(userId: number, { owners }: AccountKnowledge): string {
  return describeOwner(owners.byUserId.get(userId)) ?? l10n.t('user {0}', userId);
}
