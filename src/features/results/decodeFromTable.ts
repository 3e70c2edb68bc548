import * as v from 'valibot';
import { isPlaces } from '../../base/isPlaces';
import { entryKinds } from '../../calls/lookupEntry';
import { rowUses } from '../../protocol/rowUses';
import type { FromTable } from '../../protocol/tableProtocol';
import { columnLayoutSchema } from './columnMemory';

/** Reads a message of the table of calls; `undefined` for anything else a webview frame may send. Total. */
export function decodeFromTable(message: unknown): FromTable | undefined {
  const decoded = v.safeParse(schema, message);
  return decoded.success ? decoded.output : undefined;
}

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const window = { start: place, end: place };

const filter = v.variant('kind', [
  v.object({ kind: v.literal('contains'), column: v.string(), text: v.string() }),
  v.object({ kind: v.literal('filled'), column: v.string() }),
  v.object({ kind: v.literal('empty'), column: v.string() }),
]);

const wish = {
  search: v.string(),
  filters: v.array(filter),
  states: v.array(v.picklist(entryKinds)),
  sort: v.array(v.object({ column: v.string(), isDescending: v.boolean() })),
  columns: v.exactOptional(v.array(v.string())),
  isRaw: v.boolean(),
};

const schema = v.variant('kind', [
  v.object({ kind: v.literal('tableQuery'), number: place, ...wish, ...window }),
  v.object({ kind: v.literal('tableRows'), order: place, ...window }),
  v.object({ kind: v.literal('tableHidden') }),
  v.object({ kind: v.literal('tableLayout'), layout: columnLayoutSchema }),
  v.object({
    kind: v.literal('useRows'),
    use: v.picklist(rowUses),
    positions: v.custom<readonly number[]>(isPlaces),
    columns: v.array(v.string()),
    column: v.string(),
  }),
  v.object({ kind: v.literal('selectCall'), id: v.string() }),
  v.object({ kind: v.literal('openInHubSpot'), id: v.string() }),
]);
