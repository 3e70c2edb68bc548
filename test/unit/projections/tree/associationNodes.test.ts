import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import {
  associatedTypes,
  associationsOf,
  type AssociatedRecord,
  type AssociatedRecords,
  type AssociatedType,
  type CallAssociations,
} from '../../../../src/calls/callAssociations';
import type { LookupFailure } from '../../../../src/calls/lookupFailure';
import { associationNodes } from '../../../../src/projections/tree/associationNodes';
import { childNodes } from '../../../../src/projections/tree/childNodes';
import { describeNode } from '../../../../src/projections/tree/describeNode';
import type { LookupNode } from '../../../../src/projections/tree/lookupNode';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

const lookup = buildLookup(['1'], { body: buildAnswerBody([buildCall('1')]) });
const none: AssociatedRecords = { kind: 'read', records: [] };

/** Every row of the look-up that is of a kind. */
function rowsOfKind<Kind extends LookupNode['kind']>(
  kind: Kind,
  node: LookupNode = { kind: 'lookup', lookup },
): readonly (LookupNode & { readonly kind: Kind })[] {
  const below = childNodes(node).flatMap(child => rowsOfKind(kind, child));
  return isOfKind(node, kind) ? [node, ...below] : below;
}

function isOfKind<Kind extends LookupNode['kind']>(
  node: LookupNode,
  kind: Kind,
): node is LookupNode & { readonly kind: Kind } {
  return node.kind === kind;
}

function below(associations: CallAssociations): readonly LookupNode[] {
  const [row] = rowsOfKind('associations');
  assert.ok(row);
  return associationNodes(row, { kind: 'read', associations });
}

function shown(associations: Partial<Record<AssociatedType, AssociatedRecords>>) {
  return below(associationsOf(type => associations[type] ?? none)).map(node => {
    const { label, description = '' } = describeNode(node);
    return `${label}: ${description}`;
  });
}

function records(count: number): readonly AssociatedRecord[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(100 + index), labels: [] }));
}

const network: LookupFailure = { kind: 'network', category: 'ECONNRESET', message: 'Gone.' };
const scope: LookupFailure = { kind: 'missingScope', category: 'MISSING_SCOPES', message: 'No.' };

describe('The rows below a call’s associations', () => {
  it('say that they are on their way', () => {
    const [row] = rowsOfKind('associations');
    assert.ok(row);
    const notes = associationNodes(row, { kind: 'loading' });
    assert.deepStrictEqual(
      notes.map(node => describeNode(node).label),
      ['Loading…'],
    );
  });

  it('name each record, and what the association is called', () => {
    assert.deepStrictEqual(
      shown({
        deals: { kind: 'read', records: [{ id: '3', labels: [], name: 'Renewal\n2027' }] },
        contacts: {
          kind: 'read',
          records: [
            { id: '1', labels: ['Signs'], name: 'Ilya' },
            { id: '2', labels: [] },
          ],
        },
      }),
      ['Ilya: Signs · contact', '2: contact', 'Renewal 2027: deal'],
    );
  });

  it('have a word where there are none', () => {
    assert.deepStrictEqual(shown({}), ['No associations: ']);
  });

  it('fold up many of a kind, and list no more than anybody reads', () => {
    const contacts: AssociatedRecords = { kind: 'read', records: records(501) };
    assert.deepStrictEqual(shown({ contacts, deals: { kind: 'read', records: records(5) } }), [
      'Contacts: 501',
      ...records(5).map(({ id }) => `${id}: deal`),
    ]);
    const [folded] = below(associationsOf(type => (type === 'contacts' ? contacts : none)));
    assert.ok(folded);
    const listed = childNodes(folded);
    assert.deepStrictEqual(
      [listed.length, describeNode(listed.at(-1) ?? folded).label],
      [501, '1 more'],
    );
  });

  it('say once what went wrong with all kinds', () => {
    assert.deepStrictEqual(
      below(associationsOf(() => ({ kind: 'failed', failure: network }))).map(node => {
        const { icon, label, description, tooltip } = describeNode(node);
        return { icon, label, description, tooltip };
      }),
      [
        {
          icon: 'warning',
          label: 'Associations could not be read',
          description: 'ECONNRESET',
          tooltip: 'HubSpot could not be reached (ECONNRESET): Gone. Click to try again.',
        },
      ],
    );
  });

  it('keep what is known beside what is not, and claim nothing about the rest', () => {
    assert.deepStrictEqual(
      shown({
        contacts: { kind: 'failed', failure: network },
        companies: { kind: 'failed', failure: network },
        deals: { kind: 'read', records: records(1), namesFailure: network },
      }),
      [
        '100: deal',
        'Contacts, Companies: could not be read: ECONNRESET',
        'Deals: names could not be read: ECONNRESET',
      ],
    );
  });

  it('name for each kind the scope that would do', () => {
    const scopes = ['crm.schemas.deals.read', 'crm.objects.deals.read'];
    assert.deepStrictEqual(
      shown({
        companies: { kind: 'failed', failure: scope },
        deals: { kind: 'failed', failure: { ...scope, scopes } },
        tickets: { kind: 'failed', failure: { ...scope, scopes: ['e-commerce'] } },
      }),
      [
        'Companies: scope missing: crm.objects.companies.read',
        'Deals: scope missing: crm.objects.deals.read',
        'Tickets: scope missing: e-commerce',
      ],
    );
  });

  it('are not there below what was known before', () => {
    const again = { ...lookup, earlier: lookup };
    const rows = rowsOfKind('associations', { kind: 'lookup', lookup: again });
    assert.deepStrictEqual(
      rows.map(({ isEarlier }) => isEarlier),
      [undefined],
    );
  });

  it('show each record once, with a label and an ID of its own, whatever the records are called', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' \n', '<b>'));
    const record = fc.record(
      { id: fc.string({ minLength: 1 }), name: text, labels: fc.array(text) },
      { requiredKeys: ['id', 'labels'] },
    );
    const list = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 12 });
    const answer: fc.Arbitrary<AssociatedRecords> = fc.oneof(
      list.map(found => ({ kind: 'read' as const, records: found })),
      list.map(found => ({ kind: 'read' as const, records: found, namesFailure: scope })),
      fc.constantFrom(network, scope).map(failure => ({ kind: 'failed' as const, failure })),
    );
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer, answer), answers => {
        const associations = associationsOf(type => answers[associatedTypes.indexOf(type)] ?? none);
        const rows = below(associations).flatMap(node => [node, ...childNodes(node)]);
        const views = rows.map(node => describeNode(node));
        assert.ok(views.every(({ label }) => label.trim() !== ''));
        assert.equal(new Set(views.map(({ id }) => id)).size, views.length);
        const count = answers.flatMap(one => (one.kind === 'read' ? one.records : [])).length;
        assert.equal(rows.filter(({ kind }) => kind === 'record').length, count);
      }),
    );
  });
});
