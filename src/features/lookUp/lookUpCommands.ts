import * as l10n from '@vscode/l10n';
import { canRecheckArchived } from '../../calls/canRecheckArchived';
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
  return conclude(services, lookup);
}

/** What comes after an answer: another look among archived calls where that is wanted, and at most one notification. */
async function conclude(services: Services, lookup: Lookup): Promise<LookupSummary> {
  const isRecheckDue =
    settings.recheckArchived === 'always' &&
    lookup.state === 'done' &&
    isShown(services, lookup) &&
    canRecheckArchived(lookup);
  const ended = isRecheckDue
    ? await withLookupProgress(services, () => services.lookups.recheckArchived(lookup))
    : lookup;
  if (isShown(services, ended)) {
    offerNextStep(ended);
  }
  return summarizeLookup(ended);
}

/** False once the look-up was removed or a newer run has replaced this one: then nobody waits for what comes next. */
function isShown({ store }: Services, lookup: Lookup): boolean {
  return store.get(lookup.id) === lookup;
}

/** Looks calls up for a program: no panel opens and no notification comes; the look-up stands in the Lookups view. */
export async function lookUpQuietly(services: Services, request: unknown): Promise<LookupSummary> {
  const input = await inputOf(services, request);
  if (input === undefined) {
    throw new Error(l10n.t('There is no account yet. Run “Add Account…” first.'));
  }
  return summarizeLookup(await services.lookups.run(input));
}

export async function refreshLookup(services: Services, argument: unknown): Promise<LookupSummary> {
  const lookup = requireLookup(services, argument);
  return conclude(
    services,
    await withLookupProgress(services, () => services.lookups.refresh(lookup)),
  );
}

export function retryFailed(services: Services, argument: unknown): Promise<LookupSummary> {
  return runAgain(services, argument, lookup => services.lookups.retryFailed(lookup));
}

export function recheckArchived(services: Services, argument: unknown): Promise<LookupSummary> {
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
  const lookup = requireLookup(services, argument);
  if (lookup.state === 'running') {
    throw new Error(l10n.t('This look-up is still running.'));
  }
  const ended = await withLookupProgress(services, () => run(lookup));
  return conclude(services, ended);
}

function requireLookup({ store }: Services, argument: unknown): Lookup {
  const lookup = findLookup(store, argument);
  if (lookup === undefined) {
    throw new Error(l10n.t('There is no such look-up any more. Run “Look Up Calls by ID…”.'));
  }
  return lookup;
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
