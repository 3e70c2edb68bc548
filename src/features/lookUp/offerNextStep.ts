import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { commonFailure } from '../../calls/commonFailure';
import { idsToRecheck } from '../../calls/idsToRecheck';
import type { Lookup } from '../../calls/lookup';
import { isMendedByToken, type LookupFailure } from '../../calls/lookupFailure';
import { retryCommandOf, type RetryCommand } from '../../calls/retryCommandOf';
import type { CommandName } from '../../contributions';
import { runForUser } from '../../platform/commands';
import { settings } from '../../platform/settings';
import { describeFailures } from '../../projections/failures/describeFailures';
import { noSuchLookup } from '../../projections/failures/noSuchLookup';
import { lookupTitle } from '../../projections/lookups/lookupTitle';
import { formatNumber } from '../../projections/values/formatNumber';
import type { Services } from '../../services/createServices';
import { whyNotAgain } from './whyNotAgain';

type Store = Pick<Services['store'], 'get' | 'list'>;

/** After a look-up: at most one notification, about what stands most in the way, with the step that mends it. */
export function offerNextStep(store: Store, lookup: Lookup): void {
  const common = commonFailure(lookup);
  if (common !== undefined) {
    const message = [describeFailures(lookup, common), ...whatIsKept(lookup)].join(' · ');
    void offer(store, 'error', message, actionsFor(common.failure, lookup), lookup);
    return;
  }
  const missing = idsToRecheck(lookup).length;
  if (settings.recheckArchived === 'ask' && lookup.state === 'done' && missing > 0) {
    const message =
      missing === 1
        ? l10n.t('1 call was not found. It may be archived.')
        : l10n.t('{0} calls were not found. They may be archived.', formatNumber(missing));
    const look: Action = { label: l10n.t('Look among Archived Ones'), command: 'recheckArchived' };
    void offer(store, 'information', message, [look], lookup);
  }
}

/** Where a second look has brought nothing, the answers of the first are not lost. */
function whatIsKept({ earlier, entries }: Lookup): readonly string[] {
  const isFruitless = entries.every(({ kind }) => kind === 'failed' || kind === 'notSent');
  return earlier !== undefined && isFruitless
    ? [l10n.t('What was known before is kept in the Lookups view.')]
    : [];
}

interface Action {
  readonly label: string;
  readonly command: CommandName;
}

async function offer(
  store: Store,
  severity: 'error' | 'information',
  message: string,
  actions: readonly Action[],
  lookup: Lookup,
): Promise<void> {
  const labels = actions.map(({ label }) => label);
  // It stays until somebody reads it, when another look-up may have run.
  const said = store.list().length > 1 ? `${lookupTitle(lookup)}: ${message}` : message;
  const picked = await (severity === 'error'
    ? vscode.window.showErrorMessage(said, ...labels)
    : vscode.window.showInformationMessage(said, ...labels));
  const action = actions.find(({ label }) => label === picked);
  if (action !== undefined) {
    const now = store.get(lookup.id);
    if (now === undefined) {
      void vscode.window.showInformationMessage(noSuchLookup().message);
    } else {
      await follow(action, now);
    }
  }
}

/** VS Code lets no extension close a notification: what it offers may have been done in another way since. */
async function follow({ command }: Action, lookup: Lookup): Promise<void> {
  const done =
    lookup.state !== 'running' && (command === 'retryFailed' || command === 'recheckArchived')
      ? whyNotAgain(retryOf(command, lookup), lookup)
      : undefined;
  if (done !== undefined) {
    void vscode.window.showInformationMessage(l10n.t('That has been done already. {0}', done));
    return;
  }
  // A token is replaced in the account that the look-up was made with, which need not be the active one any more.
  await runForUser(command, command === 'replaceToken' ? lookup.account.id : lookup.id);
}

/** What the command comes to. */
function retryOf(command: RetryCommand, lookup: Lookup): RetryCommand {
  return command === 'retryFailed' ? retryCommandOf(lookup) : command;
}

function actionsFor(failure: LookupFailure, lookup: Lookup): readonly Action[] {
  const retry: Action = { label: l10n.t('Retry'), command: retryCommandOf(lookup) };
  const replace: Action = { label: l10n.t('Replace Token…'), command: 'replaceToken' };
  const log: Action = { label: l10n.t('Show Log'), command: 'showLog' };
  return isMendedByToken(failure.kind) ? [replace, retry, log] : [retry, log];
}
