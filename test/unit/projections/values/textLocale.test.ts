import { strict as assert } from 'node:assert';
import * as l10n from '@vscode/l10n';
import * as fc from 'fast-check';
import { formatNumber } from '../../../../src/projections/values/formatNumber';
import { textLocale, useTexts } from '../../../../src/projections/values/textLocale';

describe('The language of the texts', () => {
  const { locale: system } = new Intl.NumberFormat().resolvedOptions();
  const [systemLanguage = ''] = system.split('-');

  after(() => useTexts({ bundle: undefined, language: 'en' }));

  it('is that of numbers, too, whatever the system speaks', () => {
    useTexts({ bundle: { Yes: 'Ja' }, language: 'de' });
    assert.deepStrictEqual([l10n.t('Yes'), formatNumber(12345.5)], ['Ja', '12.345,5']);
  });

  it('keeps the ways of the system’s region where the system is of the same language', () => {
    useTexts({ bundle: { Yes: 'Yes' }, language: systemLanguage });
    assert.equal(textLocale(), system);
  });

  it('is English where VS Code’s language has no texts', () => {
    useTexts({ bundle: undefined, language: 'fi' });
    assert.match(textLocale() ?? '', /^en\b/);
  });

  it('is one that numbers can be written in, whatever VS Code calls its language', () => {
    fc.assert(
      fc.property(fc.string(), language => {
        useTexts({ bundle: {}, language });
        assert.match(formatNumber(5), /\S/);
      }),
    );
  });
});
