import type { Customer } from './customers';
import type { Choices } from './random';

/** What a call can be about: a title for it, and the sentences its notes are made of. */
export interface CallTopic {
  /** A value of `hs_activity_type`. */
  readonly type: 'Demo' | 'Discovery call' | 'Renewal' | 'Support' | 'Training';
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly title: (customer: Customer) => string;
  readonly openings: Choices<(customer: Customer) => string>;
  readonly points: Choices<string>;
  readonly nextSteps: Choices<string>;
  /** The shortest and the longest such call, in minutes. */
  readonly minutes: readonly [number, number];
}

/** What calls of the generated part of the sample are about. */
export const callTopics: Choices<CallTopic> = [
  {
    type: 'Discovery call',
    direction: 'OUTBOUND',
    title: ({ company }) => `Discovery call with ${company}`,
    openings: [
      ({ contact, trade }) => `${contact} runs ${trade} and plans them on paper.`,
      ({ contact }) => `${contact} found us through a neighbour and had <em>good questions</em>.`,
      ({ contact, trade }) => `With ${trade}, ${contact} loses half a day a week to the plan.`,
    ],
    points: [
      'Decides alone, wants to see it on a telephone first',
      'Uses a spreadsheet that only one person understands',
      'Has to be live <strong>before Easter</strong>',
      'Asked for a customer of the same size to talk to',
      'Budget is there, but not before the new year',
      'Needs overtime to be counted <strong>by the quarter hour</strong>',
    ],
    nextSteps: ['Demo next week.', 'Send the one-page overview.', 'Call again after the holidays.'],
    minutes: [6, 28],
  },
  {
    type: 'Demo',
    direction: 'OUTBOUND',
    title: ({ company }) => `Demo for ${company}`,
    openings: [
      ({ contact, trade }) => `Showed ${contact} a plan for ${trade}, made from their own data.`,
      ({ contact }) => `${contact} brought two colleagues, who soon did all the talking.`,
    ],
    points: [
      'Swapping shifts by dragging got the biggest smile',
      'Printing must fit on <strong>one page</strong>, or the foreman will not use it',
      'Would like the calendar in a second language',
      'Asked how holidays carry over',
      'Compared us with a wall chart, fairly',
    ],
    nextSteps: [
      'Open a test account for five people.',
      'Send the <a href="https://harborlight.example/offer">offer</a> by Friday.',
      'They talk it over and write to us.',
    ],
    minutes: [22, 65],
  },
  {
    type: 'Support',
    direction: 'INBOUND',
    title: ({ company }) => `${company}: help with the weekly plan`,
    openings: [
      ({ contact }) =>
        `${contact} could not find last week&nbsp;&mdash; it was hidden by a filter.`,
      ({ contact }) => `The plan of ${contact} showed a shift twice.`,
      ({ contact }) => `${contact} was locked out after changing telephones.`,
    ],
    points: [
      'Reproduced it together in three minutes',
      'Only happens where a shift crosses midnight',
      'Ticket opened, with a screenshot',
      'A reload helped, the cause is still open',
      'Rang twice before; please keep an eye on it',
    ],
    nextSteps: [
      'Write when the fix is out.',
      'Nothing to do, solved on the line.',
      'Ask again on Monday.',
    ],
    minutes: [2, 24],
  },
  {
    type: 'Renewal',
    direction: 'OUTBOUND',
    title: ({ company }) => `Renewal with ${company}`,
    openings: [
      ({ contact }) => `${contact} wants to stay, and asked what two years would cost.`,
      ({ contact, trade }) => `Went through the year with ${contact}: ${trade}, not one plan lost.`,
    ],
    points: [
      'Two more places from January',
      'Invoice to the <strong>new address</strong>',
      'The discount of the first year is gone, which was known',
      'Would speak at our customer day',
      'Compares with a cheaper offer until the 15th',
    ],
    nextSteps: ['Contract is on its way.', 'Waiting for the signature.', 'Call back on the 15th.'],
    minutes: [4, 32],
  },
  {
    type: 'Training',
    direction: 'OUTBOUND',
    title: ({ company }) => `Training for ${company}`,
    openings: [
      ({ contact }) => `Second session with ${contact} and the early shift.`,
      ({ contact, trade }) => `Entered ${trade} together; ${contact} typed, I listened.`,
    ],
    points: [
      'Rest times are understood now',
      'Colours: one for each room, not for each person',
      'The night shift gets a session of its own',
      'Recorded, so that new people can watch it',
    ],
    nextSteps: ['One more hour in two weeks.', 'They are on their own now.', 'Send the recording.'],
    minutes: [35, 110],
  },
  {
    type: 'Support',
    direction: 'INBOUND',
    title: ({ contact, company }) => `Invoice question from ${contact}, ${company}`,
    openings: [
      ({ contact }) => `${contact} was charged for a place that was given up in June.`,
      ({ contact }) => `${contact} needs the order number on the invoice.`,
    ],
    points: ['Credit note promised', 'Passed on to accounts', 'Wants them by e-mail only'],
    nextSteps: ['Accounts write today.', 'Solved on the line.'],
    minutes: [1, 9],
  },
];
