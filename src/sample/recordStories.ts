import { changedBy } from './changeSource';
import type { CallDraft } from './sampleCall';
import { sampleIds } from './sampleIds';
import { sampleKeys } from './sampleKeys';
import { sampleOutcomes } from './sampleOutcomes';
import { sampleOwners } from './sampleOwners';

/** Story calls to whose record something has happened: changed, archived, merged. */
export const recordStories: readonly CallDraft[] = [
  {
    id: sampleIds.history,
    timestamp: '2026-11-12T13:00:00.000Z',
    owner: sampleOwners.ines,
    origin: 'dialer',
    properties: {
      hs_call_title: 'Onboarding of Maple & Thread, second session',
      hs_call_body:
        '<p>All six looms are in the plan now. <strong>Rosalind</strong> takes over the weekly schedule; we listen in once more in December.</p>',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.connected,
      hs_call_duration: '2711000',
      hs_call_from_number: '+442079460162',
      hs_call_to_number: '+33199000417',
      hs_call_callee_object_id: '2510007',
      hs_call_callee_object_type: 'CONTACT',
      hs_activity_type: 'Training',
      qa_score: '88',
      customer_mood: 'relieved',
    },
    changes: [
      {
        property: 'hs_call_title',
        before: 'Call with +33199000417',
        at: '2026-11-12T13:52:10.044Z',
        source: changedBy.workflow(),
      },
      {
        property: 'hs_call_title',
        before: 'Onboarding of Maple & Thread',
        at: '2026-11-12T14:10:31.702Z',
        source: changedBy.user(sampleOwners.ines),
      },
      {
        property: 'hs_call_disposition',
        before: sampleOutcomes.noAnswer,
        at: '2026-11-12T14:11:02.118Z',
        source: changedBy.user(sampleOwners.ines),
      },
      {
        property: 'hs_call_body',
        before: '<p>Looms 1 to 4 are in the plan.</p>',
        at: '2026-11-13T09:05:47.390Z',
        source: changedBy.user(sampleOwners.hana),
      },
      {
        property: 'qa_score',
        before: '',
        at: '2026-11-14T08:00:00.812Z',
        source: changedBy.api(),
      },
    ],
  },
  {
    id: sampleIds.archived,
    timestamp: '2026-10-02T09:30:00.000Z',
    owner: sampleOwners.chidi,
    origin: 'user',
    archivedAt: '2026-10-30T15:44:09.271Z',
    properties: {
      hs_call_title: 'First call with Otterburn Outfitters',
      hs_call_body:
        '<p>They went with a spreadsheet after all. Archived together with the deal.</p>',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.connected,
      hs_call_duration: '415000',
      hs_call_from_number: '+442079460127',
      hs_call_to_number: '+441134960151',
      hs_call_callee_object_id: '2510008',
      hs_call_callee_object_type: 'COMPANY',
      hs_activity_type: 'Discovery call',
      external_call_key: sampleKeys.archived,
    },
  },
  {
    id: sampleIds.archivedToo,
    timestamp: '2026-09-15T16:12:00.000Z',
    owner: sampleOwners.amara,
    origin: 'dialer',
    archivedAt: '2026-11-03T07:20:55.006Z',
    properties: {
      hs_call_title: 'Wrong number at Gannet & Sons',
      hs_call_body: '<p>A private person. Please do not call again.</p>',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.wrongNumber,
      hs_call_duration: '21000',
      hs_call_from_number: '+442079460139',
      hs_call_to_number: '+13125550177',
    },
    changes: [
      {
        property: 'hs_call_disposition',
        before: sampleOutcomes.connected,
        at: '2026-09-15T16:20:41.930Z',
        source: changedBy.user(sampleOwners.amara),
      },
    ],
  },
  {
    id: sampleIds.survivor,
    timestamp: '2026-11-05T12:00:00.000Z',
    owner: sampleOwners.bastien,
    origin: 'dialer',
    mergedIds: [sampleIds.merged, sampleIds.mergedToo],
    properties: {
      hs_call_title: 'Contract call with Pennywhistle Toys',
      hs_call_body:
        '<p>The line dropped twice, so this was logged three times; merged into one.</p><ol><li>Two years, paid yearly</li><li>Training for five people is included</li></ol>',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.connected,
      hs_call_duration: '1803000',
      hs_call_from_number: '+442079460131',
      hs_call_to_number: '+493023125042',
      hs_call_recording_url: 'https://recordings.harborlight.example/calls/430022.mp3',
      hs_call_callee_object_id: '2510009',
      hs_call_callee_object_type: 'CONTACT',
      hs_activity_type: 'Renewal',
    },
  },
];
