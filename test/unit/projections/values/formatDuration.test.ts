import { strict as assert } from 'node:assert';
import japanese from '../../../../l10n/bundle.l10n.ja.json';
import { formatDuration, speakDuration } from '../../../../src/projections/values/formatDuration';
import { useTexts } from '../../../../src/projections/values/textLocale';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

describe('A duration', () => {
  beforeEach(() => useTexts({ bundle: {}, language: 'en' }));
  after(() => useTexts({ bundle: {}, language: 'en' }));

  const cases: readonly (readonly [number, english: string, japanese: string])[] = [
    [0, '0s', '0秒'],
    [400, '0.4s', '0.4秒'],
    [3 * second + 800, '3s', '3秒'],
    [2 * minute, '2m', '2分'],
    [minute + 35 * second, '1m 35s', '1分35秒'],
    [hour, '1h', '1時間'],
    [hour + 2 * second, '1h 2s', '1時間2秒'],
    [hour + 2 * minute, '1h 2m', '1時間2分'],
    [30 * hour + 2 * minute + 3 * second, '30h 2m 3s', '30時間2分3秒'],
  ];

  for (const [durationMs, english, inJapanese] of cases) {
    it(`of ${durationMs} ms is ${english}, in Japanese ${inJapanese}`, () => {
      assert.equal(formatDuration(durationMs), english);
      useTexts({ bundle: japanese, language: 'ja' });
      assert.equal(formatDuration(durationMs), inJapanese);
    });
  }

  it('is read aloud in whole words, in Japanese too', () => {
    assert.equal(speakDuration(minute + 35 * second), '1 minute, 35 seconds');
    useTexts({ bundle: japanese, language: 'ja' });
    assert.equal(speakDuration(minute + 35 * second).replaceAll(' ', ''), '1分、35秒');
  });
});
