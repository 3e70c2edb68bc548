import { strict as assert } from 'node:assert';
import { locateAnswers } from '../../../../src/projections/response/locateAnswers';
import { projectResponseText } from '../../../../src/projections/response/responseText';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

describe('locateAnswers', () => {
  it('finds missing, found, merged and failed ids where HubSpot speaks of them', () => {
    const merged = buildCall('9', { hs_merged_object_ids: '3' });
    const lookup = buildLookup(
      ['1', '2', '3', '4'],
      { ids: ['1', '2', '3'], body: buildAnswerBody([buildCall('1'), merged], ['2']) },
      { ids: ['4'], failure: { kind: 'timeout', category: 'TIMEOUT', message: 'Too late.' } },
    );
    const response = projectResponseText(lookup);
    const lines = response.text.split('\n');
    const found = locateAnswers(lookup, response, new Set(['1', '2', '3', '4', '5']));
    const textAt = (id: string): string | undefined => {
      const range = found.get(id);
      return range && lines[range.line]?.slice(range.character, range.character + range.length);
    };
    assert.deepEqual(['1', '2', '3', '5'].map(textAt), ['"1"', '"2"', '"9"', undefined]);
    const failed = found.get('4');
    assert.ok(failed && failed.line > 0, 'the failure stands at its own place');
  });
});
