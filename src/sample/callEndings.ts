import type { Choices } from './random';
import { sampleOutcomes } from './sampleOutcomes';

/** How a call can go: a status, an outcome where there is one, and whether two people spoke. */
export interface CallEnding {
  readonly status: string;
  readonly outcome?: string;
  readonly spoke: boolean;
}

const { busy, callBackAgreed, connected, leftLiveMessage, leftVoicemail } = sampleOutcomes;
const { noAnswer, passedOn, wrongNumber } = sampleOutcomes;

/** What most calls come to. */
export const commonEndings: Choices<CallEnding> = [
  { status: 'COMPLETED', outcome: connected, spoke: true },
  { status: 'COMPLETED', outcome: connected, spoke: true },
  { status: 'COMPLETED', outcome: callBackAgreed, spoke: true },
  { status: 'COMPLETED', outcome: passedOn, spoke: true },
];

/** One of each of the others. */
export const rareEndings: Choices<CallEnding> = [
  { status: 'COMPLETED', outcome: leftLiveMessage, spoke: true },
  { status: 'NO_ANSWER', outcome: leftVoicemail, spoke: false },
  { status: 'NO_ANSWER', outcome: noAnswer, spoke: false },
  { status: 'BUSY', outcome: busy, spoke: false },
  { status: 'COMPLETED', outcome: wrongNumber, spoke: false },
  { status: 'MISSED', spoke: false },
  { status: 'CANCELED', spoke: false },
  { status: 'FAILED', spoke: false },
  { status: 'QUEUED', spoke: false },
  { status: 'RINGING', spoke: false },
  { status: 'CONNECTING', spoke: false },
  { status: 'CALLING_CRM_USER', spoke: false },
  { status: 'IN_PROGRESS', spoke: false },
];
