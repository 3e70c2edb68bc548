import { textLocale } from './textLocale';

/** A moment in the user's time zone and manner; `undefined` where the text is no time. */
export function formatTime(iso: string): string | undefined {
  return formatWith(iso, mediumTime);
}

/** A time of day to the millisecond: of requests that follow each other closely. */
export function formatClock(iso: string): string | undefined {
  return formatWith(iso, clock);
}

/** A moment before another one, as above; without its date where that is the other's as well. */
export function formatTimeSince(iso: string, laterIso: string): string | undefined {
  const [time, later] = [new Date(iso), new Date(laterIso)];
  return time.toDateString() === later.toDateString() && !Number.isNaN(time.getTime())
    ? formatTimeOfDay(iso)
    : formatTime(iso);
}

/** Without the day: "14:05". */
export function formatTimeOfDay(iso: string): string | undefined {
  return formatWith(iso, timeOfDay);
}

/** As short as may be: "Nov 12, 14:00". The year is said where it is not that of `near`. */
export function formatShortTime(iso: string, near = iso): string | undefined {
  const isSameYear = iso.slice(0, 4) === near.slice(0, 4);
  return formatWith(iso, isSameYear ? shortTime : shortTimeOfYear);
}

/** A day, which is the same day in every time zone. */
export function formatDay(iso: string): string | undefined {
  const day = new Date(iso);
  return Number.isNaN(day.getTime())
    ? undefined
    : new Intl.DateTimeFormat(textLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** A moment to the second, with the name of its time zone: the user's unless another one is given. `undefined` where either is none. */
export function formatExactTime(iso: string, timeZone?: string): string | undefined {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) {
    return undefined;
  }
  try {
    const format = new Intl.DateTimeFormat(textLocale(), {
      dateStyle: 'full',
      timeStyle: 'long',
      ...(timeZone === undefined ? {} : { timeZone }),
    });
    return format.format(time);
  } catch {
    // A time zone this machine has not heard of.
    return undefined;
  }
}

const timeOfDay = { timeStyle: 'short' } as const;
const mediumTime = { dateStyle: 'medium', timeStyle: 'short' } as const;
const shortTime = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
const shortTimeOfYear = { ...shortTime, year: 'numeric' } as const;
const clock = {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
} as const;

/** Kept: to make one takes longer than to describe a hundred calls. */
const formats = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();

/** `options` is one of the above. */
function formatWith(iso: string, options: Intl.DateTimeFormatOptions): string | undefined {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) {
    return undefined;
  }
  const format = formats.get(options) ?? new Intl.DateTimeFormat(textLocale(), options);
  formats.set(options, format);
  return format.format(time);
}
