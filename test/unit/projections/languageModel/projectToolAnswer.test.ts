import { strict as assert } from 'node:assert';
import japanese from '../../../../l10n/bundle.l10n.ja.json';
import type { FailureKind } from '../../../../src/calls/lookupFailure';
import { LookupMask } from '../../../../src/calls/lookupMask';
import { projectToolAnswer } from '../../../../src/projections/languageModel/projectToolAnswer';
import { useTexts } from '../../../../src/projections/values/textLocale';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

/** All of them: one that was left out would not compile. */
const failureKinds = Object.keys({
  unauthorized: true,
  wrongCredential: true,
  keyRefused: true,
  missingScope: true,
  forbidden: true,
  notFound: true,
  rateLimited: true,
  dailyLimit: true,
  migrating: true,
  locked: true,
  network: true,
  timeout: true,
  server: true,
  rejected: true,
  protocol: true,
} satisfies Record<FailureKind, true>) as readonly FailureKind[];

describe('The answer of the tool for language models', () => {
  afterEach(() => useTexts({ bundle: {}, language: 'en' }));

  it('has each ID exactly once, the first fifty calls with their properties', () => {
    const ids = Array.from({ length: 60 }, (_, index) => String(1000 + index));
    const body = buildAnswerBody(
      ids.slice(0, 58).map(id => buildCall(id, { hs_call_duration: '1000' })),
      ids.slice(58),
    );
    const answer = projectToolAnswer(buildLookup(ids, { body }), []);
    const { calls, moreFound, otherIds } = answer as unknown as Answer;
    assert.deepStrictEqual([calls.length, moreFound.length, otherIds.length], [50, 8, 2]);
    const told = [
      ...calls.map(({ id }) => id),
      ...moreFound.map(text => text.replace(' found', '')),
      ...otherIds.map(({ id }) => id),
    ];
    assert.deepStrictEqual(told, ids);
    assert.equal(calls[0]?.properties['hs_call_duration'], '1000');
    assert.equal(otherIds[0]?.category, 'OBJECT_NOT_FOUND');
    assert.match(JSON.stringify(answer), /first 50 of 58 calls/);
  });

  it('says that masks are masks, and who can take them away', () => {
    const body = buildAnswerBody([buildCall('1', { hs_call_title: 'Ms Personal' })]);
    const setting = 'hubspotCalls.languageModelAccess';
    const masked = new LookupMask(() => '•••0000').lookup(buildLookup(['1'], { body }));
    const text = JSON.stringify(projectToolAnswer(masked, [setting]));
    assert.ok(!text.includes('Ms Personal') && text.includes(setting), text);
  });

  it('is in English and for a model, whatever the window speaks', () => {
    useTexts({ bundle: japanese, language: 'ja' });
    for (const kind of failureKinds) {
      const failure = { kind, category: 'TOKEN_MISSING', message: 'Own words.', status: 400 };
      const lookup = buildLookup(['1', '2', '3'], { ids: ['1', '2'], failure });
      const missing = buildLookup(['1', '2'], { ids: ['1'], body: buildAnswerBody([], ['1']) });
      for (const shown of [lookup, missing]) {
        const text = JSON.stringify(projectToolAnswer(shown, ['a.setting']));
        assert.doesNotMatch(text, /[ぁ-んァ-ヶ一-龠“”]|Run |Retry Failed/, kind);
      }
      const { otherIds } = projectToolAnswer(lookup, []) as unknown as Answer;
      assert.deepStrictEqual(
        otherIds.map(({ kind }) => kind),
        ['failed', 'failed', 'notSent'],
      );
      const [{ details, message } = { details: '', message: '' }] = otherIds;
      assert.equal(details, 'Own words.');
      assert.match(message, /call the tool again|Ask the user|Do not try again|Check the/, kind);
      assert.ok(!message.includes('Own words'), message);
    }
  });

  it('names the account as a model can tell live data from other data', () => {
    useTexts({ bundle: japanese, language: 'ja' });
    const portal = { id: '4300100', type: 'STANDARD', region: 'eu1' };
    const account = { id: 'a', name: 'Main', sample: false, portal };
    assert.equal(
      projectToolAnswer({ ...buildLookup(['1']), account }, [])['account'],
      'Main · production · 4300100 · eu1',
    );
    assert.match(JSON.stringify(projectToolAnswer(buildLookup(['1']), [])), /made-up data/);
  });

  it('says what else can be tried for a missing call', () => {
    const body = buildAnswerBody([], ['1']);
    const live = buildLookup(['1'], { body });
    const both = buildLookup(['1'], { body }, { body, archived: true });
    const archived = { ...live, options: { ...live.options, archived: true } };
    for (const [lookup, expected] of [
      [live, /call the tool again with "archived": true/],
      [archived, /call the tool again without "archived"/],
      [both, /neither live nor archived/],
    ] as const) {
      const { otherIds } = projectToolAnswer(lookup, []) as unknown as Answer;
      assert.match(otherIds[0]?.message ?? '', expected);
    }
  });

  it('cuts long values and says how long they are', () => {
    const body = buildAnswerBody([buildCall('1', { hs_call_body: 'x'.repeat(10_000) })]);
    const text = JSON.stringify(projectToolAnswer(buildLookup(['1'], { body }), []));
    assert.ok(text.length < 3_000 && text.includes('(10000 characters)'), text);
  });
});

interface Answer {
  readonly calls: readonly { id: string; properties: Readonly<Record<string, string>> }[];
  readonly moreFound: readonly string[];
  readonly otherIds: readonly {
    id: string;
    kind: string;
    category: string;
    details: string;
    message: string;
  }[];
}
