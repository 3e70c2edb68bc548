import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { runForUser } from '../../platform/commands';
import { listInWords } from '../../projections/values/listInWords';
import type { IdProperty } from './idProperty';
import type { TextIds } from './textIds';

/** What is said where texts hold nothing to look up. */
export function describeNothingFound(texts: readonly TextIds[], idProperty?: IdProperty): string {
  const names = listInWords([...new Set(texts.map(({ text }) => text.name))]);
  if (idProperty !== undefined) {
    return l10n.t('No values of {0} found in {1}.', idProperty.label, names);
  }
  return [
    describeWhere(texts, names),
    l10n.t(
      'IDs are read from lists, sentences, logs, CSV, JSON and addresses of calls in HubSpot.',
    ),
  ].join(' ');
}

function describeWhere(texts: readonly TextIds[], names: string): string {
  if (texts.every(({ text }) => text.origin === undefined)) {
    return l10n.t('No call IDs found in the clipboard.');
  }
  return texts.every(({ text }) => text.origin?.kind === 'selection')
    ? l10n.t('No call IDs found in the selection, or the cursor’s line, of {0}.', names)
    : l10n.t('No call IDs found in {0}.', names);
}

/** Says so to a person, who may want to type what is to be looked up. */
export function offerPrompt(message: string): void {
  const lookUp = l10n.t('Look Up Calls by ID…');
  void vscode.window.showInformationMessage(message, lookUp).then(picked => {
    if (picked === lookUp) {
      void runForUser('lookUp');
    }
  });
}
