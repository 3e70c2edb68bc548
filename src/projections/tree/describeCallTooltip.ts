import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { CallEntry } from '../../calls/callEntry';
import { callLabel, callOutcome } from '../calls/describeCall';
import type { RowRules } from '../calls/rowRules';
import { knownFacts, type RowTooltip } from '../calls/rowTooltip';
import { describeKind } from '../lookups/describeKinds';
import { describePlaceInTime } from '../values/describePlaceInTime';
import { describeValue, valueInWords } from '../values/describeValue';
import { formatNumber } from '../values/formatNumber';
import { formatTime } from '../values/formatTime';
import { oneLine } from '../values/oneLine';
import { textOfHtml } from '../values/textOfHtml';

/** What is said about a call that is pointed at: what it was, as far as it was read. */
export function describeCallTooltip(
  entry: CallEntry,
  knowledge: AccountKnowledge,
  { callLabel: rule }: RowRules,
): RowTooltip {
  const { call, id, kind } = entry;
  const { archivedAt, properties } = call;
  const inWords = (name: string): string | undefined => {
    const value = properties[name];
    return value ? oneLine(valueInWords(name, value, knowledge)) : undefined;
  };
  const { hs_call_body: notes, hs_call_duration: duration, hs_timestamp: time } = properties;
  const outcome = callOutcome(call, knowledge);
  const status = inWords('hs_call_status');
  const text = notes ? shorten(textOfHtml(notes.slice(0, 10 * mostCharacters))) : '';
  return {
    title: oneLine(callLabel(call, rule)),
    facts: knownFacts(
      [l10n.t('ID'), kind === 'merged' ? l10n.t('{0}, merged into {1}', id, call.id) : id],
      [l10n.t('State'), describeKind(kind, 'done')],
      [l10n.t('Archived'), archivedAt && (formatTime(archivedAt) ?? archivedAt)],
      [l10n.t('Outcome'), outcome],
      [l10n.t('Status'), status === outcome ? undefined : status],
      [l10n.t('Direction'), inWords('hs_call_direction')],
      [l10n.t('From'), inWords('hs_call_from_number')],
      [l10n.t('To'), inWords('hs_call_to_number')],
      [l10n.t('Duration'), duration ? durationWithRaw(duration, knowledge) : undefined],
      ...(time ? describePlaceInTime(l10n.t('Time'), time, knowledge) : []),
      [l10n.t('Owner'), inWords('hubspot_owner_id')],
    ),
    ...(text === '' ? {} : { text }),
  };
}

/** Longer notes are read in the results panel. */
const mostCharacters = 600;
const mostLines = 8;

function shorten(text: string): string {
  const lines = text.slice(0, mostCharacters).split('\n').slice(0, mostLines).join('\n');
  return lines.length < text.length ? `${lines.trimEnd()}…` : lines;
}

function durationWithRaw(duration: string, knowledge: AccountKnowledge): string {
  const shown = describeValue('hs_call_duration', duration, knowledge);
  return shown === undefined
    ? oneLine(duration)
    : l10n.t('{0} ({1} milliseconds)', shown, formatNumber(Number(duration)));
}
