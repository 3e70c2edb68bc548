import archive from '@vscode/codicons/src/icons/archive.svg';
import beaker from '@vscode/codicons/src/icons/beaker.svg';
import check from '@vscode/codicons/src/icons/check.svg';
import chevronRight from '@vscode/codicons/src/icons/chevron-right.svg';
import circleSlash from '@vscode/codicons/src/icons/circle-slash.svg';
import clearAll from '@vscode/codicons/src/icons/clear-all.svg';
import clockface from '@vscode/codicons/src/icons/clockface.svg';
import collapseAll from '@vscode/codicons/src/icons/collapse-all.svg';
import copy from '@vscode/codicons/src/icons/copy.svg';
import eyeClosed from '@vscode/codicons/src/icons/eye-closed.svg';
import error from '@vscode/codicons/src/icons/error.svg';
import expandAll from '@vscode/codicons/src/icons/expand-all.svg';
import gitMerge from '@vscode/codicons/src/icons/git-merge.svg';
import goToFile from '@vscode/codicons/src/icons/go-to-file.svg';
import info from '@vscode/codicons/src/icons/info.svg';
import json from '@vscode/codicons/src/icons/json.svg';
import listTree from '@vscode/codicons/src/icons/list-tree.svg';
import pass from '@vscode/codicons/src/icons/pass.svg';
import question from '@vscode/codicons/src/icons/question.svg';
import search from '@vscode/codicons/src/icons/search.svg';
import terminal from '@vscode/codicons/src/icons/terminal.svg';
import warning from '@vscode/codicons/src/icons/warning.svg';

/** VS Code's own icons. Each has an outline of its own, so that none is told from another by colour alone. */
const drawings = {
  // What became of an ID, as in the Lookups view.
  found: pass,
  archived: archive,
  merged: gitMerge,
  missing: question,
  failed: error,
  notSent: circleSlash,
  waiting: clockface,
  error,
  warning,
  information: info,
  chevron: chevronRight,
  showInJson: json,
  openFile: goToFile,
  sample: beaker,
  masked: eyeClosed,
  expandAll,
  collapseAll,
  search,
  clear: clearAll,
  copy,
  copyPath: listTree,
  copyAsCurl: terminal,
  done: check,
} as const;

/** The icons there are. */
export type IconName = keyof typeof drawings;

/** An icon in the colour of the text around it; silent for screen readers, which are told in words. */
export function icon(name: IconName): Element {
  const parsed = new DOMParser().parseFromString(drawings[name], 'image/svg+xml');
  const svg = document.importNode(parsed.documentElement, true);
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
