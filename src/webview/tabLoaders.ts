import type { ResultsTabName } from '../protocol/resultsTabs';
import type { ResultsTab, TabContext } from './resultsTab';

/** Makes each tab. What a view is drawn with is loaded when the view is first shown: the JSON editor is ten times all the rest. */
export const tabLoaders: Readonly<
  Record<ResultsTabName, (context: TabContext) => Promise<ResultsTab>>
> = {
  calls: async context => {
    const { CallsTab } = await import('./callsTab');
    return new CallsTab(context);
  },
  json: async context => {
    const { JsonTab } = await import('./jsonTab');
    return new JsonTab(context);
  },
  text: async context => {
    const { TextTab } = await import('./textTab');
    return new TextTab(context);
  },
  requests: async context => {
    const { RequestsTab } = await import('./requests/requestsTab');
    return new RequestsTab(context);
  },
};
