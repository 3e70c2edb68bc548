import { strict as assert } from 'node:assert';
import { formatTimesApart } from '../../../../src/projections/values/formatTime';

describe('Times beside each other', () => {
  const apart = (...times: readonly string[]): readonly string[] =>
    formatTimesApart(times).map(time => time.replace(/^.*2026, /, ''));

  it('have seconds where they would read the same, and only there', () => {
    assert.deepStrictEqual(
      apart('2026-03-02T09:10:05Z', '2026-03-02T09:10:40Z', '2026-03-02T09:11:00Z').map(time =>
        time.replace(/^\d+:/, ''),
      ),
      ['10:05 AM', '10:40 AM', '11 AM'],
    );
  });

  it('stay as they are where they are one and the same, or no times', () => {
    assert.equal(apart('2026-03-02T09:10:05Z', '2026-03-02T09:10:05Z')[0]?.split(':').length, 2);
    assert.deepStrictEqual(formatTimesApart(['soon', 'soon']), ['soon', 'soon']);
  });
});
