import { strict as assert } from 'node:assert';
import type { Json, JsonObject } from '../../../src/base/json';
import type { BatchAnswer } from '../../../src/calls/batchAnswer';
import { decodeBatchAnswer } from '../../../src/hubspot/decoders/decodeBatchAnswer';

/** The body of a batch read; a test names only what it is about. */
export function buildAnswerBody(
  results: readonly Json[],
  missing: readonly string[] = [],
  rest: JsonObject = {},
): JsonObject {
  const errors = [
    {
      status: 'error',
      category: 'OBJECT_NOT_FOUND',
      message:
        'Could not get some CALL objects, they may be deleted or not exist. Check that ids are valid.',
      context: { ids: missing },
    },
  ];
  return {
    status: 'COMPLETE',
    results,
    ...(missing.length === 0 ? {} : { numErrors: 1, errors }),
    startedAt: '2026-03-02T09:10:00.000Z',
    completedAt: '2026-03-02T09:10:00.120Z',
    ...rest,
  };
}

/** The same, read as the product reads it. */
export function buildAnswer(...parts: Parameters<typeof buildAnswerBody>): BatchAnswer {
  const answer = decodeBatchAnswer(buildAnswerBody(...parts));
  assert.ok(answer);
  return answer;
}
