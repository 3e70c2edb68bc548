/** A moment in the user's time zone and manner; `undefined` where the text is no time. */
export function formatTime(iso: string): string | undefined {
  const time = new Date(iso);
  return Number.isNaN(time.getTime())
    ? undefined
    : (timeFormat ??= createTimeFormat()).format(time);
}

/** A time of day to the millisecond: of requests that follow each other closely. */
export function formatClock(iso: string): string | undefined {
  const time = new Date(iso);
  return Number.isNaN(time.getTime())
    ? undefined
    : (clockFormat ??= createClockFormat()).format(time);
}

/** A moment before another one, as above; without its date where that is the other's as well. */
export function formatTimeSince(iso: string, laterIso: string): string | undefined {
  const [time, later] = [new Date(iso), new Date(laterIso)];
  return time.toDateString() === later.toDateString() && !Number.isNaN(time.getTime())
    ? new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(time)
    : formatTime(iso);
}

/** A day, which is the same day in every time zone. */
export function formatDay(iso: string): string | undefined {
  const day = new Date(iso);
  return Number.isNaN(day.getTime())
    ? undefined
    : new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** A moment to the second, with the name of its time zone: the user's unless another one is given. `undefined` where either is none. */
export function formatExactTime(iso: string, timeZone?: string): string | undefined {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) {
    return undefined;
  }
  try {
    const format = new Intl.DateTimeFormat(undefined, {
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

/** Kept: to make one takes longer than to describe a hundred calls. */
let timeFormat: Intl.DateTimeFormat | undefined;
let clockFormat: Intl.DateTimeFormat | undefined;

function createTimeFormat(): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

function createClockFormat(): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(undefined, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
  });
}
