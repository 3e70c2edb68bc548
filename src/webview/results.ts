import './styles/results.css';
import type { FromResults, ResultsStrings } from '../protocol/resultsProtocol';
import type { ResultsView } from '../projections/resultsView';
import { decodeToResults } from './decodeToResults';
import { JsonView } from './jsonView';
import { openLinks } from './openLinks';
import { PanelState } from './panelState';
import { ProblemsSection } from './problemsSection';
import { ResultsHeader } from './resultsHeader';
import { shareUnchanged } from './shareUnchanged';

const vscode = acquireVsCodeApi();
const post = (message: FromResults): void => vscode.postMessage(message);

let shown: { readonly view: ResultsView; readonly show: (view: ResultsView) => void } | undefined;

window.addEventListener('message', event => {
  const message = decodeToResults(event.data);
  if (message === undefined) {
    return;
  }
  if (message.kind === 'open' && shown === undefined) {
    shown = { view: message.view, show: buildPanel(message.view, message.strings) };
  } else if (shown !== undefined) {
    const view = shareUnchanged(shown.view, message.view);
    shown = { ...shown, view };
    shown.show(view);
  }
});
post({ kind: 'ready' });

/** Puts the panel on the page and answers the function that shows newer views in it. */
function buildPanel(first: ResultsView, strings: ResultsStrings): (view: ResultsView) => void {
  openLinks();
  const state = new PanelState(vscode);
  const header = new ResultsHeader();
  const json = new JsonView(first.document, strings, state, () => post({ kind: 'openResponse' }));
  const problems = new ProblemsSection(strings, state, {
    showInJson: path => json.reveal(path),
    openAt: path => post({ kind: 'openAt', path }),
  });
  const show = (view: ResultsView): void => {
    header.show(view);
    problems.show(view.problems);
    json.show(view.document);
  };
  show(first);
  document.body.append(header.element, problems.element, json.element);
  return show;
}
