import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import type { CallId } from '../../calls/callId';
import { idOfJson } from '../../calls/idOfJson';
import type { JsonPath } from './jsonPath';

/** The ids an error names in its context, each with its place in the error. HubSpot names them under `ids` in batches, under `id` elsewhere. */
export function namedIds(error: Json): readonly NamedId[] {
  return members.flatMap(member =>
    listOf(error, member).flatMap((item, index) => {
      const id = idOfJson(item);
      return id === undefined ? [] : [{ id, path: ['context', member, index] }];
    }),
  );
}

/** The error with fewer ids in its context; whatever else is there stays. */
export function withoutIds(error: Json, isLeftOut: (id: CallId) => boolean): Json {
  const context = isJsonObject(error) ? error['context'] : undefined;
  if (!isJsonObject(error) || !isJsonObject(context)) {
    return error;
  }
  const isLeft = (item: Json): boolean => {
    const id = idOfJson(item);
    return id === undefined || !isLeftOut(id);
  };
  const cut: Record<string, Json> = {};
  for (const member of members) {
    if (isJsonArray(context[member])) {
      cut[member] = context[member].filter(isLeft);
    }
  }
  return { ...error, context: { ...context, ...cut } };
}

/** An id that an error names, and where. */
export interface NamedId {
  readonly id: CallId;
  readonly path: JsonPath;
}

const members = ['ids', 'id'] as const;

function listOf(error: Json, member: (typeof members)[number]): readonly Json[] {
  const context = isJsonObject(error) ? error['context'] : undefined;
  const list = isJsonObject(context) ? context[member] : undefined;
  return isJsonArray(list) ? list : [];
}
