import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { CallEntry } from '../../calls/callEntry';
import { describeKind } from '../lookups/describeKinds';
import { valueInWords } from '../values/describeValue';
import { formatDuration, speakDuration } from '../values/formatDuration';
import { formatShortTime, formatTime } from '../values/formatTime';
import { isIsoTime } from '../values/isIsoTime';
import { oneLine } from '../values/oneLine';
import { callOutcome, callOwner } from './describeCall';

/** What a row says of a call besides its label, to be read and to be heard. */
export interface CallFacts {
  readonly shown: string;
  /** In whole words, the id included. */
  readonly spoken: string;
}

/** In the order of their worth: what does not fit is cut off at the end. The year is said where it is not that of `near`. */
export function callFacts(
  { call, id, kind }: CallEntry,
  label: string,
  near: string,
  knowledge: AccountKnowledge,
): CallFacts {
  const { archivedAt, properties } = call;
  const {
    hs_call_direction: direction,
    hs_call_duration: duration,
    hs_timestamp: time,
  } = properties;
  const outcome = callOutcome(call, knowledge);
  const owner = callOwner(call, knowledge);
  const durationMs = duration && /^\d{1,12}$/.test(duration) ? Number(duration) : undefined;
  const at = time && isIsoTime(time) ? formatShortTime(time, near) : undefined;
  const archived =
    archivedAt && l10n.t('archived {0}', formatTime(archivedAt) ?? oneLine(archivedAt));
  const shared = [archived, kind !== 'merged' && label !== id && id];
  return {
    shown: list(' · ', [
      kind === 'merged' && `${id} → ${call.id}`,
      outcome && oneLine(outcome),
      durationMs !== undefined && formatDuration(durationMs),
      at,
      owner && oneLine(owner),
      ...shared,
    ]),
    spoken: list(', ', [
      label,
      archived ?? (kind !== 'found' && describeKind(kind, 'done')),
      direction && oneLine(valueInWords('hs_call_direction', direction, knowledge)),
      outcome && oneLine(outcome),
      durationMs !== undefined && speakDuration(durationMs),
      at,
      owner && oneLine(owner),
      label !== id && l10n.t('ID {0}', id),
      kind === 'merged' && l10n.t('now {0}', call.id),
    ]),
  };
}

type Part = string | false | null | undefined;

function list(separator: string, parts: readonly Part[]): string {
  return parts.filter(Boolean).join(separator);
}
