import './styles/results.css';
import type { FromResults } from '../protocol/resultsProtocol';
import type { FromTable } from '../protocol/tableProtocol';
import { afterPaint } from './elements/afterPaint';
import { decodeToResults } from './page/decodeToResults';
import { gone } from './page/gone';
import { isContents } from './page/isContents';
import { keepFocus } from './page/keepFocus';
import { ResultsPage } from './page/resultsPage';
import { ViewCopy } from './page/viewCopy';
import { PanelState } from './panel/panelState';
import { tabLoaders } from './tabLoaders';

const vscode = acquireVsCodeApi();
const post = (message: FromResults | FromTable): void => vscode.postMessage(message);

const state = new PanelState(vscode);
const copy = new ViewCopy();
let page: ResultsPage | undefined;

window.addEventListener('message', event => {
  const message = decodeToResults(event.data);
  if (message?.kind === 'gone') {
    document.body.replaceChildren(gone(message.text, message.close, () => post({ kind: 'close' })));
    return;
  }
  if (!isContents(message)) {
    void page?.receive(message);
    return;
  }
  const taken = copy.take(message);
  if (taken === 'missed') {
    askForContents();
  }
  const { view } = copy;
  if (taken !== 'taken' || view === undefined) {
    return;
  }
  if (message.kind === 'open') {
    state.noteLookup(message.frame.lookupId);
    page ??= new ResultsPage(message.strings, state, post, tabLoaders);
    void page.showTab(message.tab);
  }
  page?.showHeader(view);
  const showBody = (): void =>
    void page?.showBody(view).finally(() => post({ kind: 'shown', number: message.number }));
  // The table has to ask for its rows first, and is drawn in no time; the other tabs are not.
  if (state.tab === 'calls') {
    showBody();
  } else {
    afterPaint(showBody);
  }
});
keepFocus(window);
askForContents();

function askForContents(): void {
  const { tab } = state;
  post({ kind: 'ready', ...(tab === undefined ? {} : { tab }) });
}
