import { strict as assert } from 'node:assert';
import { listSampleCalls } from '../../../src/sample/listSampleCalls';
import { sampleProperties } from '../../../src/sample/sampleProperties';
import { recordsOf, recordTypes } from '../../../src/sample/sampleRecords';
import missingCalls from '../../fixtures/hubspot/missingCalls.json';
import missingScopes from '../../fixtures/hubspot/missingScopes.json';
import seedAnswer from '../../fixtures/hubspot/seedAnswer.json';
import seedRequest from '../../fixtures/hubspot/seedRequest.json';
import { readFromPortal } from '../../support/hubspot/askPortal';
import { checkSchema } from '../../support/hubspot/checkSchema';

describe("HubSpot's own OpenAPI file", () => {
  it('agrees with every call of the sample portal, with all properties and their history', async () => {
    const names = sampleProperties.map(property => property.name);
    const ids = listSampleCalls().map(call => call.id);
    for (let start = 0; start < ids.length; start += 50) {
      for (const archived of ['false', 'true']) {
        const { body } = await readFromPortal(
          ids.slice(start, start + 50),
          { properties: names, propertiesWithHistory: names },
          { query: { archived } },
        );
        assert.deepStrictEqual(checkSchema('BatchResponseSimplePublicObjectWithErrors', body), []);
      }
    }
  });

  it('agrees with an answer that has nothing but missing calls, and with one that has none', async () => {
    const missing = await readFromPortal(['1']);
    assert.deepStrictEqual(
      checkSchema('BatchResponseSimplePublicObjectWithErrors', missing.body),
      [],
    );
    const complete = await readFromPortal(['430001']);
    assert.deepStrictEqual(checkSchema('BatchResponseSimplePublicObject', complete.body), []);
  });

  it('agrees with what every call of the sample portal is associated with, and with these records', async () => {
    const ids = listSampleCalls().map(call => call.id);
    const inputs = ids.map(id => ({ id }));
    assert.deepStrictEqual(
      checkSchema('BatchInputPublicFetchAssociationsBatchRequest', { inputs }),
      [],
    );
    for (const type of recordTypes) {
      const links = await readFromPortal(
        ids,
        {},
        {
          path: `/crm/v4/associations/calls/${type}/batch/read`,
        },
      );
      assert.equal(links.status, 207);
      assert.deepStrictEqual(
        checkSchema('BatchResponsePublicAssociationMultiWithLabelWithErrors', links.body),
        [],
      );
      const records = await readFromPortal(
        [...recordsOf(type).keys()].slice(0, 100),
        { properties: ['name', 'firstname', 'dealname', 'subject'] },
        { path: `/crm/v3/objects/${type}/batch/read` },
      );
      assert.equal(records.status, 200);
      assert.deepStrictEqual(checkSchema('BatchResponseSimplePublicObject', records.body), []);
    }
  });

  it('agrees with the errors, which bear a status as well', async () => {
    const { body } = await readFromPortal(Array.from({ length: 101 }, (_, index) => String(index)));
    assert.deepStrictEqual(checkSchema('Error', body), ['Error.status is unknown']);
    assert.deepStrictEqual(checkSchema('Error', missingScopes), ['Error.status is unknown']);
  });

  it('agrees with what was published of missing calls', () => {
    assert.deepStrictEqual(
      checkSchema('BatchResponseSimplePublicObjectWithErrors', missingCalls),
      [],
    );
  });

  it("agrees with the request of HubSpot's page, and in all but one place with its answer", () => {
    assert.deepStrictEqual(checkSchema('BatchReadInputSimplePublicObjectId', seedRequest.body), []);
    assert.deepStrictEqual(checkSchema('BatchResponseSimplePublicObjectWithErrors', seedAnswer), [
      'BatchResponseSimplePublicObjectWithErrors.errors[0].errors[0].context is no object',
    ]);
  });

  it('disagrees with answers of other shapes', () => {
    assert.deepStrictEqual(
      checkSchema('BatchResponseSimplePublicObject', {
        status: 'DONE',
        results: [{ id: 1, properties: { a: 2 }, createdAt: 'yesterday', updatedAt: '' }],
        startedAt: '2026-11-20T09:30:00.102Z',
      }),
      [
        'BatchResponseSimplePublicObject.completedAt is missing',
        'BatchResponseSimplePublicObject.status is none of CANCELED, COMPLETE, PENDING, PROCESSING',
        'BatchResponseSimplePublicObject.results[0].archived is missing',
        'BatchResponseSimplePublicObject.results[0].id is no text',
        'BatchResponseSimplePublicObject.results[0].properties.a is no text',
        'BatchResponseSimplePublicObject.results[0].createdAt is no date-time',
        'BatchResponseSimplePublicObject.results[0].updatedAt is no date-time',
      ],
    );
  });
});
