import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Lookup } from '../../calls/lookup';
import { settings } from '../../platform/settings';
import { arrangeEntries } from '../../projections/arrangement/arrangeEntries';
import { usualRules } from '../../projections/calls/rowRules';
import { lookupTitle } from '../../projections/lookups/lookupTitle';
import { formatNumber } from '../../projections/values/formatNumber';
import type { Services } from '../../services/createServices';

/** As long as somebody is typing, nothing is looked for. */
const waitMs = 150;

/** Asks what the calls to be shown have in common, and shows them meanwhile. Escape leaves everything as it was. */
export function askForFilter(
  { arrangements, knowledge, store }: Services,
  lookup: Lookup,
  before: string,
  apply: (filter: string) => void,
): Promise<void> {
  const box = vscode.window.createInputBox();
  box.title = `${l10n.t('Filter')} · ${lookupTitle(lookup)}`;
  box.value = before;
  box.placeholder = l10n.t('busy, or Call outcome: busy, or hs_call_body: for calls with notes');
  let timer: NodeJS.Timeout | undefined;
  const sayHowMany = (): void => {
    const shown = store.get(lookup.id);
    if (shown !== undefined) {
      const rules = { ...usualRules, callLabel: settings.callLabel };
      const known = knowledge.get(shown.account);
      const arranged = arrangeEntries(shown, arrangements.get(shown.id), known, rules);
      const count = l10n.t(
        '{0} of {1}',
        formatNumber(arranged.shown),
        formatNumber(shown.entries.length),
      );
      box.prompt = l10n.t('Any value, as it is shown or raw. {0}', count);
    }
  };
  sayHowMany();
  return new Promise(resolve => {
    let isAccepted = false;
    const applyNow = (filter: string): void => {
      clearTimeout(timer);
      if (arrangements.get(lookup.id).filter !== filter) {
        apply(filter);
      }
      sayHowMany();
    };
    box.onDidChangeValue(filter => {
      clearTimeout(timer);
      timer = setTimeout(() => applyNow(filter), waitMs);
    });
    box.onDidAccept(() => {
      isAccepted = true;
      applyNow(box.value);
      box.hide();
    });
    box.onDidHide(() => {
      if (!isAccepted) {
        applyNow(before);
      }
      box.dispose();
      resolve();
    });
    box.show();
  });
}
