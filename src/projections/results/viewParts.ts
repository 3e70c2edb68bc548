import type { ItemSplice } from '../../base/diffItems';
import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import type { ResultsProblem, ResultsRequest, ResultsView } from './resultsView';

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
  readonly requests: readonly ResultsRequest[];
}

/** What makes newer lists of those before. */
export interface ViewSplices {
  readonly problems: readonly ItemSplice<ResultsProblem>[];
  readonly results: readonly ItemSplice<Json>[];
  readonly errors: readonly ItemSplice<Json>[];
  readonly requests: readonly ItemSplice<ResultsRequest>[];
}

/** The lists of a view before anything has arrived. */
export const emptyLists: ViewLists = {
  problems: [],
  results: [],
  errors: [],
  requests: [],
};

/** Takes a view apart. The items are the view's own, not copies. Total. */
export function takeApart(view: ResultsView): ViewParts {
  const { problems, document, requests } = view;
  const frame = { ...view, problems: [], requests: [] };
  if (!isJsonObject(document)) {
    return { frame, lists: { ...emptyLists, problems, requests } };
  }
  const results = listOf(document['results']);
  const errors = listOf(document['errors']);
  const emptied = {
    ...document,
    ...(results.length > 0 ? { results: [] } : {}),
    ...(errors.length > 0 ? { errors: [] } : {}),
  };
  return {
    frame: { ...frame, document: emptied },
    lists: { problems, results, errors, requests },
  };
}

function listOf(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}
