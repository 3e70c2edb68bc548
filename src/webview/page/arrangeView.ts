import { isJsonObject, type Json } from '../../base/json';
import type { ResultsView, ViewLists, ViewParts } from '../../protocol/resultsProtocol';

/** A view and the parts it was put together from. */
export interface ArrangedView extends ViewParts {
  readonly view: ResultsView;
}

/** Puts a view together. Where nothing of the document differs from that of `previous`, it is the same document. */
export function arrangeView(
  previous: ArrangedView | undefined,
  { frame, lists }: ViewParts,
): ArrangedView {
  const isSameDocument =
    frame.document === previous?.frame.document &&
    lists.results === previous.lists.results &&
    lists.errors === previous.lists.errors;
  const document = isSameDocument ? previous.view.document : fill(frame.document, lists);
  return {
    frame,
    lists,
    view: { ...frame, problems: lists.problems, requests: lists.requests, document },
  };
}

function fill(document: Json, { results, errors }: ViewLists): Json {
  return isJsonObject(document)
    ? {
        ...document,
        ...(results.length > 0 ? { results } : {}),
        ...(errors.length > 0 ? { errors } : {}),
      }
    : document;
}
