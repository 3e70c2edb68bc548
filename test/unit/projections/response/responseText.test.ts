import { strict as assert } from 'node:assert';
import type { Lookup } from '../../../../src/calls/lookup';
import { projectResponseText } from '../../../../src/projections/response/responseText';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

describe('projectResponseText', () => {
  /** Each problem as "severity category: the text it stands at". */
  const problemsIn = (lookup: Lookup): readonly string[] => {
    const { text, problems } = projectResponseText(lookup);
    const lines = text.split('\n');
    return problems.map(({ severity, category, range }) => {
      const at = lines[range.line]?.slice(range.character, range.character + range.length);
      return `${severity} ${category}: ${at ?? 'nowhere'}`;
    });
  };

  it('is HubSpot’s own body where there was one batch, with a problem at each missing ID', () => {
    const body = buildAnswerBody([buildCall('1')], ['2', '3']);
    const lookup = buildLookup(['1', '2', '3'], { body });
    assert.deepStrictEqual(JSON.parse(projectResponseText(lookup).text), body);
    assert.deepStrictEqual(problemsIn(lookup), [
      'warning OBJECT_NOT_FOUND: "2"',
      'warning OBJECT_NOT_FOUND: "3"',
    ]);
  });

  it('joins several batches into one body of the same shape', () => {
    const lookup = buildLookup(
      ['1', '2', '3', '4'],
      { ids: ['1', '2'], body: buildAnswerBody([buildCall('1')], ['2']) },
      { ids: ['3', '4'], body: buildAnswerBody([buildCall('4')], ['3']) },
    );
    const document = JSON.parse(projectResponseText(lookup).text) as Record<string, unknown>;
    assert.deepStrictEqual(
      [document['status'], document['results'], document['numErrors']],
      ['COMPLETE', [buildCall('1'), buildCall('4')], 2],
    );
    assert.deepStrictEqual(problemsIn(lookup), [
      'warning OBJECT_NOT_FOUND: "2"',
      'warning OBJECT_NOT_FOUND: "3"',
    ]);
  });

  it('shows an error at an ID that is a number, too', () => {
    const errors = [{ category: 'OBJECT_NOT_FOUND', message: 'Gone.', context: { ids: [2, '3'] } }];
    const first = { ids: ['2', '3'], body: buildAnswerBody([], [], { errors }) };
    assert.deepStrictEqual(problemsIn(buildLookup(['2', '3'], first)), [
      'warning OBJECT_NOT_FOUND: 2',
      'warning OBJECT_NOT_FOUND: "3"',
    ]);
    const archived = {
      ids: ['2'],
      archived: true,
      body: buildAnswerBody([buildCall('2', {}, { archived: true })]),
    };
    assert.deepStrictEqual(problemsIn(buildLookup(['2', '3'], first, archived)), [
      'warning OBJECT_NOT_FOUND: "3"',
    ]);
  });

  it('forgets that a call was missing once it was found among archived ones', () => {
    const lookup = buildLookup(
      ['1', '2', '3'],
      { body: buildAnswerBody([buildCall('1')], ['2', '3']) },
      {
        ids: ['2', '3'],
        archived: true,
        body: buildAnswerBody([buildCall('2', {}, { archived: true })], ['3']),
      },
    );
    assert.deepStrictEqual(
      lookup.entries.map(entry => entry.kind),
      ['found', 'archived', 'missing'],
    );
    assert.deepStrictEqual(problemsIn(lookup), ['warning OBJECT_NOT_FOUND: "3"']);
  });

  it('shows a refused request at HubSpot’s message', () => {
    const body = {
      status: 'error',
      message: 'Nope',
      correlationId: 'c',
      category: 'MISSING_SCOPES',
    };
    const lookup = buildLookup(['1'], {
      failure: {
        kind: 'missingScope',
        category: 'MISSING_SCOPES',
        message: 'Nope',
        status: 403,
        scopes: ['a.read'],
      },
      body,
    });
    assert.deepStrictEqual(JSON.parse(projectResponseText(lookup).text), body);
    assert.deepStrictEqual(problemsIn(lookup), ['error MISSING_SCOPES: "Nope"']);
    assert.match(projectResponseText(lookup).problems[0]?.message ?? '', /a\.read/);
  });

  it('shows a failure without a body under HubSpot’s names beside what did arrive', () => {
    const lookup = buildLookup(
      ['1', '2'],
      { ids: ['1'], body: buildAnswerBody([buildCall('1')]) },
      {
        ids: ['2'],
        failure: { kind: 'network', category: 'ECONNRESET', message: 'socket hang up' },
      },
    );
    const document = JSON.parse(projectResponseText(lookup).text) as Record<string, unknown>;
    assert.deepStrictEqual(document['results'], [buildCall('1')]);
    assert.deepStrictEqual(document['errors'], [
      { status: 'error', category: 'ECONNRESET', message: 'socket hang up' },
    ]);
    assert.deepStrictEqual(problemsIn(lookup), ['error ECONNRESET: "socket hang up"']);
  });

  it('points at results that are no calls or were not asked for, and at silence', () => {
    const body = buildAnswerBody([buildCall('9'), { id: '2' }]);
    const lookup = buildLookup(['1', '2'], { body });
    assert.deepStrictEqual(problemsIn(lookup), [
      'warning UNEXPECTED_RESULT: "9"',
      'error MALFORMED_RESULT: {',
      'error NOT_ANSWERED: [',
    ]);
  });

  it('keeps saying that a call is missing when the look among archived ones fails', () => {
    const lookup = buildLookup(
      ['1'],
      { body: buildAnswerBody([], ['1']) },
      {
        archived: true,
        failure: { kind: 'network', category: 'ECONNRESET', message: 'socket hang up' },
      },
    );
    assert.deepStrictEqual(
      lookup.entries.map(entry => entry.kind),
      ['missing'],
    );
    assert.deepStrictEqual(problemsIn(lookup), [
      'warning OBJECT_NOT_FOUND: "1"',
      'error ECONNRESET: "socket hang up"',
    ]);
  });

  it('says no more that a call may be archived once archived calls were searched', () => {
    const body = buildAnswerBody([], ['1']);
    const said = (lookup: Lookup): string | undefined =>
      projectResponseText(lookup).problems[0]?.message;
    assert.match(said(buildLookup(['1'], { body })) ?? '', /may be archived/);
    const again = said(buildLookup(['1'], { body }, { archived: true, body })) ?? '';
    assert.match(again, /nor among archived calls/);
    assert.ok(!again.includes('may be archived'));
  });

  it('keeps the problem of a missing ID that the look among archived calls is silent about, and says so', () => {
    const lookup = buildLookup(
      ['1'],
      { body: buildAnswerBody([], ['1']) },
      { archived: true, body: buildAnswerBody([]) },
    );
    assert.deepStrictEqual(problemsIn(lookup), [
      'warning OBJECT_NOT_FOUND: "1"',
      'error NOT_ANSWERED: [',
    ]);
    const { problems } = projectResponseText(lookup);
    assert.match(problems[1]?.message ?? '', /Call 1 was asked for among archived calls/);
    const again = buildLookup(
      ['1'],
      { body: buildAnswerBody([], ['1']) },
      { archived: true, body: buildAnswerBody([]) },
      { archived: true, body: buildAnswerBody([], ['1']) },
    );
    assert.deepStrictEqual(problemsIn(again), ['warning OBJECT_NOT_FOUND: "1"']);
  });

  it('forgets a result that could not be read once a retry has brought it', () => {
    const lookup = buildLookup(
      ['1', '2'],
      { body: buildAnswerBody([{ id: '1' }, buildCall('2')]) },
      { ids: ['1'], body: buildAnswerBody([buildCall('1')]) },
    );
    const document = JSON.parse(projectResponseText(lookup).text) as Record<string, unknown>;
    assert.deepStrictEqual(document['results'], [buildCall('2'), buildCall('1')]);
    assert.deepStrictEqual(problemsIn(lookup), []);
  });

  it('points at each ID where it stands in the error, whatever else is there', () => {
    const context = { ids: [5.5, '1'], id: [null, '2'] };
    const error = { category: 'X', context, errors: [{ code: 'Y' }, { message: 'Z' }] };
    const body = buildAnswerBody([], [], { errors: [error] });
    const { problems, text } = projectResponseText(buildLookup(['1', '2'], { body }));
    assert.deepStrictEqual(
      problems.map(({ path }) => path.join('/')),
      [
        'errors/0/context/ids/1',
        'errors/0/context/id/1',
        'errors/0/errors/0',
        'errors/0/errors/1/message',
      ],
    );
    assert.ok(problems.every(({ range }) => range.line > 0 && range.line < text.length));
  });

  it('points at errors that are no list', () => {
    const body = buildAnswerBody([buildCall('1')], [], { errors: 'none' });
    assert.deepStrictEqual(problemsIn(buildLookup(['1'], { body })), ['error UNKNOWN: "none"']);
  });

  it('writes an empty document for a look-up without answers', () => {
    const lookup = buildLookup(['1']);
    assert.deepStrictEqual(JSON.parse(projectResponseText(lookup).text), {
      status: 'PENDING',
      results: [],
    });
    assert.deepStrictEqual(problemsIn(lookup), []);
  });
});
