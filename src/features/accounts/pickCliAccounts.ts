import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import { portalType } from '../../calls/portalType';
import type { CliAccountObstacle } from '../../inputs/cliConfig/cliAccount';
import { withoutIcons } from '../../platform/withoutIcons';
import { describeAccountType } from '../../projections/accounts/describeAccount';
import {
  isImportable,
  type FoundCliAccount,
  type FoundCliAccounts,
  type ImportableCliAccount,
} from './findCliAccounts';

/** Lets the user choose among the accounts of the HubSpot CLI; answers `undefined` when they changed their mind. `imported` has those that are there already, by their number in HubSpot. */
export function pickCliAccounts(
  found: FoundCliAccounts,
  imported: ReadonlyMap<string, LookupAccount>,
): Promise<readonly ImportableCliAccount[] | undefined> {
  const pick = vscode.window.createQuickPick<CliItem>();
  const items = itemsOf(found, imported);
  const choices = items.filter(({ account }) => account !== undefined);
  pick.title = l10n.t('Import Accounts from the HubSpot CLI');
  pick.placeholder =
    choices.length === 0
      ? l10n.t('None of these can be imported')
      : l10n.t('Keys are copied to the secret storage; the CLI’s own files stay as they are');
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items;
  pick.selectedItems = choices.length === 1 ? choices : [];
  pick.show();
  return new Promise(resolve => {
    pick.onDidChangeSelection(selected => {
      // What cannot be imported is there to say why.
      const possible = selected.filter(({ account }) => account !== undefined);
      if (possible.length < selected.length) {
        pick.selectedItems = possible;
      }
    });
    pick.onDidAccept(() => {
      const accounts = pick.selectedItems.flatMap(({ account }) => account ?? []);
      resolve(accounts.length === 0 ? undefined : accounts);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });
}

interface CliItem extends vscode.QuickPickItem {
  /** Absent where there is nothing to import. */
  readonly account?: ImportableCliAccount;
}

function itemsOf(
  { accounts, flaws, isRestricted }: FoundCliAccounts,
  imported: ReadonlyMap<string, LookupAccount>,
): readonly CliItem[] {
  return [
    ...accounts.map(account => itemOf(account, imported.get(account.portalId))),
    ...flaws.map(({ origin, reason }) => ({
      label: withoutIcons(origin),
      detail: reason,
      iconPath: new vscode.ThemeIcon('warning'),
    })),
    ...(isRestricted
      ? [
          {
            label: workspaceFile,
            detail: describeRestriction(),
            iconPath: new vscode.ThemeIcon('shield'),
          },
        ]
      : []),
  ];
}

function itemOf(account: FoundCliAccount, imported: LookupAccount | undefined): CliItem {
  const { accountType, isDefault, name, obstacle, origin, portalId } = account;
  const type = portalType(accountType);
  const kind = type === undefined ? undefined : describeAccountType({ id: portalId, type });
  const label = withoutIcons(name ?? portalId);
  const description = [portalId, kind, isDefault ? l10n.t('the CLI’s default') : undefined]
    .filter(Boolean)
    .join(' · ');
  if (!isImportable(account)) {
    const detail = `${describeObstacle(obstacle ?? 'noKey')} · ${withoutIcons(origin)}`;
    return { label, description, detail, iconPath: new vscode.ThemeIcon('circle-slash') };
  }
  const detail =
    imported === undefined
      ? withoutIcons(origin)
      : `${l10n.t('Imported as “{0}”: its key is replaced', withoutIcons(imported.name))} · ${withoutIcons(origin)}`;
  const iconPath = new vscode.ThemeIcon(imported === undefined ? 'account' : 'check');
  return { label, description, detail, iconPath, account };
}

const workspaceFile = 'hubspot.config.yml';

/** Why the workspace's own file is not among them. */
export function describeRestriction(): string {
  return l10n.t('The workspace’s own file is not read, because the workspace is not trusted.');
}

function describeObstacle(obstacle: CliAccountObstacle): string {
  switch (obstacle) {
    case 'otherEnvironment':
      return l10n.t('Not importable: it is on HubSpot’s own test servers');
    case 'otherAuthType':
      return l10n.t('Not importable: it is opened by something else than a personal access key');
    case 'noKey':
      return l10n.t('Not importable: its personal access key is missing');
  }
}
