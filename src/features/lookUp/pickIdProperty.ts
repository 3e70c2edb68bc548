import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { CallSchema } from '../../calls/callSchema';
import type { LookupAccount } from '../../calls/lookup';
import type { Services } from '../../services/createServices';
import type { IdProperty } from './idProperty';
import { idPropertyItems, type IdPropertyItem } from './idPropertyItems';

/**
 * Asks what calls are to be found by. The account says which of its properties are unique. Answers `undefined` when the user changed
 * their mind.
 */
export function pickIdProperty(
  { schemas }: Pick<Services, 'schemas'>,
  account: LookupAccount,
  chosen: IdProperty | undefined,
): Promise<IdProperty | 'recordId' | undefined> {
  const pick = vscode.window.createQuickPick<IdPropertyItem>();
  let isOpen = true;
  let schema: CallSchema | undefined;
  const show = (): void => {
    pick.items = idPropertyItems({ schema, chosen, typed: pick.value.trim() });
  };
  pick.title = l10n.t('Find Calls By');
  pick.placeholder = l10n.t('What are the IDs you have?');
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.busy = true;
  show();
  pick.show();
  void schemas.load(account).then(loaded => {
    if (isOpen) {
      schema = loaded;
      pick.busy = false;
      show();
    }
  });
  return new Promise(resolve => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      // What only explains something is no choice.
      if (item?.idProperty !== undefined) {
        resolve(item.idProperty);
        pick.hide();
      }
    });
    pick.onDidHide(() => {
      isOpen = false;
      resolve(undefined);
      pick.dispose();
    });
  });
}
