import { textLocale } from './textLocale';

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
  return said.length === 0 ? formatOf('second').format(0) : said.join(', ');
}

const units = ['hour', 'minute', 'second'] as const;
type Unit = (typeof units)[number];

/** Kept: to make one takes longer than to use it a hundred times. */
const formats = new Map<Unit, Intl.NumberFormat>();

function formatOf(unit: Unit): Intl.NumberFormat {
  const format =
    formats.get(unit) ??
    new Intl.NumberFormat(textLocale(), { style: 'unit', unit, unitDisplay: 'long' });
  formats.set(unit, format);
  return format;
}
