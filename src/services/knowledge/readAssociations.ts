import {
  associatedTypes,
  associationsOf,
  mostListed,
  mostTogether,
  type AssociatedRecord,
  type AssociatedRecords,
  type AssociatedType,
  type CallAssociations,
} from '../../calls/callAssociations';
import type { CallId } from '../../calls/callId';
import type { LookupFailure } from '../../calls/lookupFailure';
import type { AssociationsClient, LinksOfCalls } from '../../hubspot/clients/associationsClient';
import { outcomeOfError } from '../outcomeOfError';

/**
 * Reads what calls are associated with, names included. Each kind of record has an answer of its own: tokens may read some kinds and
 * not others. Rejects only where it was aborted.
 */
export async function readAssociations(
  client: AssociationsClient,
  callIds: readonly CallId[],
  signal: AbortSignal,
): Promise<ReadonlyMap<CallId, CallAssociations>> {
  const answers = await Promise.all(
    associatedTypes.map(
      async type => [type, await readType(client, type, callIds, signal)] as const,
    ),
  );
  const byType = new Map(answers);
  return new Map(
    callIds.map(id => [id, associationsOf(type => byType.get(type)?.get(id) ?? nothing)]),
  );
}

const nothing: AssociatedRecords = { kind: 'read', records: [] };

async function readType(
  client: AssociationsClient,
  type: AssociatedType,
  callIds: readonly CallId[],
  signal: AbortSignal,
): Promise<ReadonlyMap<CallId, AssociatedRecords>> {
  const links = await attempt(() => client.readLinks(type, callIds, signal), signal);
  if ('failure' in links) {
    return new Map(callIds.map(id => [id, { kind: 'failed', failure: links.failure }]));
  }
  const { records, failures } = links.value;
  const names = await attempt(() => readNames(client, type, listedIds(records), signal), signal);
  return new Map<CallId, AssociatedRecords>([
    ...[...records].map(([id, found]) => [id, named(found, names)] as const),
    ...[...failures].map(([id, failure]) => [id, { kind: 'failed', failure }] as const),
  ]);
}

/** Calls of one customer share records, which are named once. */
function listedIds(records: LinksOfCalls['records']): readonly string[] {
  const listed = [...records.values()].flatMap(found => found.slice(0, mostListed));
  return [...new Set(listed.map(({ id }) => id))];
}

async function readNames(
  client: AssociationsClient,
  type: AssociatedType,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const starts = Array.from(
    { length: Math.ceil(ids.length / mostTogether) },
    (_, index) => index * mostTogether,
  );
  const parts = await Promise.all(
    starts.map(start => client.readNames(type, ids.slice(start, start + mostTogether), signal)),
  );
  return new Map(parts.flatMap(part => [...part]));
}

function named(
  records: readonly AssociatedRecord[],
  names: Attempt<ReadonlyMap<string, string>>,
): AssociatedRecords {
  if ('failure' in names) {
    const { failure } = names;
    return records.length === 0
      ? { kind: 'read', records }
      : { kind: 'read', records, namesFailure: failure };
  }
  return {
    kind: 'read',
    records: records.map(record => {
      const name = names.value.get(record.id);
      return name === undefined ? record : { ...record, name };
    }),
  };
}

type Attempt<T> = { readonly value: T } | { readonly failure: LookupFailure };

async function attempt<T>(read: () => Promise<T>, signal: AbortSignal): Promise<Attempt<T>> {
  try {
    return { value: await read() };
  } catch (error) {
    signal.throwIfAborted();
    return { failure: outcomeOfError(error).failure };
  }
}
