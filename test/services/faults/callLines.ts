import { isJsonArray, type Json, type JsonObject } from '../../../src/base/json';
import { buildCall } from '../../support/builders/buildCall';
import { answerFaults } from '../../support/hubspot/answerFaults';
import { failed, harmless, standing, type FaultLine } from './faultLine';
import { firstOf } from './struckCalls';

/** One call that is not as documented costs itself alone. */
const oddCall = (
  name: string,
  change: Json | ((call: JsonObject) => Json),
  category: string,
): FaultLine => ({
  name,
  strike: struck => answerFaults.replacing(firstOf('found', struck), change),
  ...standing(struck => [failed(firstOf('found', struck), category)]),
});

/** Single calls of an answer are not what HubSpot promises. */
export const callLines: readonly FaultLine[] = [
  {
    name: 'silence about one call',
    strike: struck => answerFaults.leavingOut(firstOf('found', struck)),
    ...standing(struck => [failed(firstOf('found', struck), 'NOT_ANSWERED')]),
  },
  oddCall('a call that is null', null, 'NOT_ANSWERED'),
  oddCall('a call whose ID is a number', call => ({ ...call, id: 5 }), 'NOT_ANSWERED'),
  oddCall('a call with another ID', call => ({ ...call, id: '5' }), 'NOT_ANSWERED'),
  oddCall(
    'a property that is a number',
    call => ({ ...call, properties: { hs_call_title: 5 } }),
    'MALFORMED_RESULT',
  ),
  oddCall('properties that are a list', call => ({ ...call, properties: [] }), 'MALFORMED_RESULT'),
  oddCall(
    'history that is no list',
    call => ({ ...call, propertiesWithHistory: { hs_call_title: 'x' } }),
    'MALFORMED_RESULT',
  ),
  {
    name: 'an archived call among the others',
    strike: struck =>
      answerFaults.replacing(firstOf('found', struck), call => ({ ...call, archived: true })),
    ...standing(struck => [{ id: firstOf('found', struck), kind: 'archived' }]),
  },
  {
    name: 'a call in whose place another one comes, into which it was merged',
    strike: struck => {
      const id = firstOf('found', struck);
      return answerFaults.replacing(id, buildCall('77', { hs_merged_object_ids: `76;${id}` }));
    },
    ...standing(struck => [{ id: firstOf('found', struck), kind: 'merged' }]),
  },
  harmless('every call twice', () => answerFaults.repeating),
  harmless('a call nobody asked for', () => answerFaults.adding(buildCall('5'))),
  harmless('a call nobody asked for that cannot be read', () => answerFaults.adding({ id: '5' })),
  harmless('a found call that names another one as merged into it', ({ ids }) =>
    answerFaults.replacing(ids[2] ?? '', call => ({
      ...call,
      properties: { hs_merged_object_ids: `;${ids[3]};;` },
    })),
  ),
  harmless('null where a field is absent', ({ ids }) =>
    answerFaults.replacing(ids[2] ?? '', call => ({
      ...call,
      archivedAt: null,
      url: null,
      propertiesWithHistory: null,
    })),
  ),
  harmless('the results in another order', () =>
    answerFaults.changing(body => ({ ...body, results: resultsOf(body).toReversed() })),
  ),
];

function resultsOf({ results }: JsonObject): readonly Json[] {
  return isJsonArray(results) ? results : [];
}
