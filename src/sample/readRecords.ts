import type { Json, JsonObject } from '../base/json';
import { parseReadInput } from './readInput';
import { refuse, type SampleAnswer } from './sampleAnswer';
import { recordsOf, type RecordType, type SampleRecord } from './sampleRecords';

/** Reads the records around the calls, as HubSpot's batch read does with every kind of record. */
export function readRecords(
  body: Json | undefined,
  { type, partialStatus }: { readonly type: RecordType; readonly partialStatus: 200 | 207 },
): SampleAnswer {
  const parsed = parseReadInput(body);
  if (parsed.kind === 'refused') {
    return parsed.answer;
  }
  const { ids, properties } = parsed.input;
  if (ids.length > 100) {
    const message =
      'The maximum number of inputs supported in a batch request is 100. Please reduce the number of items and try again';
    return refuse(400, message, 'VALIDATION_ERROR');
  }
  const records = recordsOf(type);
  const missing = ids.filter(id => !records.has(id));
  return {
    status: missing.length > 0 ? partialStatus : 200,
    body: {
      status: 'COMPLETE',
      results: ids.flatMap(id => {
        const record = records.get(id);
        return record === undefined ? [] : [showRecord(id, record, properties)];
      }),
      ...(missing.length > 0 && { numErrors: 1, errors: [describeMissing(missing, type)] }),
      startedAt: '2026-11-20T09:30:00.302Z',
      completedAt: '2026-11-20T09:30:00.319Z',
    },
  };
}

const createdAt = '2025-03-04T08:00:00.000Z';

function showRecord(id: string, record: SampleRecord, asked: readonly string[]): JsonObject {
  const values = asked.map(name => [name, record[name] ?? null] as const);
  return {
    id,
    properties: { ...Object.fromEntries(values), hs_object_id: id },
    createdAt,
    updatedAt: createdAt,
    archived: false,
  };
}

function describeMissing(ids: readonly string[], type: RecordType): JsonObject {
  const name = { contacts: 'CONTACT', companies: 'COMPANY', deals: 'DEAL', tickets: 'TICKET' };
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    message: `Could not get some ${name[type]} objects, they may be deleted or not exist. Check that ids are valid.`,
    context: { ids },
  };
}
