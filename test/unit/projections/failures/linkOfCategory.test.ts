import { strict as assert } from 'node:assert';
import { invalidReasons } from '../../../../src/calls/invalidPiece';
import { linkOfCategory } from '../../../../src/projections/failures/linkOfCategory';
import { projectSourceProblems } from '../../../../src/projections/problems/sourceProblems';
import { buildLookup } from '../../../support/builders/buildLookup';

describe('The link of a problem’s code', () => {
  it('leads to HubSpot’s documentation for a category of HubSpot’s', () => {
    for (const category of ['OBJECT_NOT_FOUND', 'VALIDATION_ERROR', 'MISSING_SCOPES']) {
      assert.match(linkOfCategory(category) ?? '', /^https:\/\/developers\.hubspot\.com\//);
    }
  });

  it('is not there for what HubSpot was never asked about', () => {
    const unreadable = invalidReasons.map(reason => ({ text: '0', reason, line: 0, character: 0 }));
    const problems = projectSourceProblems(buildLookup(['1']), { places: [], unreadable });
    assert.equal(problems.length, invalidReasons.length);
    for (const { category } of problems) {
      assert.equal(linkOfCategory(category), undefined, category);
    }
    assert.equal(linkOfCategory('HARD_CODED_TOKEN') ?? linkOfCategory('TOKEN_MISSING'), undefined);
  });
});
