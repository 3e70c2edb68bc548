import * as v from 'valibot';
import { placeUses } from '../../protocol/placeUses';
import { mostValues, type FromResults } from '../../protocol/resultsProtocol';
import { resultsTabs } from '../../protocol/resultsTabs';

/** Reads a message of the panel; `undefined` for anything else a webview frame may send. Total. */
export function decodeFromResults(message: unknown): FromResults | undefined {
  const decoded = v.safeParse(schema, message);
  return decoded.success ? decoded.output : undefined;
}

const tab = v.picklist(resultsTabs);
const path = v.array(v.union([v.string(), v.number()]));

const schema = v.variant('kind', [
  v.object({ kind: v.literal('ready'), tab: v.exactOptional(tab) }),
  v.object({ kind: v.literal('showTab'), tab }),
  v.object({ kind: v.literal('shown'), number: v.number() }),
  v.object({ kind: v.literal('openAt'), path }),
  v.object({ kind: v.literal('openResponse') }),
  v.object({ kind: v.literal('openJson'), id: v.string() }),
  v.object({ kind: v.literal('selectedAt'), path }),
  v.object({ kind: v.literal('goTo'), path }),
  v.object({ kind: v.literal('copyAt'), use: v.picklist(placeUses), path }),
  v.object({ kind: v.literal('showMore'), atLeast: v.exactOptional(v.number()) }),
  v.object({ kind: v.literal('close') }),
  v.object({ kind: v.literal('readRequest'), key: v.string() }),
  v.object({
    kind: v.literal('readMeanings'),
    values: v.pipe(
      v.array(v.object({ key: v.string(), place: path, value: v.union([v.string(), v.number()]) })),
      v.maxLength(mostValues),
    ),
  }),
  v.object({ kind: v.literal('copyRequest'), key: v.string() }),
  v.object({ kind: v.literal('cancel') }),
  v.object({ kind: v.literal('followNotice'), label: v.string() }),
]);
