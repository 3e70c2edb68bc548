import type { JsonObject } from '../../../src/base/json';
import type {
  ResultsProblem,
  ResultsRequest,
  ResultsView,
} from '../../../src/protocol/resultsProtocol';

/** What a call's note may hold: HTML, and worse. */
export const hostileText =
  '<img src=x onerror="window.attacked = true"><script>window.attacked = true</script><b>bold</b>';

/** A look-up as people see it: calls found and archived, IDs missing, a batch that failed, and a hostile note. */
export function buildView(overrides: Partial<ResultsView> = {}): ResultsView {
  return {
    lookupId: 'lookup-1',
    title: '8 calls · Sample portal',
    sampleNotice: 'Sample data',
    counts: [
      { kind: 'found', label: '3 found' },
      { kind: 'archived', label: '1 archived' },
      { kind: 'merged', label: '1 merged' },
      { kind: 'missing', label: '2 missing' },
      { kind: 'failed', label: '1 failed' },
    ],
    facts: [
      { label: 'Status', value: 'COMPLETE' },
      { label: 'HTTP', value: '207, 429' },
      { label: 'Started', value: 'Mar 2, 2026, 10:10:00 AM' },
      { label: 'Took', value: '1.2 s' },
      { label: 'Requests', value: '3' },
      { label: 'API version', value: 'v3' },
      { label: 'Repeated IDs', value: '2' },
    ],
    problems,
    problemCount: (overrides.problems ?? problems).length,
    document: {
      status: 'COMPLETE',
      results: calls,
      numErrors: 3,
      errors: [
        {
          status: 'error',
          category: 'OBJECT_NOT_FOUND',
          message: 'Could not get some CALL objects, they may be deleted or not exist.',
          context: { ids: ['43000199', '43000200'] },
        },
        {
          status: 'error',
          category: 'RATE_LIMITS',
          message: 'You have reached your secondly limit.',
          correlationId: '5f1c9a7e-4b1d-4e4e-9a52-0c4a1d5b2f60',
        },
        {
          status: 'error',
          category: 'VALIDATION_ERROR',
          message: hostileText,
          subCategory: { name: 'crm.associations.INVALID' },
        },
      ],
      startedAt: '2026-03-02T09:10:00.123Z',
      completedAt: '2026-03-02T09:10:00.346Z',
    },
    requestCount: (overrides.requests ?? requests).length,
    requestNotes: ['HubSpot ends v3 in September 2027.'],
    requests,
    ...overrides,
  };
}

const url = 'https://api.hubapi.com/crm/v3/objects/calls/batch/read';

const requests: readonly ResultsRequest[] = [
  {
    key: '0.0',
    severity: 'warning',
    method: 'POST',
    url,
    status: '207',
    startedAt: '10:10:00.123 AM',
    duration: '223 ms',
    asked: 6,
    results: 4,
    errors: 1,
    correlationId: '1d7a4c52-3f7c-4a0e-8f0e-6d2f6c1f7a11',
  },
  {
    key: '1.6',
    severity: 'ok',
    method: 'POST',
    url: `${url}?archived=true`,
    pass: 'among archived calls',
    status: '200',
    startedAt: '10:10:01.006 AM',
    duration: '98 ms',
    asked: 1,
    results: 1,
    errors: 0,
    correlationId: '77d0f0c3-5a9b-4f3b-9c60-0f4d3b7f2b12',
  },
  {
    key: '2.7',
    severity: 'error',
    method: 'POST',
    url,
    pass: 'retry, part of a refused request',
    status: '429',
    startedAt: '10:10:02.480 AM',
    duration: '6,120 ms',
    asked: 1,
    failure:
      'HubSpot’s rate limit was reached (429 RATE_LIMITS). Wait a little, then run “Retry Failed Calls”.',
    correlationId: '5f1c9a7e-4b1d-4e4e-9a52-0c4a1d5b2f60',
  },
];

const problems: readonly ResultsProblem[] = [
  {
    severity: 'warning',
    message: 'Call 43000199 was not found. It may be deleted, or belong to another account.',
    category: 'OBJECT_NOT_FOUND',
    path: ['errors', 0],
  },
  {
    severity: 'warning',
    message: 'Call 43000200 was not found. It may be deleted, or belong to another account.',
    category: 'OBJECT_NOT_FOUND',
    path: ['errors', 0],
  },
  {
    severity: 'error',
    message:
      'HubSpot allows no more requests this second, and six attempts were refused. Wait a little, then run “Retry Failed Calls”.',
    category: 'RATE_LIMITS',
    path: ['errors', 1],
  },
  {
    severity: 'information',
    message: `HubSpot said: ${hostileText}`,
    category: 'VALIDATION_ERROR',
    path: ['errors', 2, 'message'],
  },
];

const calls: readonly JsonObject[] = [
  buildCallJson('43000101', { hs_call_title: 'Kick-off with Brightwater Foods' }),
  buildCallJson('43000102', { hs_call_body: hostileText, hs_call_status: 'NO_ANSWER' }),
  buildCallJson('43000103', {
    hs_call_title: null,
    hs_call_body: '',
    hs_call_recording_url: 'https://recordings.example.com/43000103.mp3',
    hs_call_summary: 'The caller asked for the same thing again, in other words. '.repeat(60),
  }),
  { ...buildCallJson('43000104', {}), archived: true, archivedAt: '2026-02-11T16:20:05.000Z' },
  { ...buildCallJson('43000105', {}), new: false },
];

/** A call as HubSpot sends it. */
export function buildCallJson(id: string, properties: JsonObject): JsonObject {
  return {
    id,
    properties: {
      hs_call_title: `Call ${id}`,
      hs_call_direction: 'OUTBOUND',
      hs_call_disposition: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
      hs_call_duration: '95000',
      hs_call_from_number: '+1 555 0100',
      hs_call_status: 'COMPLETED',
      hs_call_to_number: '+1 555 0142',
      hs_object_id: id,
      hs_timestamp: '2026-02-27T14:30:00Z',
      hubspot_owner_id: '51200345',
      ...properties,
    },
    createdAt: '2026-02-27T14:30:02.512Z',
    updatedAt: '2026-02-27T14:36:48.090Z',
    archived: false,
  };
}
