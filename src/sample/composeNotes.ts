import type { CallEnding } from './callEndings';
import type { CallTopic } from './callTopics';
import type { Customer } from './customers';
import type { Random } from './random';
import { sampleOutcomes } from './sampleOutcomes';

/** The notes of a call, as HTML; none where nobody had anything to write down. */
export function composeNotes(
  random: Random,
  customer: Customer,
  topic: CallTopic,
  { outcome, spoke }: CallEnding,
): string | undefined {
  const brief = outcome === undefined ? undefined : briefNotes.get(outcome);
  if (brief !== undefined) {
    return brief(customer);
  }
  return spoke && random.chance(0.9) ? composeConversation(random, customer, topic) : undefined;
}

const briefNotes = new Map<string, (customer: Customer) => string>([
  [sampleOutcomes.leftVoicemail, ({ contact }) => `<p>Left a voicemail for ${contact}.</p>`],
  [
    sampleOutcomes.leftLiveMessage,
    ({ contact }) => `<p>${contact} was out. Left word with a colleague to ring back.</p>`,
  ],
  [
    sampleOutcomes.wrongNumber,
    () => '<p>Not the right number any more. <strong>Check the contact.</strong></p>',
  ],
]);

function composeConversation(random: Random, customer: Customer, topic: CallTopic): string {
  const { openings, points, nextSteps } = topic;
  const opening = random.pick(openings)(customer);
  const noted = new Set([random.pick(points), random.pick(points), random.pick(points)]);
  const items = [...noted].map(item => `<li>${item}</li>`).join('');
  const list = random.chance(0.7) ? `<ul>${items}</ul>` : `<ol>${items}</ol>`;
  return `<p>${opening}</p>${list}<p><em>${random.pick(nextSteps)}</em></p>`;
}
