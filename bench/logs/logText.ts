import { createRandom, type Choices, type Random } from '../../src/sample/random';

/** A text as long as asked for, and the IDs of the calls it speaks of. */
export interface LogText {
  readonly text: string;
  readonly ids: readonly string[];
}

/** The log of a service that copies calls from HubSpot: several formats in one file, and about as many lines without an ID as with one. */
export function writeLog(length: number): LogText {
  const random = createRandom(10);
  const ids: string[] = [];
  const lines: string[] = [];
  let written = 0;
  for (let nowMs = Date.parse('2026-11-20T06:00:00Z'); written < length; nowMs += 350) {
    const line = random.pick(lineWriters)({
      time: new Date(nowMs + random.integer(0, 300)).toISOString(),
      milliseconds: random.integer(3, 900),
      nextId: () => nextId(ids),
      random,
    });
    lines.push(line);
    written += line.length + 1;
  }
  return { text: lines.join('\n'), ids };
}

interface Moment {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly milliseconds: number;
  /** The ID of a call that was not spoken of before. */
  readonly nextId: () => string;
  readonly random: Random;
}

const lineWriters: Choices<(moment: Moment) => string> = [
  ({ time, milliseconds, nextId }) =>
    `${time} INFO  [sync-worker-3] crm.CallSync - updated call ${nextId()} in ${milliseconds} ms (attempt 1 of 5)`,
  ({ time, milliseconds, nextId, random }) =>
    JSON.stringify({
      ts: time,
      level: 'info',
      msg: 'call copied',
      callId: nextId(),
      ownerId: String(random.integer(70_310_000, 70_319_999)),
      durationMs: milliseconds,
    }),
  ({ time, nextId }) =>
    `${time} DEBUG [webhooks] received {"eventId":1931843871,"subscriptionId":2871,"portalId":6748263,"subscriptionType":"object.propertyChange","attemptNumber":0,"objectId":${nextId()},"propertyName":"hs_call_disposition"}`,
  ({ time, nextId }) =>
    `${time} WARN  [audit] https://app.hubspot.com/contacts/6748263/record/0-48/${nextId()} has no owner`,
  ({ time, nextId }) =>
    `${time} ERROR [sync-worker-1] crm.CallReader - not found: ${nextId()}, ${nextId()}, ${nextId()}`,
  ({ time, milliseconds }) =>
    `10.2.14.7 - - [${time}] "POST /crm/v3/objects/calls/batch/read HTTP/1.1" 207 104${milliseconds} "-" "call-sync/2.4.1"`,
  ({ time, milliseconds }) =>
    `${time} DEBUG [http] <-- 200 OK, X-HubSpot-RateLimit-Remaining: ${milliseconds % 100}, cf-ray: 8e5a7c21cf0a2b3d-LHR`,
  ({ milliseconds }) =>
    `    at CallReader.readBatch (/srv/call-sync/dist/crm/callReader.js:${milliseconds}:17)`,
  ({ time }) =>
    `${time} INFO  [scheduler] nothing to do; the next run is due in ten minutes, as the timetable has it`,
  ({ time, milliseconds }) =>
    `${time} TRACE [pool] connections: ${milliseconds % 50} open, ${milliseconds % 7} idle, heap ${milliseconds}.4 MB`,
];

function nextId(ids: string[]): string {
  const id = String(firstId + 17 * ids.length);
  ids.push(id);
  return id;
}

const firstId = 48_201_739_482;
