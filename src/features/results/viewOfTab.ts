import type { Json } from '../../base/json';
import { cutResults } from '../../projections/response/cutResults';
import { describeCut } from '../../projections/response/describeCut';
import type { ViewLists, ViewParts } from '../../projections/results/viewParts';
import type { ResultsTabName } from '../../protocol/resultsTabs';

/** As much of the view as a tab shows. Lists that it does not show stay as they were sent. */
export function viewOfTab(
  tab: ResultsTabName,
  { frame, lists }: ViewParts,
  sent: ViewLists,
  /** The beginning of a long response: a tree and a text can be made of that without keeping anybody waiting. */
  beginning: DocumentRoom,
): ViewParts {
  const isDocument = showsDocument(tab);
  const { room, atLeast } = beginning;
  const results: readonly Json[] = isDocument
    ? cutResults(lists.results, room, atLeast)
    : sent.results;
  const { errors } = isDocument ? lists : sent;
  const { requests } = tab === 'requests' ? lists : sent;
  const isCut = isDocument && results.length < lists.results.length;
  const note = {
    documentNote: describeCut(results.length, lists.results.length),
    cutAt: results.length,
  };
  return {
    frame: isCut ? { ...frame, ...note } : frame,
    lists: { ...lists, results, errors, requests },
  };
}

/** How much of a long response is shown, in characters and in results. */
export interface DocumentRoom {
  readonly room: number;
  readonly atLeast: number;
}

/** Whether a tab shows the response itself. */
function showsDocument(tab: ResultsTabName): boolean {
  switch (tab) {
    case 'calls':
      return false;
    case 'json':
    case 'text':
      return true;
    case 'requests':
      return false;
  }
}
