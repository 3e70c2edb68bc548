import type { ItemSplice } from '../base/diffItems';
import { isJsonArray, isJsonObject, type Json } from '../base/json';
import type { ResultsProblem, ResultsView } from './resultsView';

/** A view taken apart: the lists that grow with the look-up, and the little that is around them. */
export interface ViewParts {
  /** The view with nothing in these lists. */
  readonly frame: ResultsView;
  readonly lists: ViewLists;
}

/** `results` and `errors` are the document's; empty where it has no such list. */
export interface ViewLists {
  readonly problems: readonly ResultsProblem[];
  readonly results: readonly Json[];
  readonly errors: readonly Json[];
}

/** What makes newer lists of those before. */
export interface ViewSplices {
  readonly problems: readonly ItemSplice<ResultsProblem>[];
  readonly results: readonly ItemSplice<Json>[];
  readonly errors: readonly ItemSplice<Json>[];
}

export const emptyLists: ViewLists = { problems: [], results: [], errors: [] };

/** Takes a view apart. The items are the view's own, not copies. Total. */
export function takeApart(view: ResultsView): ViewParts {
  const { problems, document } = view;
  if (!isJsonObject(document)) {
    return { frame: { ...view, problems: [] }, lists: { ...emptyLists, problems } };
  }
  const results = listOf(document['results']);
  const errors = listOf(document['errors']);
  const emptied = {
    ...document,
    ...(results.length > 0 ? { results: [] } : {}),
    ...(errors.length > 0 ? { errors: [] } : {}),
  };
  return {
    frame: { ...view, problems: [], document: emptied },
    lists: { problems, results, errors },
  };
}

function listOf(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}
