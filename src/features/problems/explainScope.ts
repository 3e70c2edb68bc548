import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { scopeOfAbility } from '../../calls/accountCheck';
import type { Lookup } from '../../calls/lookup';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/views/findLookup';

/** Says where in HubSpot the scopes are added that a look-up's token lacks, or those that are named for an account. */
export async function explainScope(
  { accounts, store }: Pick<Services, 'accounts' | 'store'>,
  argument: unknown,
): Promise<void> {
  const named = v.safeParse(scopesSchema, argument);
  const lookup = named.success ? undefined : findLookup(store, argument);
  const scopes = named.success ? named.output.scopes : scopesOf(lookup);
  const accountId = named.success ? named.output.accountId : lookup?.account.id;
  const scope = scopes.join(', ') || callsScope;
  const isOfKey = accountId !== undefined && (await hasKey(accounts, accountId));
  const guide = l10n.t('Open HubSpot’s Guide');
  const copy = l10n.t('Copy the Scope');
  const picked = await vscode.window.showInformationMessage(
    isOfKey
      ? l10n.t('The personal access key needs the scope {0}.', scope)
      : l10n.t('The token needs the scope {0}.', scope),
    { modal: true, detail: isOfKey ? stepsOfKey() : steps() },
    guide,
    copy,
  );
  if (picked === guide) {
    await vscode.env.openExternal(vscode.Uri.parse(isOfKey ? guideOfKeys : guideOfServiceKeys));
  } else if (picked === copy) {
    await vscode.env.clipboard.writeText(scope);
  }
}

const scopesSchema = v.object({
  scopes: v.array(v.string()),
  accountId: v.exactOptional(v.string()),
});

const callsScope = scopeOfAbility.calls;

const guideOfServiceKeys =
  'https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/account-service-keys';
const guideOfKeys =
  'https://developers.hubspot.com/docs/developer-tooling/local-development/hubspot-cli/personal-access-key';

/** A secret store that cannot be read is told of elsewhere. */
async function hasKey(accounts: Services['accounts'], accountId: string): Promise<boolean> {
  const portalId = await accounts.tokens.portalOfKey(accountId).catch(() => undefined);
  return portalId !== undefined;
}

function steps(): string {
  return [
    l10n.t('1. In HubSpot, open Development, then Keys > Service keys, and there your key.'),
    l10n.t('2. Press Add new scope, choose the scope, press Update, and save the key.'),
    l10n.t('3. For a private app: Development > Legacy apps, your app, Scopes.'),
    l10n.t('4. Back here, check the account or retry the calls. The token stays the same.'),
  ].join('\n');
}

/** Its scopes are chosen when it is made, and a user has one key at a time. */
function stepsOfKey(): string {
  return [
    l10n.t('1. In HubSpot, open Development, then Keys > Personal Access Key.'),
    l10n.t(
      '2. The scopes of a key are chosen when it is made: deactivate this one and make a new one with the scope. It can do no more than its user may.',
    ),
    l10n.t('3. Back here, run “Replace Token…” and paste the new key.'),
    l10n.t('4. The HubSpot CLI needs the new key, too: run hs account auth in a terminal.'),
  ].join('\n');
}

/** Those HubSpot has named, that of calls first: any one of them would do. */
function scopesOf(lookup: Lookup | undefined): readonly string[] {
  const named = (lookup?.exchanges ?? []).flatMap(({ outcome }) =>
    outcome.kind === 'failed' ? (outcome.failure.scopes ?? []) : [],
  );
  return named.includes(callsScope) ? [callsScope] : named.slice(0, 1);
}
