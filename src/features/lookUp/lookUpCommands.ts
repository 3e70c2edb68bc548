import * as l10n from '@vscode/l10n';
import { summarizeLookup, type LookupSummary } from '../../calls/summarizeLookup';
import { settings } from '../../platform/settings';
import type { Services } from '../../services/createServices';
import type { LookupInput } from '../../services/lookups/lookupService';
import { chooseAccount } from './chooseAccount';
import { confirmMany } from './confirmMany';
import { decodeLookUpRequest, idsOfRequest, optionsOfRequest, textsOf } from './lookUpRequest';
import { portalIdOf } from './portalIdOf';
import { promptForIds } from './promptForIds';
import { runLookup } from './runLookup';

/** Looks calls up and shows the results as they arrive. Answers `undefined` when the user changed their mind. */
export async function lookUp(
  services: Services,
  request: unknown,
): Promise<LookupSummary | undefined> {
  const input =
    request === undefined ? await promptForInput(services) : await inputOf(services, request);
  return input && runLookup(services, input);
}

/** Looks calls up for a program: no panel opens and no notification comes; the look-up stands in the Lookups view. */
export async function lookUpQuietly(services: Services, request: unknown): Promise<LookupSummary> {
  const input = await inputOf(services, request);
  if (input === undefined) {
    throw new Error(l10n.t('There is no account yet. Run “Add Account…” first.'));
  }
  return summarizeLookup(await services.lookups.run(input));
}

async function promptForInput(services: Services): Promise<LookupInput | undefined> {
  const account = await chooseAccount(services.accounts, undefined);
  if (account === undefined) {
    return undefined;
  }
  const prompted = await promptForIds(services, account, portalIdOf(services, account));
  if (prompted === undefined) {
    return undefined;
  }
  const input = { ...textsOf(prompted.parsed), options: prompted.options, account };
  return (await confirmMany(services, input)) ? input : undefined;
}

async function inputOf(services: Services, argument: unknown): Promise<LookupInput | undefined> {
  const request = decodeLookUpRequest(argument);
  const account = await chooseAccount(services.accounts, request.accountId);
  const options = optionsOfRequest(request, settings.properties);
  const { sources } = request;
  return (
    account && {
      ...(await idsOfRequest(request)),
      options,
      account,
      ...(sources === undefined ? {} : { sources }),
    }
  );
}
