import { strict as assert } from 'node:assert';
import { childNodes } from '../../../../src/projections/tree/childNodes';
import { describeNode } from '../../../../src/projections/tree/describeNode';
import type { LookupNode } from '../../../../src/projections/tree/lookupNode';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';
import { buildLookup } from '../../../support/builders/buildLookup';

const outcome = '7d41b8e3-02c9-4ad7-b1f6-88e05d9a3c72';
const version = { timestamp: '2026-03-02T09:00:00Z', sourceType: 'CRM_UI' };
const call = buildCall(
  '1',
  { hs_call_disposition: outcome, hubspot_owner_id: '70310017', qa_score: '7' },
  {
    propertiesWithHistory: {
      hs_call_disposition: [{ ...version, value: outcome, updatedByUserId: 28604246 }],
    },
  },
);
const lookup = buildLookup(['1'], { body: buildAnswerBody([call]) });

/** Every row of the look-up. */
function rows(node: LookupNode = { kind: 'lookup', lookup }): readonly LookupNode[] {
  return [node, ...childNodes(node).flatMap(rows)];
}

function find(kind: LookupNode['kind'], name?: string): LookupNode {
  const found = rows().find(
    node => node.kind === kind && (name === undefined || ('name' in node && node.name === name)),
  );
  assert.ok(found, `${kind} ${name ?? ''}`);
  return found;
}

describe('The rows of a look-up, once its account is known', () => {
  const known = buildKnowledge();

  it('name outcomes and owners as the account does', () => {
    const entry = find('entry');
    assert.equal(
      describeNode(entry, known).description,
      'Passed on to a colleague · Greta Lindqvist (deactivated)',
    );
    assert.equal(describeNode(entry).description, '');
    const owner = find('property', 'hubspot_owner_id');
    assert.equal(
      describeNode(owner, known).description,
      'Greta Lindqvist (deactivated) · hubspot_owner_id',
    );
    assert.equal(describeNode(owner).description, '70310017 · hubspot_owner_id');
  });

  it('call a property what people call it, and say what programs do', () => {
    const score = find('property', 'qa_score');
    const view = describeNode(score, known);
    assert.deepStrictEqual([view.label, view.description], ['QA score', '7 · qa_score']);
    const unknown = describeNode(score);
    assert.deepStrictEqual([unknown.label, unknown.description], ['qa_score', '7']);
  });

  it('name who set a value', () => {
    const view = describeNode(find('version'), known);
    assert.equal(view.label, 'Passed on to a colleague');
    assert.match(view.description ?? '', /· in HubSpot · Amara Osei$/);
  });
});
