import type { Json, JsonObject } from '../base/json';
import type { BatchAnswer } from '../calls/batchAnswer';

/** One body of HubSpot's shape around the results and errors of several: the first one's fields, the earliest start, the last end. */
export function joinAnswers(
  answers: readonly BatchAnswer[],
  results: readonly Json[],
  errors: readonly Json[],
): JsonObject {
  const times = (name: string): string[] =>
    answers.map(answer => answer.raw[name]).filter(time => typeof time === 'string');
  const startedAt = times('startedAt').sort()[0];
  const completedAt = times('completedAt').sort().at(-1);
  return {
    ...fieldsOf(answers[0]),
    status: statusOf(answers),
    results,
    ...(errors.length === 0 ? {} : { numErrors: errors.length, errors }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(completedAt === undefined ? {} : { completedAt }),
  };
}

/** The first that is not the ordinary one. `PENDING` is HubSpot's word for no answer yet. */
function statusOf(answers: readonly BatchAnswer[]): string {
  const unusual = answers.find(answer => answer.status !== 'COMPLETE');
  return unusual?.status ?? (answers.length > 0 ? 'COMPLETE' : 'PENDING');
}

/** Every field of an answer but its errors, which are counted anew. */
function fieldsOf(answer: BatchAnswer | undefined): JsonObject {
  const fields = Object.entries(answer?.raw ?? {});
  return Object.fromEntries(fields.filter(([name]) => name !== 'errors' && name !== 'numErrors'));
}
