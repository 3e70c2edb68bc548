import * as l10n from '@vscode/l10n';
import { listInWords } from './listInWords';
import { keptWithTexts, textLocale } from './textLocale';

/** "1h 2m 3s", "1m 35s", "0.4s"; what is 0 is left out. Takes milliseconds, as `hs_call_duration` does. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 1000) {
    return l10n.t('{0}s', durationMs / 1000);
  }
  const whole = Math.floor(durationMs / 1000);
  const [hours, minutes, seconds] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  if (hours === 0) {
    return formatMinutes(minutes, seconds);
  }
  if (minutes === 0) {
    return seconds === 0 ? l10n.t('{0}h', hours) : l10n.t('{0}h {1}s', hours, seconds);
  }
  return seconds === 0
    ? l10n.t('{0}h {1}m', hours, minutes)
    : l10n.t('{0}h {1}m {2}s', hours, minutes, seconds);
}

function formatMinutes(minutes: number, seconds: number): string {
  if (minutes === 0) {
    return l10n.t('{0}s', seconds);
  }
  return seconds === 0 ? l10n.t('{0}m', minutes) : l10n.t('{0}m {1}s', minutes, seconds);
}

/** The same to be read aloud: "1 minute, 35 seconds". */
export function speakDuration(durationMs: number): string {
  const seconds = durationMs < 1000 ? durationMs / 1000 : Math.floor(durationMs / 1000);
  const parts = {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
  const said = units
    .filter(unit => parts[unit] > 0)
    .map(unit => formatOf(unit).format(parts[unit]));
  return said.length === 0 ? formatOf('second').format(0) : listInWords(said);
}

const units = ['hour', 'minute', 'second'] as const;
type Unit = (typeof units)[number];

/** Kept: to make one takes longer than to use it a hundred times. */
const formats = keptWithTexts(() => new Map<Unit, Intl.NumberFormat>());

function formatOf(unit: Unit): Intl.NumberFormat {
  const format =
    formats().get(unit) ??
    new Intl.NumberFormat(textLocale(), { style: 'unit', unit, unitDisplay: 'long' });
  formats().set(unit, format);
  return format;
}
