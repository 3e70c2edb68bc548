import * as v from 'valibot';
import { parseJson } from '../../base/json';
import type { ColumnLayout } from '../../calls/columnLayout';
import type { Preferences } from '../../services/views/preferences';

/** How the columns of the table of calls were arranged last; empty where nobody has arranged any. */
export function keptColumns(preferences: Preferences): ColumnLayout {
  const kept = preferences.get('columns');
  const decoded = v.safeParse(columnLayoutSchema, typeof kept === 'string' ? parseJson(kept) : []);
  return decoded.success ? decoded.output : [];
}

/** Keeps an arrangement for all look-ups and the next window: names of properties and widths. */
export function keepColumns(preferences: Preferences, layout: ColumnLayout): void {
  preferences.set('columns', JSON.stringify(layout.slice(0, mostColumns)));
}

/** Reads an arrangement, wherever it comes from. */
export const columnLayoutSchema = v.array(
  v.object({
    name: v.string(),
    isShown: v.boolean(),
    isPinned: v.boolean(),
    width: v.exactOptional(v.pipe(v.number(), v.minValue(20), v.maxValue(10_000))),
  }),
);

/** An account has a few hundred properties; what is more is nobody's arrangement. */
const mostColumns = 1_000;
