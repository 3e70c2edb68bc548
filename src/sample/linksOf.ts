import { customers, type Customer } from './customers';
import type { SampleCall } from './sampleCall';
import { sampleIds } from './sampleIds';
import {
  customerId,
  guestId,
  matterId,
  sampleRecordIds,
  workshopGuests,
  type RecordType,
} from './sampleRecords';

/** That a call is about a record, and what the account calls this; HubSpot's own association has no label. */
export interface SampleLink {
  readonly recordId: string;
  readonly labels: readonly string[];
}

/** The records of a kind that a call is associated with. Archived calls have lost theirs. */
export function linksOf(call: SampleCall, type: RecordType): readonly SampleLink[] {
  if (call.archivedAt !== undefined) {
    return [];
  }
  const customer = customerOf(call);
  const own = customer === undefined ? [] : linksOfCustomer(call, customer, type);
  return type === 'contacts' ? [...own, ...peopleOf(call)] : own;
}

function customerOf({ properties }: SampleCall): Customer | undefined {
  const numbers = [properties['hs_call_from_number'], properties['hs_call_to_number']];
  return customers.find(({ phone }) => numbers.includes(phone));
}

function linksOfCustomer(
  call: SampleCall,
  customer: Customer,
  type: RecordType,
): readonly SampleLink[] {
  const activity = call.properties['hs_activity_type'];
  switch (type) {
    case 'contacts':
    case 'companies':
      return [plain(customerId(customer))];
    case 'deals':
      return activity === 'Renewal'
        ? [plain(matterId(customer, 'renewal'))]
        : activity === 'Discovery call' || activity === 'Demo'
          ? [plain(matterId(customer, 'contract'))]
          : [];
    case 'tickets':
      return activity === 'Support'
        ? [plain(matterId(customer, 'help'))]
        : activity === 'Training'
          ? [plain(matterId(customer, 'training'))]
          : [];
  }
}

function peopleOf({ id }: SampleCall): readonly SampleLink[] {
  switch (id) {
    case sampleIds.found:
      return [{ recordId: sampleRecordIds.decisionMaker, labels: ['Decision maker', 'Signs'] }];
    case sampleIds.missed:
      return [plain(sampleRecordIds.nameless)];
    case sampleIds.hostile:
      return [{ recordId: sampleRecordIds.hostile, labels: ['<b>Boss</b>'] }];
    case sampleIds.hours:
      return Array.from({ length: workshopGuests }, (_, number) => plain(guestId(number)));
    default:
      return [];
  }
}

function plain(recordId: string): SampleLink {
  return { recordId, labels: [] };
}
