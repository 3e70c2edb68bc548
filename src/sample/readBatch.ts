import type { Json, JsonObject } from '../base/json';
import { listSampleCalls } from './listSampleCalls';
import { parseReadInput, type ReadInput } from './readInput';
import { refuse, type SampleAnswer } from './sampleAnswer';
import type { SampleCall } from './sampleCall';
import { sampleProperties } from './sampleProperties';

/**
 * Reads calls as HubSpot's batch read does: archived ones or the others, never both; every missing id in one error; each call
 * once, in an order of the portal's own.
 */
export function readBatch(
  body: Json | undefined,
  { archived, partialStatus }: { readonly archived: boolean; readonly partialStatus: 200 | 207 },
): SampleAnswer {
  const parsed = parseReadInput(body);
  if (parsed.kind === 'refused') {
    return parsed.answer;
  }
  const { input } = parsed;
  const refusal = refuseInput(input);
  if (refusal !== undefined) {
    return refusal;
  }
  const calls = listSampleCalls().filter(call => (call.archivedAt !== undefined) === archived);
  const index = indexCalls(calls, input.idProperty);
  const found = new Set(input.ids.flatMap(id => index.get(id) ?? []));
  const missing = new Set(input.ids.filter(id => !index.has(id)));
  return {
    status: missing.size > 0 ? partialStatus : 200,
    body: {
      status: 'COMPLETE',
      results: calls.filter(call => found.has(call)).map(call => showCall(call, input)),
      ...(missing.size > 0 && { numErrors: 1, errors: [describeMissing([...missing])] }),
      startedAt: '2026-11-20T09:30:00.102Z',
      completedAt: '2026-11-20T09:30:00.145Z',
    },
  };
}

function refuseInput(input: ReadInput): SampleAnswer | undefined {
  const { ids, propertiesWithHistory, idProperty } = input;
  if (propertiesWithHistory.length > 0 && ids.length > 50) {
    return refuse(400, tooMany('a batch request for property histories is 50'), 'VALIDATION_ERROR');
  }
  if (ids.length > 100) {
    // HubSpot's own words for this case are not known; these follow the case above.
    return refuse(400, tooMany('a batch request is 100'), 'VALIDATION_ERROR');
  }
  if (idProperty !== undefined && !isUnique(idProperty)) {
    // HubSpot says so of updates; that it says the same of reads is a guess.
    const message = `Unable to perform read by non-unique 0-48 property ${idProperty}`;
    return refuse(400, message, 'VALIDATION_ERROR');
  }
  return undefined;
}

function tooMany(limit: string): string {
  return `The maximum number of inputs supported in ${limit}. Please reduce the number of items and try again`;
}

function isUnique(name: string): boolean {
  return sampleProperties.some(property => property.name === name && property.hasUniqueValue);
}

/** By record id, the merged calls' ids included; or by a unique property. */
function indexCalls(
  calls: readonly SampleCall[],
  idProperty: string | undefined,
): ReadonlyMap<string, SampleCall> {
  const keysOf = (call: SampleCall): readonly (string | undefined)[] =>
    idProperty === undefined ? [call.id, ...call.mergedIds] : [call.properties[idProperty]];
  const index = new Map<string, SampleCall>();
  for (const call of calls) {
    for (const key of keysOf(call)) {
      if (key !== undefined) {
        index.set(key, call);
      }
    }
  }
  return index;
}

function describeMissing(ids: readonly string[]): JsonObject {
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    message:
      'Could not get some CALL objects, they may be deleted or not exist. Check that ids are valid.',
    context: { ids },
  };
}

function showCall(call: SampleCall, input: ReadInput): JsonObject {
  const { properties, propertiesWithHistory } = input;
  return {
    id: call.id,
    properties: showProperties(call, [...properties, ...propertiesWithHistory]),
    ...(propertiesWithHistory.length > 0 && {
      propertiesWithHistory: showHistory(call, propertiesWithHistory),
    }),
    createdAt: call.createdAt,
    updatedAt: call.updatedAt,
    archived: call.archivedAt !== undefined,
    ...(call.archivedAt !== undefined && { archivedAt: call.archivedAt }),
  };
}

const alwaysShown = ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'];
const known: ReadonlySet<string> = new Set(sampleProperties.map(property => property.name));

/** Names HubSpot does not know are left out without a word; a property without a value is null. */
function showProperties(call: SampleCall, asked: readonly string[]): JsonObject {
  const names = [...new Set([...alwaysShown, ...asked])].filter(name => known.has(name)).sort();
  return Object.fromEntries(names.map(name => [name, call.properties[name] ?? null]));
}

function showHistory(call: SampleCall, asked: readonly string[]): JsonObject {
  const names = [...new Set(asked)].filter(name => Object.hasOwn(call.history, name)).sort();
  return Object.fromEntries(
    names.map(name => [name, (call.history[name] ?? []).map(version => ({ ...version }))]),
  );
}
