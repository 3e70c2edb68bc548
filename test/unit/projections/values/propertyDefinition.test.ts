import { strict as assert } from 'node:assert';
import english from '../../../../l10n/bundle.l10n.json';
import { documentedKnowledge } from '../../../../src/calls/accountKnowledge';
import { callOutcomes } from '../../../../src/calls/callOutcomes';
import { documentedSchema } from '../../../../src/calls/documentedSchema';
import { filterOf } from '../../../../src/projections/arrangement/filterOf';
import { describeSpot } from '../../../../src/projections/response/describeSpot';
import { describeValue, valueInWords } from '../../../../src/projections/values/describeValue';
import {
  propertyDefinition,
  propertyDefinitions,
} from '../../../../src/projections/values/propertyDefinition';
import { propertyLabel } from '../../../../src/projections/values/propertyLabel';
import { useTexts } from '../../../../src/projections/values/textLocale';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';
import { buildLookup } from '../../../support/builders/buildLookup';

/** Every text there is, in signs that no other text has. */
const marked = Object.fromEntries(Object.keys(english).map(text => [text, `«${text}»`]));

const useMarked = (): void => {
  useTexts({ bundle: marked, language: 'en' });
};
const useEnglish = (): void => {
  useTexts({ bundle: {}, language: 'en' });
};

describe('The definition of a property', () => {
  afterEach(useEnglish);

  it('has words of its own for each name and value of HubSpot’s guide', () => {
    const bare = propertyDefinitions(documentedSchema).flatMap(({ label, name, options }) => [
      ...(label === name ? [name] : []),
      ...options.filter(option => option.label === option.value).map(({ value }) => value),
    ]);
    assert.deepStrictEqual(bare, []);
  });

  it('names the six outcomes of every account', () => {
    const outcome = propertyDefinition('hs_call_disposition', documentedSchema);
    assert.deepStrictEqual(
      outcome?.options.map(({ value, label }) => `${value} ${label}`),
      [
        '9d9162e7-6cf3-4944-bf63-4dff82258764 Busy',
        'f240bbac-87c9-4f6e-bf70-924b57d47db7 Connected',
        'a4c4c377-d246-4b32-a13b-75a56a4cd0ff Left live message',
        'b2cf5968-551e-4856-9783-52b3da59a7d0 Left voicemail',
        '73a0d17f-1163-4015-bdd5-ec830791da20 No answer',
        '17b47fee-58de-441e-a44c-c6300d46f273 Wrong number',
      ],
    );
  });

  it('is in the user’s language where the account has not told it', () => {
    assert.equal(propertyLabel('hs_call_title', documentedKnowledge), 'Call title');
    useMarked();
    const texts = propertyDefinitions(documentedSchema).flatMap(({ label, options }) => [
      label,
      ...options.map(option => option.label),
    ]);
    assert.ok(texts.length > 40);
    assert.deepStrictEqual(
      texts.filter(text => !/^«.*»$/.test(text)),
      [],
    );
  });

  it('is shown in the user’s language as label, value, hover and cell', () => {
    useMarked();
    const { connected } = callOutcomes;
    assert.deepStrictEqual(
      [
        propertyLabel('hubspot_owner_id', documentedKnowledge),
        describeValue('hs_call_disposition', connected, documentedKnowledge),
        describeValue('hs_call_status', 'NO_ANSWER', documentedKnowledge),
        valueInWords('hs_call_direction', 'INBOUND', documentedKnowledge),
        describeSpot({ kind: 'propertyName', property: 'hs_call_direction' }, documentedKnowledge),
      ],
      [
        '«Activity assigned to»',
        '«Connected»',
        '«No answer»',
        '«Inbound»',
        {
          title: '«Call direction»',
          code: 'hs_call_direction',
          lines: ['enumeration', '«Who called, seen from the HubSpot user: inbound or outbound.»'],
          options: ['INBOUND – «Inbound»', 'OUTBOUND – «Outbound»'],
        },
      ],
    );
  });

  it('lets calls be found by the words that are shown', () => {
    useMarked();
    const body = buildAnswerBody([
      buildCall('430001', { hs_call_direction: 'INBOUND' }),
      buildCall('430002', { hs_call_direction: 'OUTBOUND' }),
    ]);
    const lookup = buildLookup(['430001', '430002'], { body });
    const passes = filterOf(lookup, '«call direction»: «out', documentedKnowledge);
    const found = lookup.entries.filter(passes).map(({ id }) => id);
    assert.deepStrictEqual(found, ['430002']);
  });

  it('is the account’s, in the account’s words, once it has told them', () => {
    useMarked();
    const { schema } = buildKnowledge();
    const outcome = propertyDefinition('hs_call_disposition', schema);
    assert.equal(outcome?.label, 'Call outcome');
    assert.ok(outcome.options.some(({ label }) => label === 'Call back agreed'));
  });
});
