import {
  isJsonArray,
  isJsonObject,
  parseJson,
  type Json,
  type JsonObject,
} from '../../../src/base/json';
import type { Fault } from './fault';

/** Answers that arrive whole, and are not what HubSpot promises. */
export const answerFaults = {
  /** Is silent about these ids: neither among the results nor in the errors. */
  leavingOut(...ids: readonly string[]): Fault {
    return changing(body => ({
      ...body,
      results: resultsOf(body).filter(result => !ids.includes(idOf(result))),
      errors: errorsOf(body).map(error => leaveOut(error, ids)),
    }));
  },

  /** Answers as if these ids had been asked for, and no others. */
  answering(ids: readonly string[], status = 'COMPLETE'): Fault {
    return changing(body => ({ ...body, status }), ids);
  },

  /** Brings a call nobody asked for, before the ones that were. */
  adding(call: JsonObject): Fault {
    return changing(body => ({ ...body, results: [call, ...resultsOf(body)] }));
  },

  /** Brings every call twice. */
  repeating: changing(body => ({ ...body, results: [...resultsOf(body), ...resultsOf(body)] })),

  /** Gives one call parts of other types, or puts something else in its place. */
  replacing(id: string, replacement: Json | ((call: JsonObject) => Json)): Fault {
    return changing(body => ({
      ...body,
      results: resultsOf(body).map(result =>
        idOf(result) !== id || !isJsonObject(result)
          ? result
          : typeof replacement === 'function'
            ? replacement(result)
            : replacement,
      ),
    }));
  },

  /** Makes every call's title this long. */
  enlarging(length: number): Fault {
    const title = 'x'.repeat(length);
    return changing(body => ({
      ...body,
      results: resultsOf(body).map(result => withTitle(result, title)),
    }));
  },

  /** Changes the body of the answer in any other way. */
  changing,
} as const;

function changing(change: (body: JsonObject) => Json, ids?: readonly string[]): Fault {
  return async ({ answer, send }) => {
    const right = await answer(ids);
    const body = parseJson(right.body);
    send(isJsonObject(body) ? { ...right, body: JSON.stringify(change(body)) } : right);
  };
}

function resultsOf({ results }: JsonObject): readonly Json[] {
  return isJsonArray(results) ? results : [];
}

function errorsOf({ errors }: JsonObject): readonly Json[] {
  return isJsonArray(errors) ? errors : [];
}

function idOf(result: Json): string {
  const id = isJsonObject(result) ? result['id'] : undefined;
  return typeof id === 'string' ? id : '';
}

function withTitle(result: Json, title: string): Json {
  const properties = isJsonObject(result) ? result['properties'] : undefined;
  return isJsonObject(result) && isJsonObject(properties)
    ? { ...result, properties: { ...properties, hs_call_title: title } }
    : result;
}

function leaveOut(error: Json, ids: readonly string[]): Json {
  const context = isJsonObject(error) ? error['context'] : undefined;
  const named = isJsonObject(context) ? context['ids'] : undefined;
  return isJsonObject(error) && isJsonObject(context) && isJsonArray(named)
    ? { ...error, context: { ...context, ids: named.filter(id => !ids.some(each => each === id)) } }
    : error;
}
