import type { CallOrigin } from './callOrigin';
import { changedBy } from './changeSource';
import { generateProperties } from './generateProperties';
import { createRandom, type Choices, type Random } from './random';
import type { CallDraft, PropertyChange } from './sampleCall';
import { sampleOutcomes } from './sampleOutcomes';
import { sampleOwners, type SampleOwner } from './sampleOwners';

/**
 * Makes up the ordinary calls around the story calls: the same ones at every run. They are spread over the year before
 * 20 November 2026, and their ids rise with time through eleven digits into twelve, as HubSpot's do.
 */
export function generateCalls(count: number): readonly CallDraft[] {
  const random = createRandom(20261120);
  return Array.from({ length: count }, (_, number) => generateCall(random, number, number / count));
}

const firstDay = Date.parse('2025-11-20T00:00:00.000Z');
const firstId = 96_402_117_350;
const lastId = 104_988_420_631;

const owners: Choices<SampleOwner> = [sampleOwners.amara, ...Object.values(sampleOwners)];
const origins: Choices<CallOrigin> = ['dialer', 'dialer', 'dialer', 'user', 'fileImport', 'api'];

/** `share` is how much of the year has passed. */
function generateCall(random: Random, number: number, share: number): CallDraft {
  const id = String(Math.round(firstId + share * (lastId - firstId)) + random.integer(0, 9999));
  const timestamp = workingTime(random, firstDay + Math.floor(share * 364) * day);
  const owner = ownerAt(random, timestamp);
  const origin = random.pick(origins);
  const properties = generateProperties(random, { id, number, origin, timestamp });
  return {
    id,
    timestamp,
    owner,
    origin,
    properties,
    changes: generateChanges(random, owner, timestamp, properties),
    ...(number % 27 === 7 && { archivedAt: archivingTime(random, timestamp) }),
    ...(number % 83 === 5 && { mergedIds: [String(Number(id) + 31_174)] }),
  };
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Between eight and five on the day, or on the Monday after it. */
function workingTime(random: Random, midnight: number): string {
  const weekday = new Date(midnight).getUTCDay();
  const daysToMonday = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  const second = random.integer(8 * 3600, 17 * 3600);
  return new Date(midnight + daysToMonday * day + second * 1000).toISOString();
}

/** Those who left did so in February. */
function ownerAt(random: Random, timestamp: string): SampleOwner {
  const owner = random.pick(owners);
  return owner.archived && timestamp > '2026-02' ? sampleOwners.tobias : owner;
}

/** In the last weeks, for HubSpot forgets archived calls after 90 days. */
function archivingTime(random: Random, timestamp: string): string {
  const recent = Date.parse('2026-09-01T08:00:00.000Z') + random.integer(0, 79 * 24 * 60) * minute;
  return new Date(Math.max(recent, Date.parse(timestamp) + 90 * minute)).toISOString();
}

/** Some outcomes were put right by hand, and some titles given by a workflow. */
function generateChanges(
  random: Random,
  owner: SampleOwner,
  timestamp: string,
  properties: Readonly<Record<string, string>>,
): readonly PropertyChange[] {
  const changes: PropertyChange[] = [];
  const later = (minutes: number): string =>
    new Date(Date.parse(timestamp) + minutes * minute).toISOString();
  if (properties['hs_call_title'] !== undefined && random.chance(0.2)) {
    const before = `Call with ${properties['hs_call_to_number'] ?? 'unknown number'}`;
    const at = later(random.integer(121, 150));
    changes.push({ property: 'hs_call_title', before, at, source: changedBy.workflow() });
  }
  if (properties['hs_call_disposition'] === sampleOutcomes.connected && random.chance(0.2)) {
    const before = sampleOutcomes.noAnswer;
    const at = later(random.integer(151, 2000));
    changes.push({ property: 'hs_call_disposition', before, at, source: changedBy.user(owner) });
  }
  return changes;
}
