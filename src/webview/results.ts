import './styles/results.css';
import type { FromResults, ResultsStrings, ResultsView } from '../protocol/resultsProtocol';
import { decodeToResults } from './decodeToResults';
import { JsonView } from './jsonView';
import { openLinks } from './openLinks';
import { PanelState } from './panelState';
import { ProblemsSection } from './problemsSection';
import { ResultsHeader } from './resultsHeader';
import { ViewCopy } from './viewCopy';

const vscode = acquireVsCodeApi();
const post = (message: FromResults): void => vscode.postMessage(message);

const copy = new ViewCopy();
let show: ((view: ResultsView) => void) | undefined;

/** What the extension waits before it sends more: long enough for the browser to paint and to listen to the reader. */
const breathMs = 20;

window.addEventListener('message', event => {
  const message = decodeToResults(event.data);
  const taken = message === undefined ? 'ignored' : copy.take(message);
  if (taken === 'missed') {
    post({ kind: 'ready' });
  }
  if (message === undefined || taken !== 'taken' || copy.view === undefined) {
    return;
  }
  try {
    if (message.kind === 'open' && show === undefined) {
      show = buildPanel(copy.view, message.strings);
    } else {
      show?.(copy.view);
    }
  } finally {
    setTimeout(() => post({ kind: 'shown', number: message.number }), breathMs);
  }
});
post({ kind: 'ready' });

/** Puts the panel on the page and answers the function that shows newer views in it. */
function buildPanel(first: ResultsView, strings: ResultsStrings): (view: ResultsView) => void {
  openLinks();
  const state = new PanelState(vscode);
  const header = new ResultsHeader(strings, () => post({ kind: 'lookUpAgain' }));
  const json = new JsonView(first.document, strings, state, () => post({ kind: 'openResponse' }));
  const problems = new ProblemsSection(strings, state, {
    showInJson: path => json.reveal(path),
    openAt: path => post({ kind: 'openAt', path }),
  });
  const show = (view: ResultsView): void => {
    header.show(view);
    problems.show(view);
    json.show(view.document);
  };
  show(first);
  // VS Code's own search does not look into a panel whose parts are not all on the page.
  document.addEventListener('keydown', event => {
    const isSearch = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
    if (isSearch && event.isTrusted && !event.defaultPrevented) {
      event.preventDefault();
      json.search();
    }
  });
  document.body.append(header.element, problems.element, json.element);
  return show;
}
