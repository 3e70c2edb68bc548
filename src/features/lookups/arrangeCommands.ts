import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { groupKeys, sortKeys, usualArrangement, type Arrangement } from '../../calls/arrangement';
import type { Lookup } from '../../calls/lookup';
import { meantLookup } from '../../platform/meantLookup';
import { nameOfGroup, nameOfOrder } from '../../projections/arrangement/describeArrangement';
import { lookupTitle } from '../../projections/lookups/lookupTitle';
import type { Services } from '../../services/createServices';
import { askForFilter } from './askForFilter';

/** Groups the calls of a look-up. The argument may say by what: `{ lookupId, by }`. */
export async function groupCalls(services: Services, argument: unknown): Promise<void> {
  const given = decode(v.object({ lookupId: v.string(), by: v.picklist(groupKeys) }), argument);
  const { arrangement, change, lookup } = arranged(services, given?.lookupId ?? argument);
  const items = groupKeys.map(by => ({
    by,
    label: capital(nameOfGroup(by)),
    ...(by === arrangement.groupBy ? { description: l10n.t('now') } : {}),
  }));
  const by = given?.by ?? (await pick(l10n.t('Group By'), lookup, items))?.by;
  if (by !== undefined) {
    change({ groupBy: by });
  }
}

/** Sorts them, in each group. The argument may say how: `{ lookupId, by, descending? }`. What is chosen again is turned round. */
export async function sortCalls(services: Services, argument: unknown): Promise<void> {
  const given = decode(sortSchema, argument);
  const { arrangement, change, lookup } = arranged(services, given?.lookupId ?? argument);
  if (given !== undefined) {
    change({ sortBy: given.by, isDescending: given.descending });
    return;
  }
  const { isDescending, sortBy } = arrangement;
  const items = sortKeys.map(by => ({
    by,
    label: `$(${by === sortBy ? (isDescending ? 'arrow-down' : 'arrow-up') : 'blank'}) ${capital(nameOfOrder(by))}`,
    ...(by === sortBy ? { description: l10n.t('now; choose again to turn round') } : {}),
  }));
  const by = (await pick(l10n.t('Sort By'), lookup, items))?.by;
  if (by !== undefined) {
    change({ sortBy: by, isDescending: by === sortBy && !isDescending });
  }
}

/** Filters them. The argument may say by what: `{ lookupId, text }`; an empty text shows all. */
export async function filterCalls(services: Services, argument: unknown): Promise<void> {
  const given = decode(v.object({ lookupId: v.string(), text: v.string() }), argument);
  const { arrangement, change, lookup } = arranged(services, given?.lookupId ?? argument);
  if (given !== undefined) {
    change({ filter: given.text });
  } else {
    await askForFilter(services, lookup, arrangement.filter, filter => change({ filter }));
  }
}

/** Leaves out properties without a value, or shows them again. */
export function hideEmpty(services: Services, argument: unknown, hidesEmpty: boolean): void {
  arranged(services, argument).change({ hidesEmpty });
}

/** Lays a look-up out as it was at first. */
export function clearArrangement(services: Services, argument: unknown): void {
  arranged(services, argument).change(usualArrangement);
}

const sortSchema = v.object({
  lookupId: v.string(),
  by: v.picklist(sortKeys),
  descending: v.optional(v.boolean(), false),
});

function arranged({ arrangements, store }: Services, argument: unknown) {
  const lookup = meantLookup(store, argument);
  return {
    lookup,
    arrangement: arrangements.get(lookup.id),
    change: (change: Partial<Arrangement>): void => arrangements.change(lookup.id, change),
  };
}

function decode<Schema extends v.GenericSchema>(
  schema: Schema,
  argument: unknown,
): v.InferOutput<Schema> | undefined {
  const decoded = v.safeParse(schema, argument);
  return decoded.success ? decoded.output : undefined;
}

function pick<Item extends vscode.QuickPickItem>(
  title: string,
  lookup: Lookup,
  items: readonly Item[],
): Thenable<Item | undefined> {
  return vscode.window.showQuickPick(items, { title: `${title} · ${lookupTitle(lookup)}` });
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
