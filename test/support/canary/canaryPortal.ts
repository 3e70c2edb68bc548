import { isJsonArray, isJsonObject, parseJson, type Json } from '../../../src/base/json';
import type { Transport } from '../../../src/hubspot/transport';
import { createSamplePortal } from '../../../src/sample/createSamplePortal';
import { callMark } from './canaries';

/** What a hostile caller puts into a call: the mark, and around it what browsers, Markdown and VS Code take for more than text. */
const hostileMark = `${callMark} <img src=x onerror=alert(1)><script>alert(2)</script> [go](command:workbench.action.quit) $(trash)`;

/** The sample portal, with hostile marks in the texts of every call. */
export function createCanaryPortal(): Transport {
  const sample = createSamplePortal();
  return {
    send: async (request, signal) => {
      const answer = await sample.send(request, signal);
      const body = parseJson(answer.body);
      if (!request.path.endsWith('/calls/batch/read') || !isJsonObject(body)) {
        return answer;
      }
      const { results } = body;
      const marked = isJsonArray(results) ? results.map(mark) : [];
      return { ...answer, body: JSON.stringify({ ...body, results: marked }) };
    },
  };
}

function mark(call: Json): Json {
  if (!isJsonObject(call)) {
    return call;
  }
  const properties = isJsonObject(call['properties']) ? call['properties'] : {};
  return {
    ...call,
    properties: {
      ...properties,
      hs_call_title: hostileMark,
      hs_call_body: `<p>${hostileMark}</p>`,
      hs_call_direction: hostileMark,
      hs_call_to_number: hostileMark,
    },
  };
}
