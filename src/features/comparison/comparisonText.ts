import * as l10n from '@vscode/l10n';
import type { Json } from '../../base/json';
import { entryOfId } from '../../calls/entryOfId';
import { comparedEntry } from '../../projections/comparison/comparedEntry';
import type { Services } from '../../services/createServices';
import { lookupOfSide, type ComparedDocument } from './comparedSide';
import { differingIds } from './differingIds';

/** The text of one side of a comparison. JSON always, so that no reader of JSON finds fault with it. */
export async function comparisonText(
  services: Pick<Services, 'hiddenFields' | 'store'>,
  document: ComparedDocument,
  indentation: string,
): Promise<string> {
  const json = await jsonOf(services, document);
  return `${JSON.stringify(json, null, indentation)}\n`;
}

async function jsonOf(
  { hiddenFields, store }: Pick<Services, 'hiddenFields' | 'store'>,
  { shown, sides }: ComparedDocument,
): Promise<Json> {
  const [left, right] = sides.map(side => lookupOfSide(store, side));
  const side = sides[shown];
  const lookup = lookupOfSide(store, side);
  if (left === undefined || right === undefined || lookup === undefined) {
    return {
      message: l10n.t(
        'This look-up is gone: results are kept in memory only. Look the calls up again.',
      ),
    };
  }
  const ids =
    side.id === undefined ? await differingIds(left, right, hiddenFields.areHidden) : [side.id];
  const entries = ids.map(id => entryOfId(lookup, id)).filter(entry => entry !== undefined);
  const records = entries.map(entry => comparedEntry(entry, hiddenFields.areHidden));
  return side.id === undefined ? records : (records[0] ?? null);
}
