import type { PropertyVersion } from '../calls/callRecord';
import { describeOrigin, sourceOf, type CallOrigin } from './callOrigin';
import type { ChangeSource } from './changeSource';
import { previewNotes } from './previewNotes';
import type { SampleOwner } from './sampleOwners';

/** A call as the sample portal keeps it. */
export interface SampleCall {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archivedAt?: string;
  /** The values the call has; a property that is not here is null. */
  readonly properties: Readonly<Record<string, string>>;
  /** Every value each of the properties had, newest first. */
  readonly history: Readonly<Record<string, readonly PropertyVersion[]>>;
  /** The ids of the calls that were merged into this one. */
  readonly mergedIds: readonly string[];
}

/** What has to be told about a call; {@link completeCall} works out the rest. */
export interface CallDraft {
  readonly id: string;
  /** When the call began. */
  readonly timestamp: string;
  readonly owner: SampleOwner;
  readonly origin: CallOrigin;
  readonly properties: Readonly<Record<string, string>>;
  /** Later changes, oldest first. */
  readonly changes?: readonly PropertyChange[];
  readonly archivedAt?: string;
  readonly mergedIds?: readonly string[];
}

/** At the time `at`, the property lost the value `before`. */
export interface PropertyChange {
  readonly property: string;
  readonly before: string;
  readonly at: string;
  readonly source: ChangeSource;
}

/** Adds what HubSpot itself writes on every call: its id, its times, its origin, the preview of its notes, its history. */
export function completeCall(draft: CallDraft): SampleCall {
  const { id, changes = [], mergedIds = [] } = draft;
  const createdAt = creationTime(draft);
  const updatedAt = [createdAt, ...changes.map(change => change.at)].sort().at(-1) ?? createdAt;
  const properties: Readonly<Record<string, string>> = {
    ...describeOrigin(draft.origin, draft.owner),
    ...draft.properties,
    ...previewNotes(draft.properties['hs_call_body'] ?? ''),
    ...describeOwner(draft.owner),
    ...describeEditor(changes),
    ...(mergedIds.length > 0 && { hs_merged_object_ids: mergedIds.join(';') }),
    hs_timestamp: draft.timestamp,
    hs_createdate: createdAt,
    hs_lastmodifieddate: updatedAt,
    hs_object_id: id,
  };
  const first = { timestamp: createdAt, ...sourceOf(draft.origin, draft.owner) };
  const historyOf = (property: string, value: string): readonly PropertyVersion[] =>
    listVersions(
      value,
      first,
      changes.filter(change => change.property === property),
    );
  return {
    id,
    createdAt,
    updatedAt,
    ...(draft.archivedAt !== undefined && { archivedAt: draft.archivedAt }),
    properties,
    history: Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, historyOf(name, value)]),
    ),
    mergedIds,
  };
}

/** A call is entered a moment after it has ended. */
function creationTime({ timestamp, properties }: CallDraft): string {
  const duration = Number(properties['hs_call_duration'] ?? 0);
  return new Date(Date.parse(timestamp) + duration + 4218).toISOString();
}

function describeOwner({ id, teams }: SampleOwner): Readonly<Record<string, string>> {
  const team = teams.find(each => each.primary);
  return { hubspot_owner_id: id, ...(team !== undefined && { hubspot_team_id: team.id }) };
}

/** Nothing where no person has changed the call since. */
function describeEditor(changes: readonly PropertyChange[]): Readonly<Record<string, string>> {
  const [last] = [...changes]
    .sort((one, other) => other.at.localeCompare(one.at))
    .map(({ source }) => source.updatedByUserId)
    .filter(userId => userId !== undefined);
  return last === undefined ? {} : { hs_updated_by_user_id: String(last) };
}

function listVersions(
  value: string,
  first: Omit<PropertyVersion, 'value'>,
  changes: readonly PropertyChange[],
): readonly PropertyVersion[] {
  const values = [...changes.map(change => change.before), value];
  const times = [first, ...changes.map(({ at, source }) => ({ timestamp: at, ...source }))];
  return times.map((time, index) => ({ value: values[index] ?? value, ...time })).reverse();
}
