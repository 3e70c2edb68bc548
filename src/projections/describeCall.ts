import * as l10n from '@vscode/l10n';
import { callOutcomes } from '../calls/callOutcomes';
import type { CallRecord } from '../calls/callRecord';

/** A label to know a call by: its title, else its direction and the other side's number, else its id. */
export function callLabel(call: CallRecord): string {
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
export function callDescription(call: CallRecord): string {
  const {
    hs_call_disposition: outcome,
    hs_call_duration: duration,
    hs_timestamp: time,
  } = call.properties;
  return [
    (outcome && describeValue('hs_call_disposition', outcome)) ?? call.properties['hs_call_status'],
    duration && describeValue('hs_call_duration', duration),
    time && describeValue('hs_timestamp', time),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a raw value means, where more is known about it than it says itself; `undefined` elsewhere. */
export function describeValue(property: string, value: string): string | undefined {
  switch (property) {
    case 'hs_call_disposition':
      return callOutcomes[value];
    case 'hs_call_duration':
      return /^\d{1,12}$/.test(value) ? formatDuration(Number(value)) : undefined;
    case 'hs_timestamp':
    case 'hs_createdate':
    case 'hs_lastmodifieddate':
      return formatTime(value);
    default:
      return undefined;
  }
}

/** "1h 2m 3s", "1m 35s", "0.4s". Takes milliseconds, as `hs_call_duration` does. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 1000) {
    return `${durationMs / 1000}s`;
  }
  const seconds = Math.floor(durationMs / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part, index) => (part === 0 ? '' : `${part}${'hms'.charAt(index)}`));
  return text.filter(Boolean).join(' ');
}

/** A moment in the user's time zone and manner; `undefined` where the text is no time. */
export function formatTime(iso: string): string | undefined {
  const time = new Date(iso);
  return Number.isNaN(time.getTime())
    ? undefined
    : (timeFormat ??= createTimeFormat()).format(time);
}

/** The same of a moment before another one; without its date where that is the other's as well. */
export function formatTimeSince(iso: string, laterIso: string): string | undefined {
  const [time, later] = [new Date(iso), new Date(laterIso)];
  return time.toDateString() === later.toDateString() && !Number.isNaN(time.getTime())
    ? new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(time)
    : formatTime(iso);
}

/** Kept: to make one takes longer than to describe a hundred calls. */
let timeFormat: Intl.DateTimeFormat | undefined;

function createTimeFormat(): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
