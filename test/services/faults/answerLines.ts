import type { Json } from '../../../src/base/json';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { answerFaults } from '../../support/hubspot/answerFaults';
import { askedIds } from '../../support/hubspot/askedIds';
import { answerWith } from '../../support/hubspot/faults';
import { failed, harmless, missing, passing, standing, type FaultLine } from './faultLine';

/** Half of the batch is answered, under a status that says there is more to come, or not. */
const halfAnswered = (status: string): FaultLine => ({
  name: `the status ${status} with half of the answers`,
  strike: ({ ids }) => answerFaults.answering(ids.slice(0, 50), status),
  ...standing(({ ids }) => ids.slice(50).map(id => failed(id, 'NOT_ANSWERED'))),
});

/** A body of another shape, which is asked for again until patience ends. */
const odd = (name: string, body: Json): FaultLine => ({
  name,
  strike: () => answerWith(200, body),
  ...passing('UNEXPECTED_ANSWER', 4),
});

/** The answer arrives whole, and is as a whole not what HubSpot promises. */
export const answerLines: readonly FaultLine[] = [
  odd('JSON that is a list', []),
  odd('JSON that is null', null),
  odd('JSON that is a text', 'COMPLETE'),
  odd('JSON without results', { status: 'COMPLETE' }),
  odd('results that are no list', { status: 'COMPLETE', results: { 0: {} } }),
  odd("an error's body under the status 200", { status: 'error', category: 'VALIDATION_ERROR' }),
  halfAnswered('PENDING'),
  halfAnswered('PROCESSING'),
  halfAnswered('CANCELED'),
  {
    name: '404 with a batch answer: all calls are missing',
    strike: ({ ids }) => answerWith(404, buildAnswerBody([], ids)),
    ...standing(({ ids }) => ids.map(missing)),
  },
  {
    name: 'silence about all calls',
    strike: () => answerFaults.answering([]),
    ...standing(({ ids }) => ids.map(id => failed(id, 'NOT_ANSWERED'))),
  },
  {
    name: 'the answers of another batch, which gets the answers of this one',
    strike:
      ({ ids, others }) =>
      exchange =>
        answerFaults.answering(askedIds(exchange.request)[0] === ids[0] ? others : ids)(exchange),
    at: ({ ids, others }) => [...ids, ...others],
    strikes: 2,
    ...standing(({ ids, others }) => [...ids, ...others].map(id => failed(id, 'NOT_ANSWERED'))),
  },
  harmless('no status', () => answerFaults.changing(body => ({ ...body, status: null }))),
];
