import { changedBy } from './changeSource';
import type { CallDraft } from './sampleCall';
import { sampleIds } from './sampleIds';
import { sampleKeys } from './sampleKeys';
import { sampleOutcomes } from './sampleOutcomes';
import { sampleOwners } from './sampleOwners';

/** Story calls of an ordinary week. */
export const everydayStories: readonly CallDraft[] = [
  {
    id: sampleIds.found,
    timestamp: '2026-11-18T10:02:11.000Z',
    owner: sampleOwners.amara,
    origin: 'dialer',
    properties: {
      hs_call_title: 'Discovery call with Fernhollow Bakery',
      hs_call_body:
        '<p>Nadia plans the ovens of <strong>three shops</strong> on a whiteboard and wants it on one screen before the spring.</p>' +
        '<ul><li>14 bakers, two shifts, night work at weekends</li><li>Orders arrive by <a href="https://orders.fernhollow.example/spec">their own order form</a></li><li>Budget is agreed; her brother Ilya signs</li></ul>' +
        '<p>Next: a demo with both of them on <em>Thursday at 10</em>.</p>',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.connected,
      hs_call_duration: '1274000',
      hs_call_from_number: '+442079460118',
      hs_call_to_number: '+441614960172',
      hs_call_recording_url: 'https://recordings.harborlight.example/calls/430001.mp3',
      hs_call_external_id: 'dial-7f3a91',
      hs_call_callee_object_id: '2510001',
      hs_call_callee_object_type: 'CONTACT',
      hs_call_has_transcript: 'true',
      hs_call_summary: 'Wants one plan for three shops by spring. Budget agreed. Demo on Thursday.',
      hs_activity_type: 'Discovery call',
      hs_attachment_ids: '81220410;81220415',
      external_call_key: sampleKeys.found,
      qa_score: '92',
      campaign_code: 'AUTUMN-BAKERS',
      follow_up_on: '2026-11-26',
      customer_mood: 'curious, well prepared',
    },
    changes: [
      {
        property: 'qa_score',
        before: '85',
        at: '2026-11-19T16:20:05.310Z',
        source: changedBy.user(sampleOwners.tobias),
      },
    ],
  },
  {
    id: sampleIds.voicemail,
    timestamp: '2026-11-18T11:40:00.000Z',
    owner: sampleOwners.bastien,
    origin: 'dialer',
    properties: {
      hs_call_title: 'Renewal reminder for Quillstone Press',
      hs_call_body:
        '<p>Left a voicemail: the contract ends on 31 December, the price stays the same. Will try again on Friday.</p>',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'NO_ANSWER',
      hs_call_disposition: sampleOutcomes.leftVoicemail,
      hs_call_duration: '38000',
      hs_call_from_number: '+442079460131',
      hs_call_to_number: '+442079460904',
      hs_call_callee_object_id: '2510002',
      hs_call_callee_object_type: 'CONTACT',
      hs_activity_type: 'Renewal',
      external_call_key: sampleKeys.voicemail,
      campaign_code: 'RENEWALS-Q4',
      follow_up_on: '2026-11-20',
    },
  },
  {
    id: sampleIds.missed,
    timestamp: '2026-11-18T17:31:46.000Z',
    owner: sampleOwners.hana,
    origin: 'dialer',
    properties: {
      hs_call_title: 'Missed call from Saltmarsh Cycles',
      hs_call_direction: 'INBOUND',
      hs_call_status: 'MISSED',
      hs_call_duration: '0',
      hs_call_from_number: '+12065550143',
      hs_call_to_number: '+442079460100',
      hs_call_callee_object_id: '2510003',
      hs_call_callee_object_type: 'CONTACT',
      hs_call_has_voicemail: 'true',
      hs_activity_type: 'Support',
    },
  },
  {
    id: sampleIds.inProgress,
    timestamp: '2026-11-20T09:24:30.000Z',
    owner: sampleOwners.chidi,
    origin: 'dialer',
    properties: {
      hs_call_title: 'Demo for Kestrel Yard Joinery',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'IN_PROGRESS',
      hs_call_from_number: '+442079460127',
      hs_call_to_number: '+441134960188',
      hs_call_callee_object_id: '2510004',
      hs_call_callee_object_type: 'COMPANY',
      hs_activity_type: 'Demo',
    },
  },
  {
    id: sampleIds.customOutcome,
    timestamp: '2026-11-17T14:05:00.000Z',
    owner: sampleOwners.tobias,
    origin: 'user',
    properties: {
      hs_call_title: 'Price question from Bluewick Ceramics',
      hs_call_body:
        '<p>Asked what a fourth kiln would cost. Had a customer at the counter; call back agreed for <strong>tomorrow after 3</strong>.</p>',
      hs_call_direction: 'INBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.callBackAgreed,
      hs_call_duration: '96000',
      hs_call_from_number: '+12125550119',
      hs_call_to_number: '+442079460100',
      hs_call_callee_object_id: '2510005',
      hs_call_callee_object_type: 'CONTACT',
      hs_activity_type: 'Discovery call',
      follow_up_on: '2026-11-18',
    },
  },
  {
    id: sampleIds.deactivatedOwner,
    timestamp: '2025-10-09T08:15:00.000Z',
    owner: sampleOwners.greta,
    origin: 'fileImport',
    properties: {
      hs_call_title: 'Handover of Tallowmere Farms',
      hs_call_body:
        '<p>Last call before my leave. <strong>Per</strong> is the one to ask for; he prefers the morning.</p>',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.connected,
      hs_call_duration: '542000',
      hs_call_from_number: '+442079460145',
      hs_call_to_number: '+46846500442',
      hs_call_callee_object_id: '2510006',
      hs_call_callee_object_type: 'CONTACT',
      hs_activity_type: 'Training',
    },
  },
];
