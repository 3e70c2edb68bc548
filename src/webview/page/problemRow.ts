import type { ResultsProblem, ResultsStrings } from '../../protocol/resultsProtocol';
import { actionButton } from '../elements/actionButton';
import { element } from '../elements/element';
import { icon } from '../elements/icon';

type Path = ResultsProblem['path'];

/** What can be done about a problem's place. */
export interface ProblemActions {
  /** Shows the call that it is about. */
  readonly goTo: (path: Path) => void;
  readonly showInJson: (path: Path) => void;
  readonly openAt: (path: Path) => void;
}

/** One problem: how bad, what, HubSpot's word for it, and the ways to its call and to its place. */
export function problemRow(
  { severity, message, category, path }: ResultsProblem,
  strings: ResultsStrings,
  { goTo, openAt, showInJson }: ProblemActions,
): HTMLElement {
  return element(
    'li',
    { class: `problem problem-${severity}` },
    icon(severity),
    element('span', { class: 'visually-hidden' }, strings[severity]),
    messageOf(message, () => goTo(path)),
    element('code', { class: 'category' }, category),
    element(
      'span',
      { class: 'actions' },
      actionButton('showInJson', strings.showInJson, () => showInJson(path), message),
      actionButton('openFile', strings.openAt, () => openAt(path), message),
    ),
  );
}

/** A button in all but one thing: its text can be selected, for whoever wants to tell others of the problem. */
function messageOf(text: string, run: () => void): HTMLElement {
  const message = element('span', { class: 'message', role: 'button', tabindex: '0' }, text);
  message.addEventListener('click', () => {
    if (String(document.getSelection() ?? '') === '') {
      run();
    }
  });
  message.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      run();
    }
  });
  return message;
}
