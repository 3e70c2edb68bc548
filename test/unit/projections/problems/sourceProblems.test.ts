import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { IdSource } from '../../../../src/calls/idSource';
import type { LookupFailure } from '../../../../src/calls/lookupFailure';
import { describeForSupport } from '../../../../src/projections/problems/describeForSupport';
import { limitProblems } from '../../../../src/projections/problems/limitProblems';
import { projectSourceProblems } from '../../../../src/projections/problems/sourceProblems';
import type { PlacedProblem } from '../../../../src/projections/response/placedProblem';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

const failure: LookupFailure = {
  kind: 'timeout',
  category: 'TIMEOUT',
  message: 'No answer within 30 s.',
};

const places = (...ids: readonly string[]): Pick<IdSource, 'places' | 'unreadable'> => ({
  places: ids.map((id, line) => ({ id, line, character: 4 })),
  unreadable: [],
});

describe('projectSourceProblems', () => {
  const merged = buildCall('9', { hs_merged_object_ids: '3' });
  const gone = buildCall('4', {}, { archived: true, archivedAt: '2026-03-01T00:00:00Z' });
  const lookup = buildLookup(
    ['1', '2', '3', '4', '5'],
    { ids: ['1', '2', '3'], body: buildAnswerBody([buildCall('1'), merged], ['2']) },
    { ids: ['4'], body: buildAnswerBody([gone]) },
    { ids: ['5'], failure },
  );

  it('says at each id what came of it, and nothing where it was found', () => {
    const problems = projectSourceProblems(lookup, places('1', '2', '3', '4', '5'));
    assert.deepEqual(
      problems.map(({ category, id, range, severity }) => [id, severity, category, range]),
      [
        ['2', 'warning', 'OBJECT_NOT_FOUND', { line: 1, character: 4, length: 1 }],
        ['3', 'information', 'MERGED', { line: 2, character: 4, length: 1 }],
        ['4', 'information', 'ARCHIVED', { line: 3, character: 4, length: 1 }],
        ['5', 'error', 'TIMEOUT', { line: 4, character: 4, length: 1 }],
      ],
    );
    assert.equal(problems[1]?.message, 'Call 3 was merged into 9.');
  });

  it('says so where the address that an ID stands in leads to another account', () => {
    const of = (id: string) => {
      const portal = { id };
      return { ...lookup, account: { ...lookup.account, sample: false, portal } };
    };
    const own = of('4300100');
    const at = (...ids: readonly string[]) => ({
      places: ids.map(id => ({ id, line: 0, character: 0, portalId: '1234567' })),
      unreadable: [],
    });
    const [found, missing, ...others] = projectSourceProblems(own, at('1', '2'));
    assert.deepEqual([found?.category, found?.severity], ['OTHER_ACCOUNT', 'warning']);
    assert.match(found?.message ?? '', /^Call 1 is one of .*account 1234567\.$/);
    assert.match(missing?.message ?? '', /^Call 2 was not found\..* belongs to account 1234567,/);
    assert.deepEqual(others, []);
    // Nobody knows whose account is asked, or it is this one.
    const unknown = { ...lookup, account: { ...lookup.account, sample: false } };
    assert.deepEqual(projectSourceProblems(unknown, at('1')), []);
    assert.deepEqual(projectSourceProblems(of('1234567'), at('1')), []);
  });

  it('knows the addresses of the sample portal from those of all accounts', () => {
    const address = { id: '1', line: 0, character: 0 };
    const problems = projectSourceProblems(lookup, {
      places: [
        { ...address, portalId: '4300100' },
        { ...address, line: 1, portalId: '1234567' },
      ],
      unreadable: [],
    });
    assert.deepEqual(
      problems.map(({ category, range }) => [category, range.line]),
      [['OTHER_ACCOUNT', 1]],
    );
  });

  it('says it wherever the id stands', () => {
    assert.equal(projectSourceProblems(lookup, places('2', '1', '2')).length, 2);
  });

  it('tells what was looked through for a missing call', () => {
    const again = buildLookup(
      ['2'],
      { body: buildAnswerBody([], ['2']) },
      { archived: true, body: buildAnswerBody([], ['2']) },
    );
    const [problem] = projectSourceProblems(again, places('2'));
    assert.match(problem?.message ?? '', /nor among archived calls/);
  });

  it('does not say that HubSpot has looked among archived calls where its answer is silent', () => {
    const again = buildLookup(
      ['2'],
      { body: buildAnswerBody([], ['2']) },
      { archived: true, body: buildAnswerBody([]) },
    );
    const [problem] = projectSourceProblems(again, places('2'));
    assert.match(problem?.message ?? '', /It may be archived/);
  });

  it('tells a damaged number from what is no ID at all', () => {
    const unreadable = [
      { text: '1.2E+10', reason: 'scientificNotation', line: 0, character: 0 },
      { text: 'call-7', reason: 'notANumber', line: 1, character: 2 },
    ] as const;
    const problems = projectSourceProblems(lookup, { places: [], unreadable });
    assert.deepEqual(
      problems.map(({ category, range, severity }) => [severity, category, range.length]),
      [
        ['warning', 'SCIENTIFIC_NOTATION', 7],
        ['information', 'NOT_AN_ID', 6],
      ],
    );
  });
});

