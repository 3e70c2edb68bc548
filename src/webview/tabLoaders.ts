import type { ResultsTabName } from '../protocol/resultsTabs';
import { CallsTab } from './callsTab';
import type { ResultsTab, TabContext } from './resultsTab';

/**
 * Makes each tab. The calls are what a panel opens with, and one more file would be one more way to VS Code and back. What the
 * others are drawn with is loaded when they are first shown: the JSON editor is ten times all the rest.
 */
export const tabLoaders: Readonly<
  Record<ResultsTabName, (context: TabContext) => Promise<ResultsTab>>
> = {
  calls: context => Promise.resolve(new CallsTab(context)),
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
