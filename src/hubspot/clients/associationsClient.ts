import type { JsonObject } from '../../base/json';
import type { AssociatedRecord, AssociatedType } from '../../calls/callAssociations';
import type { CallId } from '../../calls/callId';
import { crmPath } from '../../calls/crmPath';
import type { ApiVersion } from '../../calls/lookup';
import type { LookupFailure } from '../../calls/lookupFailure';
import { decodeAssociations, type LinksError } from '../decoders/decodeAssociations';
import { decodeRecordNames, nameProperties } from '../decoders/decodeRecordNames';
import type { JsonClient } from './jsonClient';

/** Reads which records calls are associated with, and what these are called. Every method rejects as {@link JsonClient.ask} does. */
export class AssociationsClient {
  constructor(
    private readonly json: JsonClient,
    private readonly version: ApiVersion,
  ) {}

  /** Of calls that fit into one request (`mostTogether`). https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide */
  async readLinks(
    type: AssociatedType,
    callIds: readonly CallId[],
    signal: AbortSignal,
  ): Promise<LinksOfCalls> {
    const path = this.isV3
      ? `/crm/v4/associations/calls/${type}/batch/read`
      : `/crm/associations/${this.version}/calls/${type}/batch/read`;
    const links = new Links(callIds);
    let inputs: readonly JsonObject[] = callIds.map(id => ({ id }));
    for (let page = 0; page < mostPages && inputs.length > 0; page++) {
      const question = { method: 'POST', path, body: { inputs } } as const;
      const { results, errors } = await this.json.ask(question, decodeAssociations, signal);
      errors.forEach(error => links.addError(error));
      inputs = results.flatMap(({ callId, records, after }) => {
        const isAsked = links.add(callId, records);
        return isAsked && after !== undefined ? [{ id: callId, after }] : [];
      });
    }
    return links.answer();
  }

  /** Of records that fit into one request; those without a name are left out. */
  readNames(
    type: AssociatedType,
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, string>> {
    const path = crmPath(this.version, 'objects', type, 'batch', 'read');
    const body = { inputs: ids.map(id => ({ id })), properties: nameProperties[type] };
    return this.json.ask(
      { method: 'POST', path, body },
      answer => decodeRecordNames(answer, type),
      signal,
    );
  }

  private get isV3(): boolean {
    return this.version === 'v3';
  }
}

/** What came back: every call that was asked about is in one of the two, without records where it has none. */
export interface LinksOfCalls {
  readonly records: ReadonlyMap<CallId, readonly AssociatedRecord[]>;
  readonly failures: ReadonlyMap<CallId, LookupFailure>;
}

/** No call has so many pages of associations: a list that never ends must not be read for ever. */
const mostPages = 100;

/** Gathers the pages. */
class Links {
  private readonly found: Map<CallId, Map<string, AssociatedRecord>>;
  private readonly failures = new Map<CallId, LookupFailure>();

  constructor(callIds: readonly CallId[]) {
    this.found = new Map(callIds.map(id => [id, new Map<string, AssociatedRecord>()]));
  }

  /** Tells whether somebody asked about this call. */
  add(callId: CallId, records: readonly AssociatedRecord[]): boolean {
    const found = this.found.get(callId);
    records.forEach(record => found?.set(record.id, record));
    return found !== undefined;
  }

  /** Most errors say that a call has no associations. Others are about the calls they name or, without a name, about all. */
  addError({ callIds, isNone, category, message }: LinksError): void {
    const concerned = isNone ? [] : callIds.length > 0 ? callIds : this.found.keys();
    for (const id of concerned) {
      this.failures.set(id, { kind: 'rejected', category, message });
    }
  }

  /** A call with records has an answer, whatever an error says beside it. */
  answer(): LinksOfCalls {
    const calls = [...this.found];
    const isFailed = ([id, { size }]: (typeof calls)[number]): boolean =>
      size === 0 && this.failures.has(id);
    return {
      records: new Map(
        calls
          .filter(call => !isFailed(call))
          .map(([id, records]) => [id, [...records.values()]] as const),
      ),
      failures: new Map(
        calls.filter(isFailed).flatMap(([id]) => {
          const failure = this.failures.get(id);
          return failure === undefined ? [] : [[id, failure] as const];
        }),
      ),
    };
  }
}
