import * as fc from 'fast-check';
import { behaviours, type BehaviourName } from './behaviours';

/** Any person with any question, any server, and what happens between them. */
export type Story = typeof stories extends fc.Arbitrary<infer T> ? T : never;

/** What a person does, and what they do before it has ended. */
export type Act = typeof acts extends fc.Arbitrary<infer T> ? T : never;

const acts = fc.record({
  interruption: fc.constantFrom('none', 'none', 'cancel', 'refresh'),
  afterMs: fc.oneof(fc.nat(500), fc.nat(60_000)),
});

const secondActs = fc.constantFrom('retryFailed', 'recheckArchived', 'refresh');

const numbers = fc.oneof(
  fc.integer({ min: 430_001, max: 430_030 }).map(String),
  fc.nat(900_000).map(String),
  fc.constantFrom('9007199254740993', '0', '1', '2'),
);

const texts = fc.oneof(
  numbers,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '__proto__', 'toString', 'キー2', 'é1', '0'),
);

const options = fc.record({
  properties: fc.constantFrom([], ['hs_call_title'], ['hs_call_title', 'hs_merged_object_ids']),
  propertiesWithHistory: fc.constantFrom([], [], ['hs_call_title']),
  archived: fc.boolean(),
});

const idProperties = fc.oneof(
  fc.constantFrom('external_call_key', '鍵', '__proto__', 'toString'),
  fc.string(),
);

const questionsById = fc.record({
  ids: fc.array(numbers, { maxLength: 260, size: 'max' }),
  options,
});

const questionsByProperty = fc
  .tuple(fc.array(texts, { maxLength: 160, size: 'max' }), options, idProperties)
  .map(([ids, rest, idProperty]) => ({ ids, options: { ...rest, idProperty } }));

/** Honest as often as not, so that a look-up gets somewhere. */
const manners = fc.oneof(
  fc.constant('honest' as const),
  fc.constantFrom(...(Object.keys(behaviours) as BehaviourName[])),
);

const caprices = (ids: readonly string[]) => {
  const distinct = [...new Set(ids)];
  return fc.record({
    first: fc.array(manners, { maxLength: 30, size: 'max' }),
    then: manners,
    latenciesMs: fc.array(fc.nat(900), { minLength: 1, maxLength: 7 }),
    culprits: fc.subarray(distinct, { maxLength: Math.min(3, distinct.length) }),
    limit: fc.record({ requests: fc.integer({ min: 20, max: 190 }), others: fc.nat(15) }),
  });
};

export const stories = fc.oneof(questionsById, questionsById, questionsByProperty).chain(question =>
  fc.record({
    ids: fc.constant(question.ids),
    options: fc.constant(question.options),
    first: acts,
    second: fc.tuple(acts, secondActs).map(([act, name]) => ({ ...act, name })),
    caprice: caprices(question.ids),
    /** How many requests an account is thought to have until an answer tells. */
    assumed: fc.integer({ min: 5, max: 20 }),
    pace: fc.record({
      maxConcurrentRequests: fc.integer({ min: 1, max: 100 }),
      rateLimitMarginPercent: fc.nat(90),
    }),
    /** How wrong the computer's clock is, each time somebody looks at it. */
    clockErrorsMs: fc.array(fc.integer({ min: -7_200_000, max: 7_200_000 }), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
);
