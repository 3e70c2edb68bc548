import './styles/results.css';
import type { FromResults } from '../protocol/resultsProtocol';
import { afterPaint } from './afterPaint';
import { decodeToResults } from './decodeToResults';
import { ResultsPage } from './resultsPage';
import { ViewCopy } from './viewCopy';

const vscode = acquireVsCodeApi();
const post = (message: FromResults): void => vscode.postMessage(message);

const copy = new ViewCopy();
let page: ResultsPage | undefined;

window.addEventListener('message', event => {
  const message = decodeToResults(event.data);
  const taken = message === undefined ? 'ignored' : copy.take(message);
  if (taken === 'missed') {
    post({ kind: 'ready' });
  }
  const { view } = copy;
  if (message === undefined || taken !== 'taken' || view === undefined) {
    return;
  }
  if (message.kind === 'open') {
    page ??= new ResultsPage(message.strings, vscode, post);
  }
  page?.showHeader(view);
  afterPaint(() => {
    try {
      page?.showBody(view);
    } finally {
      post({ kind: 'shown', number: message.number });
    }
  });
});
post({ kind: 'ready' });
