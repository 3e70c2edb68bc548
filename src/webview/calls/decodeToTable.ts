import * as v from 'valibot';
import { isPlaces } from '../../base/isPlaces';
import { entryStates } from '../../protocol/entryStates';
import { rowUses } from '../../protocol/rowUses';
import type { ToTable } from '../../protocol/tableProtocol';

/** Reads a message for the table of calls; `undefined` for anything else that reaches the window. Total. */
export function decodeToTable(message: unknown): ToTable | undefined {
  const decoded = v.safeParse(schema, message);
  return decoded.success ? decoded.output : undefined;
}

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const state = v.picklist(entryStates);

const rows = {
  order: place,
  start: place,
  columns: v.array(v.string()),
  rows: v.array(
    v.object({
      position: place,
      id: v.string(),
      state,
      isWaiting: v.exactOptional(v.literal(true)),
      recordId: v.exactOptional(v.string()),
      cells: v.array(
        v.object({
          text: v.string(),
          note: v.exactOptional(v.string()),
          gap: v.exactOptional(v.picklist(['noCall', 'absent', 'null', 'empty'])),
          isFound: v.exactOptional(v.literal(true)),
        }),
      ),
    }),
  ),
};

const order = {
  order: place,
  query: place,
  lookupId: v.string(),
  wish: v.object({
    search: v.string(),
    filters: v.array(
      v.variant('kind', [
        v.object({ kind: v.literal('contains'), column: v.string(), text: v.string() }),
        v.object({ kind: v.picklist(['filled', 'empty']), column: v.string() }),
      ]),
    ),
    states: v.array(state),
    sort: v.array(v.object({ column: v.string(), isDescending: v.boolean() })),
    columns: v.exactOptional(v.array(v.string())),
    isRaw: v.boolean(),
  }),
  marked: v.object({ search: v.string(), columns: v.exactOptional(v.array(v.string())) }),
  columns: v.array(
    v.object({
      name: v.string(),
      label: v.string(),
      tooltip: v.string(),
      width: v.number(),
      isNumber: v.boolean(),
      isShownAtFirst: v.boolean(),
    }),
  ),
  layout: v.array(
    v.object({
      name: v.string(),
      isShown: v.boolean(),
      isPinned: v.boolean(),
      width: v.exactOptional(v.number()),
    }),
  ),
  total: place,
  canRecheck: v.boolean(),
  canRetry: v.boolean(),
  states: v.array(v.object({ state, label: v.string() })),
  positions: v.exactOptional(v.custom<readonly number[]>(isPlaces)),
  first: v.object(rows),
};

const schema = v.variant('kind', [
  v.object({ kind: v.literal('tableOrder'), ...order }),
  v.object({ kind: v.literal('tableRows'), ...rows }),
  v.object({ kind: v.literal('askSelected'), use: v.picklist(rowUses) }),
]);
