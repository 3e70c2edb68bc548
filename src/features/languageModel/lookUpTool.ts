import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import { readCallIdList } from '../../inputs/readCallIdList';
import { settings } from '../../platform/settings';
import { signalOf } from '../../platform/signalOf';
import { describePortal } from '../../projections/describeAccount';
import { accountName } from '../../projections/describeLookup';
import { formatNumber } from '../../projections/formatNumber';
import { projectToolAnswer } from '../../projections/projectToolAnswer';
import type { Services } from '../../services/createServices';
import { ToolError } from './toolError';
import { decodeToolInput } from './toolInput';

/** What the person is asked before anything is read: how many calls, in which account, and what the model gets to see. */
export function askBeforeLookUp(
  { accounts }: Pick<Services, 'accounts'>,
  input: unknown,
): vscode.PreparedToolInvocation {
  const { ids } = decodeToolInput(input);
  const count = formatNumber(new Set(ids).size);
  const account = nameOf(requireAccount(accounts));
  return {
    invocationMessage: l10n.t('Looking up {0} calls in {1}', count, account),
    confirmationMessages: {
      title: l10n.t('Look up {0} calls in {1}?', count, account),
      message:
        settings.languageModelAccess === 'full'
          ? l10n.t(
              'The language model is sent what came of each ID, and all values of the properties it asks for: also names, phone numbers and notes. A setting limits that.',
            )
          : l10n.t(
              'The language model is sent what came of each ID, times, outcomes and durations. Names, phone numbers and notes stay behind masks.',
            ),
    },
  };
}

/** Looks the calls up and answers as JSON text. Errors are written for the model: what is wrong, and whom to ask for what. */
export async function lookUpForModel(
  services: Pick<Services, 'accounts' | 'lookups' | 'personal'>,
  input: unknown,
  token: vscode.CancellationToken,
): Promise<vscode.LanguageModelToolResult> {
  const { archived = false, ids: written, properties } = decodeToolInput(input);
  const account = requireAccount(services.accounts);
  const { ids, invalid } = await readCallIdList(written);
  const options = {
    properties: properties ?? settings.properties,
    propertiesWithHistory: [],
    archived,
  };
  const run = { ids, invalid, options, account };
  const lookup = await services.lookups.run(run, signalOf(token));
  const isMasked = settings.languageModelAccess !== 'full';
  const shown = isMasked ? services.personal.hidden(lookup) : services.personal.lookup(lookup);
  const answer = JSON.stringify(projectToolAnswer(shown, nameOf(account)), null, 1);
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
}

function requireAccount(accounts: Services['accounts']): LookupAccount {
  if (settings.languageModelAccess === 'off') {
    throw new ToolError(
      'The user has turned this tool off (setting hubspotCalls.languageModelAccess). Do not try again.',
    );
  }
  const { active } = accounts;
  if (active === undefined) {
    throw new ToolError(
      'There is no HubSpot account yet. Ask the user to run the command "HubSpot Calls: Add Account…" or "HubSpot Calls: Try with Sample Data", then try again.',
    );
  }
  return active;
}

function nameOf(account: LookupAccount): string {
  return [accountName({ account }), describePortal(account)].filter(Boolean).join(' · ');
}
