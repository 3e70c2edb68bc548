import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { documentedKnowledge } from '../../../../src/calls/accountKnowledge';
import { readComparedOutline } from '../../../../src/projections/comparison/readComparedOutline';
import { lineMeanings } from '../../../../src/projections/response/lineMeanings';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';

describe('What the lines of a comparison mean', () => {
  const one = buildCall('1', { hs_call_duration: '95000' }, { archivedAt: '2026-03-02T09:00:00Z' });
  const other = buildCall('2', { hs_call_duration: '9000', hs_call_title: '9000' });
  const meaningsIn = (value: unknown, indentation: string): readonly string[] => {
    const text = `${JSON.stringify(value, null, indentation)}\n`;
    const lines = text.split('\n');
    const outline = readComparedOutline(text);
    return lineMeanings(outline, 0, lines.length, buildKnowledge()).map(
      ({ line, text: meaning }) => `${(lines[line] ?? '').trim().replace(/,$/, '')} ${meaning}`,
    );
  };

  it('is said of one call, and of each in a list, however they are indented', () => {
    for (const indentation of ['  ', '    ', '\t']) {
      const single = meaningsIn(one, indentation);
      assert.ok(single.includes('"hs_call_duration": "95000" 1m 35s'), single.join('\n'));
      assert.equal(single.length, 4, 'the duration and three times');
      const list = meaningsIn([one, other], indentation);
      assert.deepEqual(
        list.filter(line => line.includes('duration')),
        ['"hs_call_duration": "95000" 1m 35s', '"hs_call_duration": "9000" 9s'],
      );
      assert.ok(!list.some(line => line.includes('hs_call_title')));
    }
  });

  it('is said of the lines asked for only', () => {
    const text = JSON.stringify([one, other], null, 2);
    const line = text.split('\n').findIndex(each => each.includes('9000"'));
    const outline = readComparedOutline(text);
    const [meaning, ...more] = lineMeanings(outline, line, line, documentedKnowledge);
    assert.equal(meaning?.line, line);
    assert.deepEqual(more, []);
  });

  it('is nothing of a text that is no comparison', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        const meanings = lineMeanings(readComparedOutline(text), 0, 100, documentedKnowledge);
        const { length } = text.split('\n');
        assert.ok(meanings.every(({ line }) => line < length));
      }),
    );
  });
});
