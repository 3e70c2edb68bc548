import type { Json, JsonObject } from '../../base/json';
import type { BatchAnswer } from '../../calls/batchAnswer';
import { unusualStatus } from '../failures/unusualStatus';

/** Several answers as one body. */
export interface JoinedAnswers {
  readonly json: JsonObject;
  /** Names of fields in which answers differ: `json` has the first one's. */
  readonly differing: readonly string[];
}

/**
 * One body of HubSpot's shape around the results and errors of several: every field that one of them has, the earliest start, the
 * last end, and the first unusual status of those that still count.
 */
export function joinAnswers(
  answers: readonly BatchAnswer[],
  counting: readonly { readonly answer: BatchAnswer }[],
  results: readonly Json[],
  errors: readonly Json[],
): JoinedAnswers {
  const { fields, differing } = joinFields(answers);
  const hasErrors = errors.length > 0;
  const json = {
    status: statusOf(answers, counting),
    results,
    ...(hasErrors || fields.has('numErrors') ? { numErrors: errors.length } : {}),
    ...(hasErrors || fields.has('errors') ? { errors } : {}),
    ...Object.fromEntries([...fields].filter(([name]) => !ours.has(name))),
  };
  return { json, differing: [...differing] };
}

/** Fields of the document that are made from all answers at once. */
const ours = new Set(['status', 'results', 'numErrors', 'errors']);

function joinFields(answers: readonly BatchAnswer[]) {
  const fields = new Map<string, Json>();
  const differing = new Set<string>();
  for (const { raw } of answers) {
    for (const [name, value = null] of Object.entries(raw)) {
      const before = fields.get(name);
      const joined =
        before === undefined || ours.has(name) ? value : joinValues(name, before, value);
      if (joined === undefined) {
        differing.add(name);
      } else {
        fields.set(name, joined);
      }
    }
  }
  return { fields, differing };
}

/** The value that holds for both answers, or `undefined` where there is none. */
function joinValues(name: string, before: Json, value: Json): Json | undefined {
  if (before === value) {
    return before;
  }
  if (typeof before === 'string' && typeof value === 'string' && times.has(name)) {
    return value < before === (name !== 'completedAt') ? value : before;
  }
  return JSON.stringify(before) === JSON.stringify(value) ? before : undefined;
}

const times = new Set(['requestedAt', 'startedAt', 'completedAt']);

/** `PENDING` is HubSpot's word for no answer yet. */
function statusOf(
  answers: readonly BatchAnswer[],
  counting: readonly { readonly answer: BatchAnswer }[],
): Json {
  for (const { answer } of counting) {
    const status = unusualStatus(answer);
    if (status !== undefined) {
      return status;
    }
  }
  return answers.length > 0 ? 'COMPLETE' : 'PENDING';
}
