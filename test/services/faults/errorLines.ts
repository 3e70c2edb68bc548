import { isJsonArray, type Json, type JsonObject } from '../../../src/base/json';
import { answerFaults } from '../../support/hubspot/answerFaults';
import { failed, harmless, standing, type FaultLine } from './faultLine';
import { allOf, firstOf } from './struckCalls';

/** The errors within an answer are not what HubSpot promises, or contradict the rest of it. */
export const errorLines: readonly FaultLine[] = [
  {
    name: 'a missing call under another category',
    strike: struck =>
      answerFaults.changing(body => ({
        ...body,
        errors: [
          ...errorsOf(body),
          { category: 'FORBIDDEN', context: { ids: [firstOf('missing', struck)] } },
        ],
      })),
    ...standing(struck => [failed(firstOf('missing', struck), 'FORBIDDEN')]),
  },
  {
    name: 'an error that names no IDs',
    strike: () =>
      answerFaults.changing(body => ({
        ...body,
        errors: [{ category: 'OBJECT_NOT_FOUND', message: '' }],
      })),
    ...standing(struck => allOf('missing', struck).map(id => failed(id, 'NOT_ANSWERED'))),
  },
  {
    name: 'errors that are no list',
    strike: () => answerFaults.changing(body => ({ ...body, errors: 'none' })),
    ...standing(struck => allOf('missing', struck).map(id => failed(id, 'NOT_ANSWERED'))),
  },
  harmless('missing calls in an error each', struck =>
    answerFaults.changing(body => ({
      ...body,
      errors: allOf('missing', struck).map(id => ({
        category: 'OBJECT_NOT_FOUND',
        context: { id: [id] },
      })),
    })),
  ),
  harmless('a call that is among the results and the errors', struck =>
    answerFaults.changing(body => ({
      ...body,
      errors: [
        ...errorsOf(body),
        { category: 'OBJECT_NOT_FOUND', context: { ids: [firstOf('found', struck)] } },
      ],
    })),
  ),
  harmless('fewer errors than it counts', () =>
    answerFaults.changing(body => ({ ...body, numErrors: 7 })),
  ),
  harmless('more errors than it counts', () =>
    answerFaults.changing(body => ({ ...body, numErrors: 0 })),
  ),
  harmless('a count of errors that is a text', () =>
    answerFaults.changing(body => ({ ...body, numErrors: 'one' })),
  ),
];

function errorsOf({ errors }: JsonObject): readonly Json[] {
  return isJsonArray(errors) ? errors : [];
}
