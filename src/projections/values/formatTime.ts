import { textLocale } from './textLocale';

/** A moment in the user's time zone and manner; `undefined` where the text is no time. */
export function formatTime(iso: string): string | undefined {
  return formatWith(iso, mediumTime);
}

/** Moments as above, to the second where another one of them would read the same. A text that is no time stays. */
export function formatTimesApart(isoTimes: readonly string[]): readonly string[] {
  const shown = isoTimes.map(iso => formatTime(iso) ?? iso);
  return shown.map((text, index) => {
    const iso = isoTimes[index] ?? text;
    const isClear = shown.every((other, place) => other !== text || isoTimes[place] === iso);
    return isClear ? text : (formatWith(iso, mediumTimeToSecond) ?? iso);
  });
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

/** A time of day to the second: "14:05:11". */
export function formatExactTimeOfDay(iso: string): string | undefined {
  return formatWith(iso, exactTimeOfDay);
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
    const format = exactFormats.get(timeZone) ?? exactFormat(timeZone);
    exactFormats.set(timeZone, format);
    return format.format(time);
  } catch {
    // A time zone this machine has not heard of.
    return undefined;
  }
}

const timeOfDay = { timeStyle: 'short' } as const;
const exactTimeOfDay = { timeStyle: 'medium' } as const;
const mediumTime = { dateStyle: 'medium', timeStyle: 'short' } as const;
const mediumTimeToSecond = { dateStyle: 'medium', timeStyle: 'medium' } as const;
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

/** By time zone, of which there are as many as accounts. */
const exactFormats = new Map<string | undefined, Intl.DateTimeFormat>();

function exactFormat(timeZone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(textLocale(), {
    dateStyle: 'full',
    timeStyle: 'long',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
}

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
