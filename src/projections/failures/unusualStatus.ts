import type { Json } from '../../base/json';
import type { BatchAnswer } from '../../calls/batchAnswer';

/** The status HubSpot gave a batch where it is not the ordinary one. Whatever was sent for it is returned; nothing is ordinary. */
export function unusualStatus({ raw }: BatchAnswer): Json | undefined {
  const { status } = raw;
  return status === null || status === 'COMPLETE' ? undefined : status;
}
