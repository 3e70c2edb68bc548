import { strict as assert } from 'node:assert';
import type { Json } from '../../../src/base/json';
import { sampleIds } from '../../../src/sample/sampleIds';
import tooManyHistoryInputs from '../../fixtures/hubspot/tooManyHistoryInputs.json';
import { askPortal, readFromPortal } from '../../support/hubspot/askPortal';

const path = '/crm/v3/objects/calls/batch/read';
const correlationId = '019d2f6b-5c1e-7a40-9b3d-000000000001';
const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index));

describe('The sample portal refuses', () => {
  it('more than 50 calls with property history, in the words of HubSpot', async () => {
    const propertiesWithHistory = ['hs_call_title'];
    assert.deepStrictEqual(await readFromPortal(ids(51), { propertiesWithHistory }), {
      status: 400,
      body: { ...tooManyHistoryInputs, correlationId },
    });
    assert.equal((await readFromPortal(ids(50), { propertiesWithHistory })).status, 207);
  });

  it('more than 100 calls', async () => {
    assert.deepStrictEqual(await readFromPortal(ids(101)), {
      status: 400,
      body: {
        status: 'error',
        message:
          'The maximum number of inputs supported in a batch request is 100. Please reduce the number of items and try again',
        category: 'VALIDATION_ERROR',
        correlationId,
      },
    });
    assert.equal((await readFromPortal(ids(100))).status, 207);
  });

  it('to find calls by a property that is not unique, the record ID and unknown ones included', async () => {
    for (const idProperty of ['hs_call_title', 'hs_object_id', 'unheard_of']) {
      assert.deepStrictEqual(await readFromPortal([sampleIds.found], { idProperty }), {
        status: 400,
        body: {
          status: 'error',
          message: `Unable to perform read by non-unique 0-48 property ${idProperty}`,
          category: 'VALIDATION_ERROR',
          correlationId,
        },
      });
    }
  });

  const malformed: readonly (readonly [string, Json | undefined, string])[] = [
    ['no body', undefined, 'Cannot deserialize value of type `BatchReadInputSimplePublicObjectId`'],
    ['a list', [], 'Cannot deserialize value of type `BatchReadInputSimplePublicObjectId`'],
    ['a body without inputs', {}, 'Some required fields were not set: [inputs]'],
    ['inputs without an ID', { inputs: [{}] }, 'Some required fields were not set: [id]'],
    ['an ID that is null', { inputs: [{ id: null }] }, 'Some required fields were not set: [id]'],
    [
      'properties that are no list',
      { inputs: [], properties: 'hs_call_title' },
      'Cannot deserialize value of type `java.util.ArrayList<java.lang.String>`',
    ],
  ];
  for (const [what, body, reason] of malformed) {
    it(`${what}, with an error that has no category`, async () => {
      const request = { method: 'POST', path, ...(body !== undefined && { body }) } as const;
      assert.deepStrictEqual(await askPortal(request), {
        status: 400,
        body: {
          status: 'error',
          message: `Invalid input JSON on line 1, column 2. ${reason}`,
          correlationId,
        },
      });
    });
  }

  it('paths, methods and words for true that HubSpot does not know', async () => {
    const answers = await Promise.all([
      askPortal({ method: 'POST', path: '/crm/v3/objects/meetings/batch/read', body: {} }),
      askPortal({ method: 'GET', path }),
      askPortal({ method: 'POST', path: `${path}/430001`, body: { inputs: [] } }),
      askPortal({ method: 'POST', path, body: { inputs: [] }, query: { archived: '1' } }),
    ]);
    const body = {
      status: 'error',
      message: 'resource not found',
      category: 'OBJECT_NOT_FOUND',
      correlationId,
    };
    assert.deepStrictEqual(
      answers,
      answers.map(() => ({ status: 404, body })),
    );
  });
});
