import { strict as assert } from 'node:assert';
import { applyExchanges } from '../../../../src/calls/applyExchanges';
import type { Lookup } from '../../../../src/calls/lookup';
import { planLookup } from '../../../../src/calls/planLookup';
import { projectProblems } from '../../../../src/projections/response/projectProblems';
import { projectResponse } from '../../../../src/projections/response/responseDocument';
import { buildAnswer, buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

describe('The document of a look-up that runs', () => {
  it('keeps what was in it, so that only what is new has to be sent on', () => {
    const network = { kind: 'network', category: 'ECONNRESET', message: 'reset' } as const;
    const endings = [
      { ids: ['1', '2', '3'], body: buildAnswerBody([buildCall('1')], ['2', '3']) },
      { ids: ['4'], failure: network },
      { ids: ['2'], archived: true, body: buildAnswerBody([buildCall('2')]) },
      { ids: ['5'], body: buildAnswerBody([buildCall('5')], ['6']) },
    ];
    const ids = ['1', '2', '3', '4', '5', '6'];
    const before = buildLookup(ids, ...endings.slice(0, 3));
    const [, , , ended] = buildLookup(ids, ...endings).exchanges;
    assert.ok(ended);
    const after = applyExchanges(before, [ended]);
    const partsOf = (lookup: Lookup) => {
      const document = projectResponse(lookup);
      const { results, errors } = document.json as { results: object[]; errors: object[] };
      return { results, errors, problems: projectProblems(lookup, document) };
    };
    const old = partsOf(before);
    const now = partsOf(after);
    assert.deepStrictEqual([old.results.length, old.errors.length, old.problems.length], [2, 2, 2]);
    const inFront = partsOf(applyExchanges(before, [{ ...ended, index: -1 }]));
    assert.ok(old.results.every(item => inFront.results.includes(item)));
    assert.ok(old.errors.every(item => inFront.errors.includes(item)));
    assert.ok(old.results.every((item, index) => item === now.results[index]));
    assert.ok(old.errors.every((item, index) => item === now.errors[index]));
    assert.ok(old.problems.every((item, index) => item === now.problems[index]));
  });

  it('of 100,000 IDs has a problem for each that needs one', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => String(430_000_001 + index));
    const empty = buildLookup([]);
    const plan = planLookup(ids, empty.options);
    const exchanges = plan.batches.map((batch, index) => {
      const results = batch.ids.slice(0, 40).map(id => buildCall(id));
      const unasked = buildCall(`9${index}`);
      const merged = batch.ids.slice(40, 60).join(';');
      const survivor = buildCall('77', { hs_merged_object_ids: merged });
      const answer = buildAnswer([...results, unasked, survivor, null], batch.ids.slice(60));
      const outcome = { kind: 'answered', status: 207, answer } as const;
      return { index, batch, startedAt: '', durationMs: 0, outcome };
    });
    const entries = ids.map(id => ({ kind: 'notSent', id }) as const);
    const lookup = applyExchanges({ ...empty, plan, entries }, exchanges);
    const problems = projectProblems(lookup, projectResponse(lookup));
    assert.equal(problems.length, 42_000);
  }).timeout(30_000);
});
