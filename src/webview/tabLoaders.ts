import { CallsTab } from './calls/callsTab';
import type { TabLoaders } from './panel/resultsTab';
import { RequestsTab } from './requests/requestsTab';
import { JsonTab } from './response/jsonTab';
import { TextTab } from './response/textTab';

/** Makes each tab when it is first shown. The JSON editor is loaded where one needs it. */
export const tabLoaders: TabLoaders = {
  calls: context => Promise.resolve(new CallsTab(context)),
  json: async context => new JsonTab(await import('./jsonEditor.js'), context),
  text: async context => new TextTab(await import('./jsonEditor.js'), context),
  requests: context => Promise.resolve(new RequestsTab(context)),
};
