import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../calls/accountKnowledge';
import { callOutcome, callOwner } from './describeCall';
import { describeKind } from './describeLookup';
import { valueInWords } from './describeValue';
import { speakDuration } from './formatDuration';
import { formatTime } from './formatTime';
import type { CallEntry } from './lookupNode';
import { oneLine } from './oneLine';

/** The row of a call as it is read aloud: in whole words, the id included. */
export function speakCall(entry: CallEntry, label: string, knowledge: AccountKnowledge): string {
  const { call, id, kind } = entry;
  const {
    hs_call_direction: direction,
    hs_call_duration: duration,
    hs_timestamp: time,
  } = call.properties;
  const parts = [
    label,
    kind === 'found' ? undefined : describeKind(kind, 'done'),
    direction ? valueInWords('hs_call_direction', direction, knowledge) : undefined,
    callOutcome(call, knowledge),
    duration && /^\d{1,12}$/.test(duration) ? speakDuration(Number(duration)) : undefined,
    time ? formatTime(time) : undefined,
    callOwner(call, knowledge),
    ...(label === id ? [] : [l10n.t('ID {0}', id)]),
    ...(kind === 'merged' ? [l10n.t('now {0}', call.id)] : []),
  ];
  return parts.flatMap(part => (part ? [oneLine(part)] : [])).join(', ');
}
