import { strict as assert } from 'node:assert';
import { isJsonObject, type JsonObject } from '../../../src/base/json';
import { documentedProperties } from '../../../src/calls/documentedProperties';
import type { Lookup } from '../../../src/calls/lookup';
import { planLookup } from '../../../src/calls/planLookup';
import { sampleIds } from '../../../src/sample/sampleIds';
import { buildLookup } from '../builders/buildLookup';
import { readFromPortal } from '../hubspot/askPortal';

const options = {
  properties: [...documentedProperties, 'qa_score', 'no_such_property'],
  propertiesWithHistory: ['hs_call_title', 'hs_call_disposition'],
  archived: false,
};

/** The calls of the sample portal that stand for something, one request of which failed, with what was no ID and what was repeated. */
export async function goldenLookup(): Promise<Lookup> {
  const { archived, archivedToo, history, long, ...others } = sampleIds;
  const asked = [history, ...Object.values(others)];
  const found = await bodyOf(asked, {});
  const more = await bodyOf([archived, archivedToo], { archived: 'true' });
  const ids = [...asked, archived, archivedToo, long];
  const lookup = buildLookup(
    ids,
    { ids: asked, body: found },
    { ids: [archived, archivedToo], archived: true, body: more },
    {
      ids: [long],
      failure: {
        kind: 'server',
        category: 'HTTP_502',
        message: 'Bad Gateway',
        status: 502,
        correlationId: '4f2b7c1e-0000-4000-8000-000000000502',
      },
    },
  );
  return {
    ...lookup,
    invalid: [{ text: 'call-7', reason: 'notANumber' }],
    options,
    plan: planLookup([...ids, sampleIds.found], options),
  };
}

async function bodyOf(
  ids: readonly string[],
  query: Readonly<Record<string, string>>,
): Promise<JsonObject> {
  const { properties, propertiesWithHistory } = options;
  const { body } = await readFromPortal(ids, { properties, propertiesWithHistory }, { query });
  assert.ok(isJsonObject(body));
  // The portal's clock is the machine's.
  return {
    ...body,
    startedAt: '2026-03-02T09:10:00.000Z',
    completedAt: '2026-03-02T09:10:00.120Z',
  };
}
