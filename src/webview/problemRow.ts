import type { ResultsProblem, ResultsStrings } from '../protocol/resultsProtocol';
import { actionButton } from './actionButton';
import { element } from './element';
import { icon } from './icon';

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
      actionButton('showInJson', strings.showInJson, () => showInJson(path), message),
      actionButton('openFile', strings.openAt, () => openAt(path), message),
    ),
  );
}
