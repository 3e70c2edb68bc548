import type { JsonObject } from '../../../src/base/json';
import type { EntryKind } from '../../../src/calls/lookupEntry';
import type { Transport } from '../../../src/hubspot/transport';
import { parseReadInput, type ReadInput } from '../../../src/sample/readInput';
import { jsonResponse } from './jsonResponse';

/** How calls are asked for, as far as it decides what comes of it. */
export interface Asked {
  readonly archived?: boolean;
  readonly idProperty?: string | undefined;
}

/**
 * What an honest answer of the numbered portal makes of an id. Its last character tells: a call that ends with 0 is missing, with 1
 * archived, with 2 merged into another one. All others are found, so that there are as many calls as anyone asks for.
 */
export function kindOfNumbered(
  id: string,
  { archived = false, idProperty }: Asked = {},
): EntryKind {
  const last = id.at(-1);
  if (archived) {
    return last === '1' ? 'archived' : 'missing';
  }
  if (last === '2') {
    // Merged calls are named by record id, which nobody knows here.
    return idProperty === undefined ? 'merged' : 'found';
  }
  return last === '0' || last === '1' ? 'missing' : 'found';
}

/** The record id of a call that is asked for by `id`; of a merged one, that of the call it was merged into. */
function recordIdOf(id: string, { idProperty }: Asked = {}): string {
  if (idProperty !== undefined) {
    return BigInt(`0x9${Buffer.from(id, 'utf16le').toString('hex')}`).toString();
  }
  return kindOfNumbered(id) === 'merged' ? `${id}7` : id;
}

/** A portal of any size that names no rate limit. It refuses what HubSpot refuses: more than 100 ids, or 50 with history. */
export function createNumberedPortal(): Transport {
  return {
    // Asynchronous so that an aborted signal rejects, as it does on a real network, rather than throws.
    // eslint-disable-next-line @typescript-eslint/require-await
    async send({ body, query }, signal) {
      signal.throwIfAborted();
      const parsed = parseReadInput(body);
      if (parsed.kind === 'refused') {
        return jsonResponse(parsed.answer.status, parsed.answer.body);
      }
      const { input } = parsed;
      const most = input.propertiesWithHistory.length > 0 ? 50 : 100;
      return input.ids.length > most
        ? jsonResponse(400, { category: 'VALIDATION_ERROR', message: `At most ${most} inputs.` })
        : answer(input, query?.['archived'] === 'true');
    },
  };
}

function answer(input: ReadInput, archived: boolean) {
  const { ids, idProperty } = input;
  const missing = ids.filter(id => kindOfNumbered(id, { archived, idProperty }) === 'missing');
  const found = ids.filter(id => kindOfNumbered(id, { archived, idProperty }) !== 'missing');
  return jsonResponse(missing.length > 0 ? 207 : 200, {
    status: 'COMPLETE',
    results: found.map(id => numberedCall(id, input, archived)),
    ...(missing.length > 0 ? { numErrors: 1, errors: [notFound(missing)] } : {}),
    startedAt: '2026-11-20T09:30:00.102Z',
    completedAt: '2026-11-20T09:30:00.145Z',
  });
}

function numberedCall(id: string, input: ReadInput, archived: boolean): JsonObject {
  const { idProperty, propertiesWithHistory } = input;
  const recordId = recordIdOf(id, { idProperty });
  const values = new Map<string, string | null>(input.properties.map(name => [name, null]));
  values.set('hs_call_title', `Call ${recordId}`);
  values.set('hs_object_id', recordId);
  if (recordId !== id) {
    values.set('hs_merged_object_ids', idProperty === undefined ? id : null);
  }
  if (idProperty !== undefined) {
    values.set(idProperty, id);
  }
  const version = { value: 'x', timestamp: '2026-11-19T16:20:05.310Z', sourceType: 'CRM_UI' };
  return {
    id: recordId,
    properties: Object.fromEntries(values),
    ...(propertiesWithHistory.length === 0
      ? {}
      : {
          propertiesWithHistory: Object.fromEntries(
            propertiesWithHistory.map(name => [name, [version]]),
          ),
        }),
    createdAt: '2026-11-18T10:23:29.218Z',
    updatedAt: '2026-11-19T16:20:05.310Z',
    archived,
    ...(archived ? { archivedAt: '2026-11-20T08:00:00.000Z' } : {}),
  };
}

function notFound(ids: readonly string[]): JsonObject {
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    message:
      'Could not get some CALL objects, they may be deleted or not exist. Check that ids are valid.',
    context: { ids },
  };
}
