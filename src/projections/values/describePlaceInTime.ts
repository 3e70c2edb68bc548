import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { formatExactTime } from './formatTime';
import { isIsoTime } from './isIsoTime';
import { oneLine } from './oneLine';

/** A moment in the user's time zone, in the account's and in UTC, each once; the text itself where it is no time. */
export function describePlaceInTime(
  label: string,
  time: string,
  { details }: AccountKnowledge,
): readonly (readonly [label: string, value: string | undefined])[] {
  const here = isIsoTime(time) ? formatExactTime(time) : undefined;
  if (here === undefined) {
    return [[label, oneLine(time)]];
  }
  const zone = details?.timeZone;
  const there = zone === undefined ? undefined : formatExactTime(time, zone);
  return [
    [label, here],
    [l10n.t('In the account'), there === here ? undefined : there],
    ['UTC', time],
  ];
}
