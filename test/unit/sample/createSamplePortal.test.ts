import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { isJsonArray, isJsonObject, type Json } from '../../../src/base/json';
import { AccessToken } from '../../../src/hubspot/tokens/accessToken';
import { createSamplePortal } from '../../../src/sample/createSamplePortal';
import { listSampleCalls } from '../../../src/sample/listSampleCalls';
import { sampleIds } from '../../../src/sample/sampleIds';
import { sampleKeys } from '../../../src/sample/sampleKeys';
import { readFromPortal } from '../../support/hubspot/askPortal';

const times = { startedAt: '2026-11-20T09:30:00.102Z', completedAt: '2026-11-20T09:30:00.145Z' };

const voicemail = {
  id: '430002',
  properties: {
    hs_call_title: 'Renewal reminder for Quillstone Press',
    hs_createdate: '2026-11-18T11:40:42.218Z',
    hs_lastmodifieddate: '2026-11-18T11:40:42.218Z',
    hs_object_id: '430002',
  },
  createdAt: '2026-11-18T11:40:42.218Z',
  updatedAt: '2026-11-18T11:40:42.218Z',
  archived: false,
};

const missingMessage =
  'Could not get some CALL objects, they may be deleted or not exist. Check that ids are valid.';

function answerMissing(ids: readonly string[], results: readonly Json[] = []) {
  const error = { status: 'error', category: 'OBJECT_NOT_FOUND', message: missingMessage };
  return {
    status: 'COMPLETE',
    results,
    numErrors: 1,
    errors: [{ ...error, context: { ids } }],
    ...times,
  };
}

function idsOf(body: Json): readonly (Json | undefined)[] {
  const results = isJsonObject(body) ? body['results'] : undefined;
  return isJsonArray(results)
    ? results.map(result => (isJsonObject(result) ? result['id'] : undefined))
    : [];
}

