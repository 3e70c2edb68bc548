import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { CallRecord } from '../../calls/callRecord';
import { isMasked } from '../../calls/maskedText';
import { describeValue, valueInWords } from '../values/describeValue';
import type { CallLabelRule } from './rowRules';

type KnownCall = Pick<CallRecord, 'id' | 'properties'>;

/** A label to know a call by: unless the user decided otherwise its title, else its direction and the other side's number, else its id. */
export function callLabel(call: KnownCall, rule: CallLabelRule = 'title'): string {
  switch (rule) {
    case 'title':
      return titleOf(call) ?? numberOf(call) ?? call.id;
    case 'number':
      return numberOf(call) ?? titleOf(call) ?? call.id;
    case 'id':
      return call.id;
  }
}

/** What tells calls apart at a glance: outcome, duration and time, as far as they are known. */
export function callDescription(
  call: Pick<CallRecord, 'properties'>,
  knowledge: AccountKnowledge,
): string {
  const meaning = (name: string): string | undefined => {
    const value = call.properties[name];
    return value ? describeValue(name, value, knowledge) : undefined;
  };
  return [callOutcome(call, knowledge), meaning('hs_call_duration'), meaning('hs_timestamp')]
    .filter(Boolean)
    .join(' · ');
}

/** What came of a call or, where nobody has said, how far it got. */
export function callOutcome(
  { properties }: Pick<CallRecord, 'properties'>,
  knowledge: AccountKnowledge,
): string | undefined {
  const { hs_call_disposition: outcome, hs_call_status: status } = properties;
  const named = outcome ? describeValue('hs_call_disposition', outcome, knowledge) : undefined;
  return named ?? (status ? valueInWords('hs_call_status', status, knowledge) : undefined);
}

/** The name of its owner; nothing where only an ID is known. */
export function callOwner(
  { properties }: Pick<CallRecord, 'properties'>,
  knowledge: AccountKnowledge,
): string | undefined {
  const { hubspot_owner_id: owner } = properties;
  return owner ? describeValue('hubspot_owner_id', owner, knowledge) : undefined;
}

function titleOf({ properties }: KnownCall): string | undefined {
  const title = properties['hs_call_title']?.trim() ?? '';
  return title === '' || isMasked(title) ? undefined : title;
}

function numberOf({ properties }: KnownCall): string | undefined {
  const {
    hs_call_direction: direction,
    hs_call_from_number: from,
    hs_call_to_number: to,
  } = properties;
  if (direction === 'INBOUND' && from) {
    return l10n.t('Inbound from {0}', from);
  }
  return direction === 'OUTBOUND' && to ? l10n.t('Outbound to {0}', to) : undefined;
}
