import * as l10n from '@vscode/l10n';
import { scopeOfAbility } from '../../calls/accountCheck';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { cutList } from '../values/cutList';
import { describePurpose } from '../values/describePurpose';
import {
  describeOwner,
  describeValue,
  isOwnerProperty,
  isUserProperty,
} from '../values/describeValue';
import { formatNumber } from '../values/formatNumber';
import { formatExactTime } from '../values/formatTime';
import { isIsoTime } from '../values/isIsoTime';
import { propertyDefinition } from '../values/propertyDefinition';
import { recordUrl } from '../values/recordUrl';
import type { SpotMeaning } from './responseSpots';

/** What is said about a place in the response document. Plain texts, foreign ones among them. */
export interface SpotText {
  readonly title: string;
  /** A name that programs use, beside the title. */
  readonly code?: string;
  readonly lines: readonly string[];
  /** What a property can hold. */
  readonly options?: readonly string[];
  readonly link?: { readonly label: string; readonly url: string };
}

/** Says what is known about a spot; `undefined` where that is no more than stands there. Total. */
export function describeSpot(spot: SpotMeaning, knowledge: AccountKnowledge): SpotText | undefined {
  switch (spot.kind) {
    case 'propertyName':
      return describeName(spot.property, knowledge);
    case 'propertyValue':
      return describePropertyValue(spot.property, spot.value, knowledge);
    case 'callId':
      return describeId(spot, knowledge);
    case 'time':
      return describeTime(spot.time, knowledge);
    case 'userId': {
      const owner = knowledge.owners.byUserId.get(spot.userId);
      const title = describeOwner(owner);
      return title === undefined ? undefined : { title, lines: linesOf(owner?.email) };
    }
  }
}

/** More options than these are for the account's own settings page. */
const mostOptions = 12;

function describeName(name: string, knowledge: AccountKnowledge): SpotText | undefined {
  const property = propertyDefinition(name, knowledge.schema);
  if (property === undefined) {
    return undefined;
  }
  const { groupName, hasUniqueValue, label, options, type } = property;
  const facts = [
    type,
    ...(groupName === '' ? [] : [l10n.t('group {0}', groupName)]),
    ...(hasUniqueValue ? [l10n.t('unique')] : []),
  ];
  const listed = options.map(option =>
    option.label === option.value ? option.value : `${option.value} – ${option.label}`,
  );
  return {
    title: label,
    ...(label === name ? {} : { code: name }),
    lines: [facts.join(' · '), ...linesOf(describePurpose(property))],
    ...(options.length === 0 ? {} : { options: cutList(listed, mostOptions) }),
  };
}

function describePropertyValue(
  name: string,
  value: string,
  knowledge: AccountKnowledge,
): SpotText | undefined {
  const definition = propertyDefinition(name, knowledge.schema);
  if (isOwnerProperty(name, knowledge) && !isUserProperty(name) && /^[^;]+$/.test(value)) {
    return describeOwnerId(value, knowledge);
  }
  if (definition?.type === 'datetime') {
    return describeTime(value, knowledge);
  }
  const title = describeValue(name, value, knowledge);
  return title === undefined ? undefined : { title, lines: detailsOf(name, value, knowledge) };
}

function detailsOf(name: string, value: string, { owners }: AccountKnowledge): readonly string[] {
  if (name === 'hs_call_duration') {
    return [inMilliseconds(value)];
  }
  return isUserProperty(name) ? linesOf(owners.byUserId.get(Number(value))?.email) : [];
}

function inMilliseconds(value: string): string {
  return l10n.t('{0} milliseconds', formatNumber(Number(value)));
}

function describeOwnerId(id: string, { owners }: AccountKnowledge): SpotText | undefined {
  const owner = owners.byId.get(id);
  const title = describeOwner(owner);
  if (title !== undefined) {
    return { title, lines: linesOf(owner?.email) };
  }
  switch (owners.origin) {
    case 'missingScope':
      return {
        title: l10n.t('An owner'),
        lines: [l10n.t('The token needs the scope {0} to show names.', scopeOfAbility.owners)],
      };
    case 'account':
      return { title: l10n.t('An owner this account does not know any more'), lines: [] };
    case 'unknown':
      return undefined;
  }
}

function describeId(
  spot: SpotMeaning & { readonly kind: 'callId' },
  { details }: AccountKnowledge,
): SpotText | undefined {
  const url = recordUrl(spot, details);
  return url === undefined
    ? undefined
    : {
        title: l10n.t('Call {0}', spot.id),
        lines: [],
        link: { label: l10n.t('Open in HubSpot'), url },
      };
}

/** In the user's time zone, in the account's where that is another one, and in UTC. */
function describeTime(time: string, { details }: AccountKnowledge): SpotText | undefined {
  const title = formatExactTime(time);
  if (title === undefined || !isIsoTime(time)) {
    return undefined;
  }
  const zone = details?.timeZone;
  const there = zone === undefined ? undefined : formatExactTime(time, zone);
  const lines = [
    ...(there === undefined || there === title ? [] : [l10n.t('In the account: {0}', there)]),
    ...linesOf(formatExactTime(time, 'UTC')),
  ];
  return { title, lines: lines.filter(line => line !== title) };
}

function linesOf(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : [text];
}