describe('limitProblems', () => {
  const severity = fc.constantFrom('error', 'warning', 'information');
  const problem: fc.Arbitrary<PlacedProblem> = fc.record({
    severity,
    message: fc.string(),
    category: fc.constantFrom('OBJECT_NOT_FOUND', 'TIMEOUT', 'MERGED'),
    range: fc.record({ line: fc.nat(99), character: fc.nat(99), length: fc.constant(6) }),
  });

  it('lists no more than allowed, and counts the rest', () => {
    fc.assert(
      fc.property(fc.array(problem), fc.integer({ min: 1, max: 20 }), (problems, most) => {
        const listed = limitProblems(problems, most);
        assert.equal(listed.length, Math.min(problems.length, most));
        const notes = listed.filter(({ category }) => category === 'MORE_PROBLEMS');
        const cut = problems.length - (listed.length - notes.length);
        assert.equal(notes.length, cut > 0 ? 1 : 0);
        assert.ok(notes.every(({ message }) => message.startsWith(`${cut} more problems`)));
      }),
    );
  });

  it('leaves out nothing that is graver than what it lists', () => {
    const ranks = ['error', 'warning', 'information'];
    fc.assert(
      fc.property(fc.array(problem), fc.integer({ min: 1, max: 20 }), (problems, most) => {
        const listed = new Set(limitProblems(problems, most));
        const rankOf = (each: PlacedProblem): number => ranks.indexOf(each.severity);
        const gravestCut = Math.min(...problems.filter(each => !listed.has(each)).map(rankOf));
        const kept = problems.filter(each => listed.has(each));
        assert.ok(kept.every(each => rankOf(each) <= gravestCut));
      }),
    );
  });
});

describe('describeForSupport', () => {
  it('says what HubSpot’s support asks for, and nothing of calls', () => {
    const lookup = buildLookup(['430001', '430404'], {
      body: buildAnswerBody([buildCall('430001', { hs_call_title: 'Secret' })], ['430404']),
    });
    const details = describeForSupport(lookup, '430404') ?? '';
    assert.match(details, /^Request: POST \/crm\/v3\/objects\/calls\/batch\/read$/m);
    assert.match(details, /^Body: 2 inputs, 1 properties$/m);
    assert.match(details, /^HTTP status: 207$/m);
    assert.match(details, /^Category: OBJECT_NOT_FOUND$/m);
    assert.match(details, /^Sent at \(UTC\): 2026-03-02T09:10:00\.000Z$/m);
    assert.doesNotMatch(details, /Secret|430/);
  });

  it('finds the failed request where no id is named, and says so where there is none', () => {
    const failed = buildLookup(['1'], { failure: { ...failure, correlationId: '0193-a' } });
    assert.match(describeForSupport(failed) ?? '', /Correlation ID: 0193-a/);
    assert.match(describeForSupport(failed) ?? '', /HTTP status: none: no answer arrived/);
    const well = buildLookup(['1'], { body: buildAnswerBody([buildCall('1')]) });
    assert.equal(describeForSupport(well), undefined);
  });
});
