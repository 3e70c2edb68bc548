import type { CallDraft } from './sampleCall';
import { sampleIds } from './sampleIds';
import { sampleOutcomes } from './sampleOutcomes';
import { sampleOwners } from './sampleOwners';

/** Story calls in other languages and scripts. */
export const languageStories: readonly CallDraft[] = [
  {
    id: sampleIds.japanese,
    timestamp: '2026-11-10T01:30:00.000Z',
    owner: sampleOwners.hana,
    origin: 'user',
    properties: {
      hs_call_title: '月曜堂様 初回ヒアリング',
      hs_call_body:
        '<p>三つの工房の予定を<strong>一つの画面</strong>で見たいとのこと。</p><ul><li>担当：森下様（製造部）</li><li>導入希望：来年四月</li><li>見積書は今週中に送付</li></ul><p>次回は木曜日の午前十時から、オンラインでデモ。</p>',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.connected,
      hs_call_duration: '1860000',
      hs_call_from_number: '+442079460155',
      hs_call_to_number: '+12065550188',
      hs_activity_type: 'Discovery call',
      customer_mood: '前向き',
      follow_up_on: '2026-11-12',
    },
  },
  {
    id: sampleIds.accented,
    timestamp: '2026-11-09T09:45:00.000Z',
    owner: sampleOwners.bastien,
    origin: 'user',
    properties: {
      hs_call_title: 'Démonstration pour la Brûlerie Château-d’Œx',
      hs_call_body:
        '<p>Très bon échange avec Maëlle&nbsp;: la torréfaction démarre à 5&nbsp;h, l’emballage à 9&nbsp;h. Caf&eacute; compris dans le prix &mdash; elle a ri.</p><p>À prévoir&nbsp;: une formation à Noël, en français et en allemand (<em>für Jürgen, Zoë und Łukasz</em>).</p>',
      hs_call_direction: 'INBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.passedOn,
      hs_call_duration: '2405000',
      hs_call_from_number: '+33199000142',
      hs_call_to_number: '+442079460131',
      hs_activity_type: 'Demo',
      customer_mood: 'enthousiaste',
    },
  },
  {
    id: sampleIds.rightToLeft,
    timestamp: '2026-11-09T13:20:00.000Z',
    owner: sampleOwners.amara,
    origin: 'user',
    properties: {
      hs_call_title: 'שיחת היכרות עם נגריית Cedar 27',
      hs_call_body:
        '<p dir="rtl">דיברנו על <strong>12 עובדים</strong> בשתי משמרות. הצעת מחיר תישלח אל info@cedar27.example עד יום חמישי.</p><p dir="rtl">والاجتماع القادم يوم <strong>الأحد</strong> الساعة 10:30 مع مديرة المصنع.</p>',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.connected,
      hs_call_duration: '924000',
      hs_call_from_number: '+442079460118',
      hs_call_to_number: '+13125550126',
      hs_activity_type: 'Discovery call',
      customer_mood: 'سعيدة',
    },
  },
  {
    id: sampleIds.emoji,
    timestamp: '2026-11-06T15:00:00.000Z',
    owner: sampleOwners.tobias,
    origin: 'user',
    properties: {
      hs_call_title: '🎉 Go-live at Marigold Candles 🕯️',
      hs_call_body:
        '<p>First week without a paper plan! 👩🏽‍🏭👨🏻‍🏭 Everybody found their shift by themselves 💪</p><p>Left to do: 🇫🇷 labels, 🧾 invoice, a photo for the wall 📸</p>',
      hs_call_direction: 'INBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: sampleOutcomes.connected,
      hs_call_duration: '611000',
      hs_call_from_number: '+14155550161',
      hs_call_to_number: '+442079460162',
      hs_activity_type: 'Training',
      qa_score: '97',
      customer_mood: '😀',
    },
  },
];
