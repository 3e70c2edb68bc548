import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../calls/accountKnowledge';
import type { CallRecord } from '../calls/callRecord';
import { describeValue } from './describeValue';

/** A label to know a call by: its title, else its direction and the other side's number, else its id. */
export function callLabel(call: Pick<CallRecord, 'id' | 'properties'>): string {
  const title = call.properties['hs_call_title']?.trim();
  if (title) {
    return title;
  }
  const {
    hs_call_direction: direction,
    hs_call_from_number: from,
    hs_call_to_number: to,
  } = call.properties;
  if (direction === 'INBOUND' && from) {
    return l10n.t('Inbound from {0}', from);
  }
  if (direction === 'OUTBOUND' && to) {
    return l10n.t('Outbound to {0}', to);
  }
  return call.id;
}

/** What tells calls apart at a glance: outcome, duration and time, as far as they are known. */
export function callDescription(
  { properties }: Pick<CallRecord, 'properties'>,
  knowledge: AccountKnowledge,
): string {
  const meaning = (name: string): string | undefined => {
    const value = properties[name];
    return value ? describeValue(name, value, knowledge) : undefined;
  };
  return [
    meaning('hs_call_disposition') ?? properties['hs_call_status'],
    meaning('hs_call_duration'),
    meaning('hs_timestamp'),
  ]
    .filter(Boolean)
    .join(' · ');
}
