import type { ResultsProblem, ResultsStrings } from '../protocol/resultsProtocol';
import { element } from './element';
import { icon, type IconName } from './icon';

type Path = ResultsProblem['path'];

/** What can be done about a problem's place. */
export interface ProblemActions {
  readonly showInJson: (path: Path) => void;
  readonly openAt: (path: Path) => void;
}

/** One problem: how bad, what, HubSpot's word for it, and two ways to its place. */
export function problemRow(
  { severity, message, category, path }: ResultsProblem,
  strings: ResultsStrings,
  { showInJson, openAt }: ProblemActions,
): HTMLElement {
  return element(
    'li',
    { class: `problem problem-${severity}` },
    icon(severity),
    element('span', { class: 'visually-hidden' }, strings[severity]),
    element('span', { class: 'message' }, message),
    element('code', { class: 'category' }, category),
    element(
      'span',
      { class: 'actions' },
      action('showInJson', strings.showInJson, message, () => showInJson(path)),
      action('openFile', strings.openAt, message, () => openAt(path)),
    ),
  );
}

/** A button whose name tells a screen reader which of many alike it is. */
function action(name: IconName, label: string, about: string, run: () => void): HTMLElement {
  const button = element(
    'button',
    { class: 'action', type: 'button', title: label, 'aria-label': `${label}: ${about}` },
    icon(name),
    element('span', { class: 'action-label' }, label),
  );
  button.addEventListener('click', run);
  return button;
}
