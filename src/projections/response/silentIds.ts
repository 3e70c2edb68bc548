import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import { matchOnce } from '../../calls/matchOnce';
import { isSilence } from './isSilence';

/** An id that HubSpot's answer leaves out. */
export interface SilentId {
  readonly id: CallId;
  /** Whether archived calls were asked for. */
  readonly archived: boolean;
}

/** The ids that the last answer to a request for them does not mention, in the order asked. What an earlier one said stays true. Total. */
export function silentIds({ exchanges, plan }: Lookup): readonly SilentId[] {
  const silent = new Map<CallId, boolean>();
  for (const { batch, outcome } of exchanges) {
    const entries = outcome.kind === 'answered' ? matchOnce(batch, outcome.answer) : [];
    for (const [index, id] of batch.ids.entries()) {
      const entry = entries[index];
      if (entry !== undefined && isSilence(entry)) {
        silent.set(id, batch.archived);
      } else {
        silent.delete(id);
      }
    }
  }
  return silent.size === 0
    ? []
    : plan.ids.flatMap(id => {
        const archived = silent.get(id);
        return archived === undefined ? [] : [{ id, archived }];
      });
}
