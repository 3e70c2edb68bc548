import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { diffItems } from '../../../../src/base/diffItems';
import type { Json } from '../../../../src/base/json';
import { nextSlice } from '../../../../src/projections/results/nextSlice';
import type { ResultsView } from '../../../../src/projections/results/resultsView';
import {
  emptyLists,
  takeApart,
  type ViewLists,
} from '../../../../src/projections/results/viewParts';
import { decodeToResults } from '../../../../src/webview/page/decodeToResults';
import { isContents } from '../../../../src/webview/page/isContents';
import { ViewCopy } from '../../../../src/webview/page/viewCopy';
import { buildStrings } from '../../../support/webview/buildStrings';
import { buildView } from '../../../support/webview/buildView';

describe('The slices of a view', () => {
  const json = fc.jsonValue() as fc.Arbitrary<Json>;
  const items: readonly Json[] = Array.from({ length: 9 }, (_, index) => ({ id: String(index) }));
  const list = fc.oneof(
    fc.array(fc.constantFrom(...items), { maxLength: 12 }),
    fc.array(json, { maxLength: 4 }),
  );
  const document: fc.Arbitrary<Json> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ status: json, results: list, errors: list, x: json }) },
    { weight: 2, arbitrary: fc.record({ results: list, x: json }) },
    { weight: 1, arbitrary: fc.record({ results: json, errors: json }) },
    { weight: 1, arbitrary: json },
  );
  const problem = fc.record({
    severity: fc.constantFrom('error', 'warning'),
    message: fc.string(),
    category: fc.string(),
    path: fc.array(fc.oneof(fc.nat(5), fc.string())),
  });
  const requests = fc
    .subarray([...Array(6).keys()])
    .map(places => places.map(place => ({ ...buildView().requests[0], key: String(place) })))
    .map(listed => listed as ResultsView['requests']);
  const view = fc
    .record({ document, problems: fc.array(problem), requests, title: fc.string() })
    .map(parts => buildView(parts));
  const most = fc.constantFrom(1, 30, 1_000);

  it('make any view of any other, and each brings some of what is missing', () => {
    fc.assert(
      fc.property(fc.array(view, { minLength: 1, maxLength: 4 }), most, (views, size) => {
        const copy = new ViewCopy();
        let sent = emptyLists;
        let number = 0;
        for (const newest of views) {
          const { frame, lists: target } = takeApart(newest);
          for (let isWhole = false; !isWhole;) {
            const slice = nextSlice(sent, target, size);
            assert.ok(slice.isWhole || countNew(sent, slice.lists) > 0, 'it brings nothing');
            const splices = spliced(sent, slice.lists);
            const change = { number: (number += 1), frame, splices, isWhole: slice.isWhole };
            const message =
              number === 1
                ? { kind: 'open', strings: buildStrings(), tab: 'json' }
                : { kind: 'update' };
            const decoded = decodeToResults(structuredClone({ ...message, ...change }));
            assert.ok(isContents(decoded));
            assert.equal(copy.take(decoded), 'taken');
            ({ lists: sent, isWhole } = slice);
          }
          assert.equal(textOf(copy.view), textOf(newest));
        }
      }),
    );
  });

  it('keep everything that has been sent and still holds, in its order', () => {
    fc.assert(
      fc.property(
        fc.subarray([...items]),
        fc.subarray([...items]),
        most,
        (before, results, size) => {
          const sent = { ...emptyLists, results: before };
          const { lists } = nextSlice(sent, { ...emptyLists, results }, size);
          assert.deepEqual(
            lists.results,
            results.filter(item => lists.results.includes(item)),
          );
          assert.ok(results.every(item => !before.includes(item) || lists.results.includes(item)));
        },
      ),
    );
  });
});

/** The order of the document's members is part of what is shown. */
function textOf(view: ResultsView | undefined): string {
  return JSON.stringify([view?.title, view?.problems, view?.requests, view?.document]);
}

function spliced(before: ViewLists, after: ViewLists) {
  return {
    problems: diffItems(before.problems, after.problems),
    results: diffItems(before.results, after.results),
    errors: diffItems(before.errors, after.errors),
    requests: diffItems(before.requests, after.requests),
  };
}

function countNew(before: ViewLists, after: ViewLists): number {
  const { problems, results, errors, requests } = spliced(before, after);
  return [...problems, ...results, ...errors, ...requests].reduce(
    (sum, { items }) => sum + items.length,
    0,
  );
}
