import type { ResultsTabName } from '../protocol/resultsTabs';
import { CallsTab } from './callsTab';
import { JsonTab } from './jsonTab';
import { RequestsTab } from './requests/requestsTab';
import type { ResultsTab, TabContext } from './resultsTab';
import { TextTab } from './textTab';

/** Makes each tab when it is first shown. The JSON editor is loaded where one needs it. */
export const tabLoaders: Readonly<
  Record<ResultsTabName, (context: TabContext) => Promise<ResultsTab>>
> = {
  calls: context => Promise.resolve(new CallsTab(context)),
  json: async context => new JsonTab(await import('./jsonEditor.js'), context),
  text: async context => new TextTab(await import('./jsonEditor.js'), context),
  requests: context => Promise.resolve(new RequestsTab(context)),
};
