import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json';
import { linksOf } from './linksOf';
import { listSampleCalls } from './listSampleCalls';
import { refuse, type SampleAnswer } from './sampleAnswer';
import type { SampleCall } from './sampleCall';
import type { RecordType } from './sampleRecords';

/**
 * Reads which records calls are associated with, as HubSpot does: a page for each call, and an error for each call that has none.
 * Version 4 writes the records' ids as numbers, the later ones as text.
 */
export function readLinks(
  body: Json | undefined,
  { type, idsAre }: { readonly type: RecordType; readonly idsAre: 'numbers' | 'text' },
): SampleAnswer {
  const inputs = isJsonObject(body) ? body['inputs'] : undefined;
  if (!isJsonArray(inputs)) {
    const message =
      'Invalid input JSON on line 1, column 2. Some required fields were not set: [inputs]';
    return refuse(400, message);
  }
  const asked = inputs.map(readInput);
  const found = asked.filter(({ call }) => call !== undefined && linksOf(call, type).length > 0);
  const none = asked.filter(input => !found.includes(input));
  return {
    status: none.length > 0 ? 207 : 200,
    body: {
      status: 'COMPLETE',
      results: found.flatMap(({ call, after }) =>
        call === undefined ? [] : [showPage(call, { type, after, idsAre })],
      ),
      ...(none.length > 0 && {
        numErrors: none.length,
        errors: none.map(({ id }) => describeNone(id, type)),
      }),
      startedAt: '2026-11-20T09:30:00.202Z',
      completedAt: '2026-11-20T09:30:00.231Z',
    },
  };
}

interface AskedCall {
  readonly id: string;
  readonly call: SampleCall | undefined;
  /** How many were on earlier pages. */
  readonly after: number;
}

function readInput(input: Json): AskedCall {
  const { id, after } = isJsonObject(input) ? input : {};
  const text = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  return {
    id: text,
    call: listSampleCalls().find(call => call.id === text || call.mergedIds.includes(text)),
    after: typeof after === 'string' && /^\d{1,6}$/.test(after) ? Number(after) : 0,
  };
}

const pageSize = 100;

/** HubSpot's numbers for the associations of a call that have no label. */
const typeIds = { contacts: 194, companies: 182, deals: 206, tickets: 220 };

function showPage(
  call: SampleCall,
  {
    type,
    after,
    idsAre,
  }: { readonly type: RecordType; readonly after: number; readonly idsAre: 'numbers' | 'text' },
): JsonObject {
  const links = linksOf(call, type);
  const end = after + pageSize;
  return {
    from: { id: call.id },
    to: links.slice(after, end).map(({ recordId, labels }) => ({
      toObjectId: idsAre === 'numbers' ? Number(recordId) : recordId,
      associationTypes: [
        { category: 'HUBSPOT_DEFINED', typeId: typeIds[type], label: null },
        ...labels.map((label, index) => ({ category: 'USER_DEFINED', typeId: 27 + index, label })),
      ],
    })),
    ...(end < links.length && { paging: { next: { after: String(end), link: '?after' } } }),
  };
}

function describeNone(id: string, type: RecordType): JsonObject {
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
    message: `No ${singular[type]} is associated with call ${id}.`,
    context: { fromObjectId: [id], fromObjectType: ['call'], toObjectType: [singular[type]] },
  };
}

const singular = { contacts: 'contact', companies: 'company', deals: 'deal', tickets: 'ticket' };
