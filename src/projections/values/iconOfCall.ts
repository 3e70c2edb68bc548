import type { CallRecord } from '../../calls/callRecord';
import { iconOfKind } from './iconOfKind';

/** The codicon of a call by its direction; the colour adds what is said beside it, whether anybody was reached. */
export function iconOfCall({ properties }: Pick<CallRecord, 'properties'>): {
  icon: string;
  iconColor?: string;
} {
  const { hs_call_direction: direction, hs_call_status: status } = properties;
  if (direction !== 'INBOUND' && direction !== 'OUTBOUND') {
    // A call without a direction is only a call that was found.
    return iconOfKind('found');
  }
  const icon = direction === 'INBOUND' ? 'call-incoming' : 'call-outgoing';
  const iconColor = status ? colorOf(status) : undefined;
  return { icon, ...(iconColor === undefined ? {} : { iconColor }) };
}

function colorOf(status: string): string | undefined {
  switch (status) {
    case 'COMPLETED':
      return 'charts.green';
    case 'CALLING_CRM_USER':
    case 'CONNECTING':
    case 'IN_PROGRESS':
    case 'QUEUED':
    case 'RINGING':
      return 'charts.blue';
    case 'BUSY':
    case 'CANCELED':
    case 'MISSED':
    case 'NO_ANSWER':
      return 'charts.yellow';
    case 'FAILED':
      return 'charts.red';
    default:
      return undefined;
  }
}