describe('The sample portal', () => {
  it('returns a call that exists with the properties asked for, and 200', async () => {
    assert.deepStrictEqual(
      await readFromPortal([sampleIds.voicemail], { properties: ['hs_call_title'] }),
      { status: 200, body: { status: 'COMPLETE', results: [voicemail], ...times } },
    );
  });

  it('names every missing ID in one error, malformed ones too, with 207', async () => {
    const { voicemail: found, missing, archived } = sampleIds;
    assert.deepStrictEqual(
      await readFromPortal([missing, found, 'no-id', archived, ' 430002'], {
        properties: ['hs_call_title'],
      }),
      { status: 207, body: answerMissing([missing, 'no-id', archived, ' 430002'], [voicemail]) },
    );
  });

  it('answers 207 and no results where every call is missing', async () => {
    assert.deepStrictEqual(await readFromPortal([sampleIds.missing, sampleIds.missingToo]), {
      status: 207,
      body: answerMissing([sampleIds.missing, sampleIds.missingToo]),
    });
  });

  it('answers 200 with the same errors inside in the version of September 2026', async () => {
    const path = '/crm/objects/2026-09/calls/batch/read';
    assert.deepStrictEqual(await readFromPortal([sampleIds.missing], {}, { path }), {
      status: 200,
      body: answerMissing([sampleIds.missing]),
    });
  });

  it('reads calls under every path HubSpot has for them', async () => {
    const paths = ['/crm/v3/objects/', '/crm/objects/2026-03/', '/crm/objects/2026-09/'].flatMap(
      base => [`${base}calls/batch/read`, `${base}0-48/batch/read`],
    );
    const answers = await Promise.all(
      paths.map(path =>
        readFromPortal([sampleIds.voicemail], { properties: ['hs_call_title'] }, { path }),
      ),
    );
    const expected = { status: 200, body: { status: 'COMPLETE', results: [voicemail], ...times } };
    assert.deepStrictEqual(
      answers,
      paths.map(() => expected),
    );
  });

  it('returns archived calls only where they are asked for, and then no others', async () => {
    const { voicemail: found, archived } = sampleIds;
    assert.deepStrictEqual(
      await readFromPortal([found, archived], {}, { query: { archived: 'true' } }),
      {
        status: 207,
        body: answerMissing(
          [found],
          [
            {
              id: '430010',
              properties: {
                hs_createdate: '2026-10-02T09:36:59.218Z',
                hs_lastmodifieddate: '2026-10-02T09:36:59.218Z',
                hs_object_id: '430010',
              },
              createdAt: '2026-10-02T09:36:59.218Z',
              updatedAt: '2026-10-02T09:36:59.218Z',
              archived: true,
              archivedAt: '2026-10-30T15:44:09.271Z',
            },
          ],
        ),
      },
    );
  });

  it('returns the surviving call once for all calls that were merged into it', async () => {
    const { merged, mergedToo, survivor } = sampleIds;
    assert.deepStrictEqual(
      await readFromPortal([merged, survivor, mergedToo], { properties: ['hs_merged_object_ids'] }),
      {
        status: 200,
        body: {
          status: 'COMPLETE',
          results: [
            {
              id: '430022',
              properties: {
                hs_createdate: '2026-11-05T12:30:07.218Z',
                hs_lastmodifieddate: '2026-11-05T12:30:07.218Z',
                hs_merged_object_ids: '430020;430021',
                hs_object_id: '430022',
              },
              createdAt: '2026-11-05T12:30:07.218Z',
              updatedAt: '2026-11-05T12:30:07.218Z',
              archived: false,
            },
          ],
          ...times,
        },
      },
    );
  });

  it('says null for a property without a value, and nothing of one it does not know', async () => {
    const properties = ['qa_score', 'hs_call_titel', 'HS_CALL_TITLE', 'constructor', '__proto__'];
    const { body } = await readFromPortal([sampleIds.voicemail], { properties });
    assert.deepStrictEqual(body, {
      status: 'COMPLETE',
      results: [
        {
          ...voicemail,
          properties: {
            hs_createdate: '2026-11-18T11:40:42.218Z',
            hs_lastmodifieddate: '2026-11-18T11:40:42.218Z',
            hs_object_id: '430002',
            qa_score: null,
          },
        },
      ],
      ...times,
    });
  });

  it('tells empty text from no value', async () => {
    const properties = ['hs_call_title', 'hs_call_status'];
    const { body } = await readFromPortal([sampleIds.empty], { properties });
    const created = '2026-11-11T11:11:15.218Z';
    assert.deepStrictEqual(body, {
      status: 'COMPLETE',
      results: [
        {
          id: '430042',
          properties: {
            hs_call_status: null,
            hs_call_title: '',
            hs_createdate: created,
            hs_lastmodifieddate: created,
            hs_object_id: '430042',
          },
          createdAt: created,
          updatedAt: created,
          archived: false,
        },
      ],
      ...times,
    });
  });

  it('returns every value a property had, newest first, and the latest among the properties', async () => {
    const { body } = await readFromPortal([sampleIds.history], {
      propertiesWithHistory: ['hs_call_title', 'unheard_of'],
    });
    assert.deepStrictEqual(body, {
      status: 'COMPLETE',
      results: [
        {
          id: '430007',
          properties: {
            hs_call_title: 'Onboarding of Maple & Thread, second session',
            hs_createdate: '2026-11-12T13:45:15.218Z',
            hs_lastmodifieddate: '2026-11-14T08:00:00.812Z',
            hs_object_id: '430007',
          },
          propertiesWithHistory: {
            hs_call_title: [
              {
                value: 'Onboarding of Maple & Thread, second session',
                timestamp: '2026-11-12T14:10:31.702Z',
                sourceType: 'CRM_UI',
                sourceId: 'userId:28604274',
                updatedByUserId: 28604274,
              },
              {
                value: 'Onboarding of Maple & Thread',
                timestamp: '2026-11-12T13:52:10.044Z',
                sourceType: 'AUTOMATION_PLATFORM',
                sourceId: 'enrollmentId:1183320457',
              },
              {
                value: 'Call with +33199000417',
                timestamp: '2026-11-12T13:45:15.218Z',
                sourceType: 'INTEGRATION',
                sourceId: '2043311',
                sourceLabel: 'Harborlight Dialer',
              },
            ],
          },
          createdAt: '2026-11-12T13:45:15.218Z',
          updatedAt: '2026-11-14T08:00:00.812Z',
          archived: false,
        },
      ],
      ...times,
    });
  });

  it('finds calls by the values of a unique property', async () => {
    const { voicemail: found, archived, missing } = sampleKeys;
    assert.deepStrictEqual(
      await readFromPortal([found, archived, missing, sampleIds.voicemail], {
        idProperty: 'external_call_key',
        properties: ['hs_call_title'],
      }),
      { status: 207, body: answerMissing([archived, missing, sampleIds.voicemail], [voicemail]) },
    );
  });

  it('keeps the digits of an ID beyond 2^53', async () => {
    const neighbour = String(Number(sampleIds.beyondSafeInteger));
    const { body } = await readFromPortal([sampleIds.beyondSafeInteger, neighbour]);
    assert.notEqual(neighbour, sampleIds.beyondSafeInteger);
    assert.deepStrictEqual(idsOf(body), [sampleIds.beyondSafeInteger]);
  });

  it('returns calls in an order of its own', async () => {
    const { missed, found, voicemail: later } = sampleIds;
    const one = await readFromPortal([found, later, missed]);
    const other = await readFromPortal([missed, later, found]);
    assert.deepStrictEqual(idsOf(one.body), [missed, later, found]);
    assert.deepStrictEqual(one, other);
  });

  it('says the same of the same request at every run, and counts only its own requests', async () => {
    const token = AccessToken.parse('any-token');
    assert.ok(token);
    const path = '/crm/v3/objects/calls/batch/read';
    const body = {
      inputs: listSampleCalls()
        .slice(0, 100)
        .map(({ id }) => ({ id })),
    };
    const request = { method: 'POST', path, body, token } as const;
    const { signal } = new AbortController();
    const one = await createSamplePortal().send(request, signal);
    const other = await createSamplePortal().send(request, signal);
    assert.deepStrictEqual(one, other);
  });

  it('rejects with the reason of the signal that was aborted', async () => {
    const token = AccessToken.parse('any-token');
    assert.ok(token);
    const reason = new Error('The user changed their mind.');
    const sent = createSamplePortal().send(
      { method: 'GET', path: '/crm/v3/owners', token },
      AbortSignal.abort(reason),
    );
    await assert.rejects(sent, reason);
  });

  it('answers for every ID exactly once, whatever is asked', async () => {
    const existing = listSampleCalls().flatMap(({ id, mergedIds }) => [id, ...mergedIds]);
    const id = fc.oneof(fc.constantFrom(...existing), fc.nat().map(String), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.array(id, { maxLength: 100 }), fc.boolean(), async (ids, archived) => {
        const query = { archived: String(archived) };
        const { body } = await readFromPortal(ids, {}, { query });
        const found = new Set(idsOf(body));
        const missing = missingIn(body);
        for (const asked of new Set(ids)) {
          const call = listSampleCalls().find(
            each => each.id === asked || each.mergedIds.includes(asked),
          );
          const expected = call !== undefined && (call.archivedAt !== undefined) === archived;
          assert.equal(call !== undefined && found.has(call.id), expected, asked);
          assert.equal(missing.includes(asked), !expected, asked);
        }
        assert.equal(idsOf(body).length, found.size);
      }),
    );
  });
});

function missingIn(body: Json): readonly Json[] {
  const errors = isJsonObject(body) ? body['errors'] : undefined;
  const [error] = isJsonArray(errors) ? errors : [];
  const context = isJsonObject(error) ? error['context'] : undefined;
  const ids = isJsonObject(context) ? context['ids'] : undefined;
  return isJsonArray(ids) ? ids : [];
}
