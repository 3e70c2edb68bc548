import * as v from 'valibot';
import type { Json } from '../../base/json';
import { entryStates } from '../../protocol/entryStates';
import type { ToResults } from '../../protocol/resultsProtocol';
import { placeUses } from '../../protocol/placeUses';
import { resultsTabs } from '../../protocol/resultsTabs';
import { tableStringsSchema } from '../calls/tableStringsSchema';
import { isJson } from './isJson';

/** Reads a message of the extension; `undefined` for anything else that reaches the window. Total. */
export function decodeToResults(message: unknown): ToResults | undefined {
  const decoded = v.safeParse(schema, message);
  return decoded.success ? decoded.output : undefined;
}

const tab = v.picklist(resultsTabs);
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const path = v.array(v.union([v.string(), v.number()]));

const problem = v.object({
  severity: v.picklist(['error', 'warning', 'information']),
  message: v.string(),
  category: v.string(),
  path,
});

const request = v.object({
  key: v.string(),
  severity: v.picklist(['ok', 'warning', 'error']),
  method: v.string(),
  url: v.string(),
  pass: v.exactOptional(v.string()),
  status: v.string(),
  startedAt: v.string(),
  duration: v.string(),
  asked: place,
  results: v.exactOptional(place),
  errors: v.exactOptional(place),
  failure: v.exactOptional(v.string()),
  correlationId: v.exactOptional(v.string()),
});

const view = v.object({
  lookupId: v.string(),
  title: v.string(),
  sampleNotice: v.exactOptional(v.string()),
  maskNotice: v.exactOptional(v.string()),
  progress: v.exactOptional(v.string()),
  notice: v.exactOptional(v.object({ text: v.string(), buttons: v.array(v.string()) })),
  unknownNote: v.exactOptional(v.object({ label: v.string(), tooltip: v.string() })),
  counts: v.array(
    v.object({
      kind: v.picklist(entryStates),
      label: v.string(),
    }),
  ),
  facts: v.array(
    v.object({
      label: v.string(),
      value: v.string(),
      items: v.exactOptional(v.array(v.string())),
    }),
  ),
  problemCount: place,
  problems: v.array(problem),
  // A schema for each value of a large document would cost more than showing it.
  document: v.custom<Json>(isJson),
  documentNote: v.exactOptional(v.string()),
  cutAt: v.exactOptional(place),
  requestCount: place,
  requestNotes: v.array(v.string()),
  requests: v.array(request),
});

const strings = v.object({
  cancel: v.string(),
  problemsHeading: v.string(),
  noProblems: v.string(),
  tabsLabel: v.string(),
  tabs: v.object({ calls: v.string(), json: v.string(), text: v.string(), requests: v.string() }),
  actionsLabel: v.string(),
  jsonLabel: v.string(),
  openResponse: v.string(),
  openAt: v.string(),
  showInJson: v.string(),
  error: v.string(),
  warning: v.string(),
  information: v.string(),
  expandAll: v.string(),
  collapseAll: v.string(),
  copyPath: v.string(),
  search: v.string(),
  more: v.string(),
  showMore: v.string(),
  requests: v.object({
    request: v.string(),
    status: v.string(),
    startedAt: v.string(),
    duration: v.string(),
    asked: v.string(),
    results: v.string(),
    errors: v.string(),
    correlationId: v.string(),
    copyCorrelationId: v.string(),
    copyAsCurl: v.string(),
    copied: v.string(),
    answered: v.string(),
    partlyAnswered: v.string(),
    failed: v.string(),
  }),
  table: tableStringsSchema,
});

/** Items of the document are looked through as it is, and for the same reason. */
const jsonSplice = v.object({
  start: place,
  deleteCount: place,
  items: v.custom<readonly Json[]>(items => Array.isArray(items) && isJson(items)),
});

const problemSplice = v.object({ start: place, deleteCount: place, items: v.array(problem) });
const requestSplice = v.object({ start: place, deleteCount: place, items: v.array(request) });

const change = {
  number: place,
  frame: view,
  splices: v.object({
    problems: v.array(problemSplice),
    results: v.array(jsonSplice),
    errors: v.array(jsonSplice),
    requests: v.array(requestSplice),
  }),
  isWhole: v.boolean(),
};

const schema = v.variant('kind', [
  v.object({ kind: v.literal('open'), strings, tab, ...change }),
  v.object({ kind: v.literal('update'), ...change }),
  v.object({ kind: v.literal('showTab'), tab }),
  v.object({
    kind: v.literal('select'),
    id: v.string(),
    position: place,
    recordId: v.exactOptional(v.string()),
    path: v.exactOptional(path),
    isCommand: v.boolean(),
  }),
  v.object({ kind: v.literal('reveal'), path }),
  v.object({ kind: v.literal('askPlace'), use: v.picklist(placeUses) }),
  v.object({ kind: v.literal('gone'), text: v.string(), close: v.string() }),
  v.object({ kind: v.literal('request'), key: v.string(), text: v.string() }),
  v.object({
    kind: v.literal('meanings'),
    meanings: v.array(v.object({ key: v.string(), text: v.exactOptional(v.string()) })),
  }),
  v.object({ kind: v.literal('meaningsChanged') }),
]);
