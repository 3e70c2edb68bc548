import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json';
import type { CallRecord, PropertyVersion } from './callRecord';
import { isHarmless } from './isHarmless';
import { isOneWord } from './isOneWord';
import type { TextMask } from './maskedText';

/** What is hidden, and the property that the calls were asked for by, which the user knows anyway. */
export interface RecordMask {
  readonly mask: TextMask;
  readonly idProperty: string | undefined;
}

/**
 * A call without what is personal in it: every text stands behind a mask, unless HubSpot's guide says that the property holds
 * nothing but a number, a time, a choice or an ID. What is absent, null or empty stays so. Total.
 */
export function maskRecord(record: CallRecord, masking: RecordMask, raw: JsonObject): CallRecord {
  const { archivedAt, createdAt, id, updatedAt, url } = record;
  const maskProse = (text: string): string => (isOneToken(text) ? text : masking.mask(text));
  return {
    ...record,
    raw,
    id: maskProse(id),
    createdAt: maskProse(createdAt),
    updatedAt: maskProse(updatedAt),
    ...(archivedAt === undefined ? {} : { archivedAt: maskProse(archivedAt) }),
    ...(url === undefined ? {} : { url: maskProse(url) }),
    properties: mapValues(record.properties, (value, name) => maskValue(value, name, masking)),
    propertiesWithHistory: mapValues(record.propertiesWithHistory, (versions, name) =>
      versions.map(version => maskVersion(version, name, masking)),
    ),
  };
}

/** The same for a record as it arrived. Of fields that are not known, the names are kept. Total. */
export function maskRecordJson(raw: JsonObject, masking: RecordMask): JsonObject {
  return mapMembers(raw, (value, field) => maskField(value, field, masking));
}

function maskField(value: Json, field: string, masking: RecordMask): Json {
  switch (field) {
    case 'properties':
      return maskEach(value, masking, (each, name) =>
        isShown(name, each, masking) ? each : hide(each, masking),
      );
    case 'propertiesWithHistory':
      return maskEach(value, masking, (versions, name) =>
        isJsonArray(versions)
          ? versions.map(version => maskRawVersion(version, name, masking))
          : hide(versions, masking),
      );
    default:
      return hideAll(value, masking.mask, text => knownFields.has(field) && isOneToken(text));
  }
}

/** An ID, a time or an address, and no text that somebody has written: HubSpot promises none for any field. */
function isOneToken(text: string): boolean {
  return /^\S*$/.test(text);
}

/** Fields of a record that hold no text of anybody's. */
const knownFields: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'archived',
  'archivedAt',
  'url',
  'objectWriteTraceId',
  'associations',
]);

function maskVersion(version: PropertyVersion, name: string, masking: RecordMask): PropertyVersion {
  const { sourceId, sourceLabel, sourceType, value } = version;
  const { mask } = masking;
  return {
    ...version,
    value: isShown(name, value, masking) ? value : maskText(value, mask),
    sourceType: maskSource(sourceType, mask),
    ...(sourceId === undefined ? {} : { sourceId: maskSource(sourceId, mask) }),
    ...(sourceLabel === undefined ? {} : { sourceLabel: maskText(sourceLabel, mask) }),
  };
}

function maskRawVersion(version: Json, name: string, masking: RecordMask): Json {
  return maskEach(version, masking, (value, field) => {
    switch (field) {
      case 'value':
        return isShown(name, value, masking) ? value : hide(value, masking);
      case 'timestamp':
      case 'sourceType':
      case 'sourceId':
      case 'updatedByUserId':
        return typeof value === 'number' || (typeof value === 'string' && isOneWord(value))
          ? value
          : hide(value, masking);
      default:
        return hide(value, masking);
    }
  });
}

function maskValue(value: string | null, name: string, masking: RecordMask): string | null {
  return value === null || isShown(name, value, masking) ? value : maskText(value, masking.mask);
}

function isShown(name: string, value: Json, { idProperty }: RecordMask): boolean {
  return name === idProperty || (typeof value === 'string' && isHarmless(name, value));
}

/** What has set a value is named by a word or an ID, as a rule; HubSpot promises nothing of the kind. */
function maskSource(text: string, mask: TextMask): string {
  return isOneWord(text) ? text : maskText(text, mask);
}

function maskText(text: string, mask: TextMask): string {
  return text === '' ? text : mask(text);
}

function hide(value: Json, { mask }: RecordMask): Json {
  return hideAll(value, mask, () => false);
}

/** Every text and number within a value, but for those that are shown. */
function hideAll(value: Json, mask: TextMask, isShown: (text: string) => boolean): Json {
  if (isJsonArray(value)) {
    return value.map(item => hideAll(item, mask, isShown));
  }
  if (isJsonObject(value)) {
    return mapMembers(value, item => hideAll(item, mask, isShown));
  }
  return (typeof value === 'string' || typeof value === 'number') && !isShown(String(value))
    ? maskText(String(value), mask)
    : value;
}

function mapMembers(object: JsonObject, map: (value: Json, name: string) => Json): JsonObject {
  return mapValues(object, (value, name) => (value === undefined ? undefined : map(value, name)));
}

/** Where an object is expected, anything else is hidden as a whole. */
function maskEach(
  value: Json,
  masking: RecordMask,
  map: (value: Json, name: string) => Json,
): Json {
  return isJsonObject(value) ? mapMembers(value, map) : hide(value, masking);
}

/** Names may be any text, such as __proto__, which an assignment would not keep. */
function mapValues<T, U>(
  values: Readonly<Record<string, T>>,
  map: (value: T, name: string) => U,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, map(value, name)]),
  );
}
