import type { Lookup } from '../../calls/lookup';
import { formatTime, formatTimeSince } from '../values/formatTime';

/** When it was made, in the user's manner. */
export function startTime({ startedAt }: Lookup): string {
  return formatTime(startedAt) ?? startedAt;
}

/** When it was made the time before; without the date where that is the same day. */
export function earlierTime({ earlier, startedAt }: Lookup): string {
  const time = earlier === undefined ? startedAt : earlier.startedAt;
  return formatTimeSince(time, startedAt) ?? time;
}
