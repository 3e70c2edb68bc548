import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import { summarizeLookup, type LookupSummary } from '../../calls/summarizeLookup';
import { runCommand } from '../../platform/commands';
import { settings } from '../../platform/settings';
import { accountName } from '../../projections/describeLookup';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/findLookup';
import type { LookupInput } from '../../services/lookupService';
import { chooseAccount } from './chooseAccount';
import { decodeLookUpRequest, idsOfRequest, optionsOfRequest, textsOf } from './lookUpRequest';
import { promptForIds } from './promptForIds';
import { offerNextStep } from './offerNextStep';
import { withLookupProgress } from './withLookupProgress';

/** Looks calls up and shows the results as they arrive. Answers `undefined` when the user changed their mind. */
export async function lookUp(
  services: Services,
  request: unknown,
): Promise<LookupSummary | undefined> {
  const input =
    request === undefined ? await promptForInput(services) : await inputOf(services, request);
  if (input === undefined) {
    return undefined;
  }
  const lookup = await withLookupProgress(
    services,
    () => services.lookups.run(input),
    id => runCommand('showResults', id),
  );
  const isRecheckDue =
    settings.recheckArchived === 'always' &&
    !lookup.options.archived &&
    lookup.entries.some(({ kind }) => kind === 'missing');
  const ended = isRecheckDue
    ? await withLookupProgress(services, () => services.lookups.recheckArchived(lookup))
    : lookup;
  offerNextStep(ended);
  return summarizeLookup(ended);
}

/** Looks calls up for a program: nothing opens, nothing asks, except for an account where there is none. */
export async function lookUpQuietly(services: Services, request: unknown): Promise<LookupSummary> {
  const input = await inputOf(services, request);
  if (input === undefined) {
    throw new Error(l10n.t('There is no account yet. Run “Add Account…” first.'));
  }
  return summarizeLookup(await services.lookups.run(input));
}

export function refreshLookup(services: Services, argument: unknown) {
  return runAgain(services, argument, lookup => services.lookups.refresh(lookup));
}

export function retryFailed(services: Services, argument: unknown) {
  return runAgain(services, argument, lookup => services.lookups.retryFailed(lookup));
}

export function recheckArchived(services: Services, argument: unknown) {
  return runAgain(services, argument, lookup => services.lookups.recheckArchived(lookup));
}

export function cancelLookup({ lookups, store }: Services, argument: unknown): void {
  const lookup =
    argument === undefined
      ? store.list().find(({ state }) => state === 'running')
      : findLookup(store, argument);
  if (lookup !== undefined) {
    lookups.cancel(lookup.id);
  }
}

async function runAgain(
  services: Services,
  argument: unknown,
  run: (lookup: Lookup) => Promise<Lookup>,
): Promise<LookupSummary> {
  const lookup = findLookup(services.store, argument);
  if (lookup === undefined) {
    throw new Error(l10n.t('There is no such look-up any more. Run “Look Up Calls by ID…”.'));
  }
  const ended = await withLookupProgress(services, () => run(lookup));
  offerNextStep(ended);
  return summarizeLookup(ended);
}

async function promptForInput(services: Services): Promise<LookupInput | undefined> {
  const account = await chooseAccount(services.accounts, undefined);
  if (account === undefined) {
    return undefined;
  }
  const prompted = await promptForIds(accountName({ account }));
  if (prompted === undefined) {
    return undefined;
  }
  const { properties } = settings;
  const options = {
    properties,
    propertiesWithHistory: prompted.withHistory ? properties : [],
    archived: prompted.archived,
  };
  return { ...textsOf(prompted.parsed), options, account };
}

async function inputOf(services: Services, argument: unknown): Promise<LookupInput | undefined> {
  const request = decodeLookUpRequest(argument);
  const account = await chooseAccount(services.accounts, request.accountId);
  const options = optionsOfRequest(request, settings.properties);
  return account && { ...idsOfRequest(request), options, account };
}
