import { isJsonArray, isJsonObject, type Json } from '../base/json';
import { onceForEach } from '../base/onceForEach';
import { associationsOf, type AssociatedRecords, type CallAssociations } from './callAssociations';
import { mapOwners, type CallOwners } from './callOwners';
import type { CallRecord } from './callRecord';
import { isOneWord } from './isOneWord';
import type { Lookup, ReadExchange } from './lookup';
import type { LookupEntry } from './lookupEntry';
import { maskRecord, maskRecordJson, type RecordMask } from './maskRecord';
import type { TextMask } from './maskedText';

/**
 * Hides what is personal in look-ups and in what is known about them. What was the same object stays one object: views redraw only
 * what is another one, and keep what they have made of each.
 */
export class LookupMask {
  /** The look-up with its calls behind the mask. Its IDs, counts, errors and requests stay as they are. */
  readonly lookup: (lookup: Lookup) => Lookup;
  /** The same owners without their names and addresses. */
  readonly owners: (owners: CallOwners) => CallOwners;
  /** The same records without their names. */
  readonly associations: (associations: CallAssociations) => CallAssociations;
  private readonly entry;
  private readonly exchange;
  private readonly record;
  private readonly json;

  constructor(mask: TextMask) {
    this.lookup = onceForEach((lookup: Lookup) => {
      const masking = { mask, idProperty: lookup.options.idProperty };
      const { earlier } = lookup;
      return {
        ...lookup,
        isMasked: true,
        entries: lookup.entries.map(entry =>
          'call' in entry ? this.entry(entry, masking) : entry,
        ),
        exchanges: lookup.exchanges.map(exchange => this.exchange(exchange, masking)),
        ...(earlier === undefined ? {} : { earlier: this.lookup(earlier) }),
      };
    });
    this.owners = onceForEach((owners: CallOwners) =>
      mapOwners(owners, ({ email, name, ...owner }) => ({
        ...owner,
        name: mask(name),
        ...(email === undefined ? {} : { email: mask(email) }),
      })),
    );
    this.associations = onceForEach((associations: CallAssociations) =>
      associationsOf(type => maskNames(associations[type], mask)),
    );
    this.entry = onceForEach((entry: AnsweredEntry, masking: RecordMask) => ({
      ...entry,
      call: this.record(entry.call, masking),
    }));
    this.exchange = onceForEach((exchange: ReadExchange, masking: RecordMask) =>
      this.maskExchange(exchange, masking),
    );
    this.record = onceForEach((record: CallRecord, { idProperty }: RecordMask) => {
      // A record and what it was read from hold the same texts.
      const masking = { mask: remembering(mask), idProperty };
      return maskRecord(record, masking, this.json(record.raw, masking));
    });
    this.json = onceForEach(maskRecordJson);
  }

  private maskExchange(exchange: ReadExchange, masking: RecordMask): ReadExchange {
    const { outcome } = exchange;
    if (outcome.kind === 'failed') {
      const { body, failure } = outcome;
      // An error is not hidden, but what came in place of an answer may be anything.
      return body === undefined || failure.kind !== 'protocol'
        ? exchange
        : { ...exchange, outcome: { ...outcome, body: this.maskItem(body, masking) } };
    }
    const { answer } = outcome;
    const { results: list } = answer.raw;
    const results = isJsonArray(list)
      ? list.map(item => this.maskItem(item, masking))
      : this.maskItem(list ?? null, masking);
    const masked = {
      ...answer,
      results: answer.results.map(record => this.record(record, masking)),
      // What has a space in it was written by somebody, and is no ID.
      malformed: answer.malformed.map(({ id, ...result }) =>
        id === undefined || !isOneWord(id) ? result : { ...result, id },
      ),
      // In its place: a document is written in this order.
      raw: list === undefined ? answer.raw : { ...answer.raw, results },
    };
    return { ...exchange, outcome: { ...outcome, answer: masked } };
  }

  /** What stands among results need not be an object. */
  private maskItem(item: Json, masking: RecordMask): Json {
    return isJsonObject(item)
      ? this.json(item, masking)
      : (maskRecordJson({ item }, masking)['item'] ?? null);
  }
}

type AnsweredEntry = LookupEntry & { readonly call: CallRecord };

function remembering(mask: TextMask): TextMask {
  const masks = new Map<string, string>();
  return text => {
    const known = masks.get(text) ?? mask(text);
    masks.set(text, known);
    return known;
  };
}

function maskNames(answer: AssociatedRecords, mask: TextMask): AssociatedRecords {
  if (answer.kind === 'failed') {
    return answer;
  }
  const records = answer.records.map(({ name, ...record }) =>
    name === undefined ? record : { ...record, name: mask(name) },
  );
  return { ...answer, records };
}
