import { commonEndings, rareEndings, type CallEnding } from './callEndings';
import type { CallOrigin } from './callOrigin';
import { callTopics, type CallTopic } from './callTopics';
import { composeNotes } from './composeNotes';
import { customers, type Customer } from './customers';
import type { Choices, Random } from './random';
import { sampleOutcomes } from './sampleOutcomes';

type Properties = Readonly<Record<string, string>>;

/** Makes up what happened on a call: who spoke with whom, about what, for how long and to what end. */
export function generateProperties(
  random: Random,
  call: {
    readonly id: string;
    readonly number: number;
    readonly origin: CallOrigin;
    readonly timestamp: string;
  },
): Properties {
  const customer = random.pick(customers);
  const topic = random.pick(callTopics);
  const ending = random.pick(random.chance(0.7) ? commonEndings : rareEndings);
  return {
    ...(!isUntitled(call) && { hs_call_title: describeSubject(customer, topic, ending) }),
    hs_activity_type: topic.type,
    ...describeLine(random, customer, topic, ending),
    ...describeEnding(random, customer, topic, ending),
    ...(ending.spoke &&
      random.chance(0.4) && {
        hs_call_recording_url: `https://recordings.harborlight.example/calls/${call.id}.mp3`,
      }),
    ...(call.origin === 'dialer' && {
      hs_call_external_id: `dial-${random.integer(0x100000, 0xffffff).toString(16)}`,
    }),
    ...describeOwnProperties(random, call.number, call.timestamp),
  };
}

/** Some of what comes through the API has no title: whoever wrote that integration did not think of one. */
function isUntitled(call: { readonly number: number; readonly origin: CallOrigin }): boolean {
  return call.origin === 'api' && call.number % 4 === 0;
}

function describeSubject(customer: Customer, topic: CallTopic, { status }: CallEnding): string {
  return status === 'MISSED' ? `Missed call from ${customer.company}` : topic.title(customer);
}

function describeLine(
  random: Random,
  customer: Customer,
  topic: CallTopic,
  { status, spoke }: CallEnding,
): Properties {
  const inbound = spoke ? topic.direction === 'INBOUND' : status === 'MISSED';
  const ours = `+4420794601${random.integer(10, 69)}`;
  const [from, to] = inbound ? [customer.phone, ours] : [ours, customer.phone];
  return {
    hs_call_direction: inbound ? 'INBOUND' : 'OUTBOUND',
    hs_call_from_number: from,
    hs_call_to_number: to,
    hs_call_callee_object_id: String(2510001 + customers.indexOf(customer)),
    hs_call_callee_object_type: random.chance(0.8) ? 'CONTACT' : 'COMPANY',
  };
}

function describeEnding(
  random: Random,
  customer: Customer,
  topic: CallTopic,
  ending: CallEnding,
): Properties {
  const { status, outcome } = ending;
  const durationMs = generateDuration(random, topic, ending);
  const notes = composeNotes(random, customer, topic, ending);
  return {
    hs_call_status: status,
    ...(outcome !== undefined && { hs_call_disposition: outcome }),
    ...(durationMs !== undefined && { hs_call_duration: String(durationMs) }),
    ...(notes !== undefined && { hs_call_body: notes }),
    ...(status === 'MISSED' && { hs_call_has_voicemail: String(random.chance(0.5)) }),
  };
}

/** A call that has not ended has no duration. */
function generateDuration(
  random: Random,
  topic: CallTopic,
  { status, outcome, spoke }: CallEnding,
): number | undefined {
  if (spoke) {
    const [least, most] = topic.minutes;
    return random.integer(least * 60, most * 60) * 1000 + random.pick([0, 0, 0, 250, 812]);
  }
  if (outcome === sampleOutcomes.leftVoicemail || outcome === sampleOutcomes.wrongNumber) {
    return random.integer(9, 52) * 1000;
  }
  return outcome !== undefined || status === 'MISSED' ? 0 : undefined;
}

const campaigns: Choices<string> = ['AUTUMN-BAKERS', 'RENEWALS-Q4', 'SPRING-FAIR', 'NEIGHBOURS'];
const moods: Choices<string> = ['friendly', 'in a hurry', 'curious', 'annoyed, then kind', ''];

function describeOwnProperties(random: Random, number: number, timestamp: string): Properties {
  const followUp = new Date(Date.parse(timestamp) + random.integer(1, 20) * 86_400_000);
  return {
    ...(random.chance(0.6) && {
      external_call_key: `HL-${timestamp.slice(0, 4)}-${1000 + number}`,
    }),
    ...(random.chance(0.3) && { qa_score: String(random.integer(41, 100)) }),
    ...(random.chance(0.35) && { campaign_code: random.pick(campaigns) }),
    ...(random.chance(0.25) && { follow_up_on: followUp.toISOString().slice(0, 10) }),
    ...(random.chance(0.3) && { customer_mood: random.pick(moods) }),
  };
}
