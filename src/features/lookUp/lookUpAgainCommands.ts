import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Lookup } from '../../calls/lookup';
import { retryCommandOf, type RetryCommand } from '../../calls/retryCommandOf';
import { summarizeLookup, type LookupSummary } from '../../calls/summarizeLookup';
import { meantLookup } from '../../platform/meantLookup';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/views/findLookup';
import { conclude } from './conclude';
import { whyNotAgain } from './whyNotAgain';
import { withLookupProgress } from './withLookupProgress';

/** Asks for all calls of a look-up once more; what was known before is kept for comparison. */
export async function refreshLookup(services: Services, argument: unknown): Promise<LookupSummary> {
  const lookup = meantLookup(services.store, argument);
  return conclude(
    services,
    await withLookupProgress(services, () => services.lookups.refresh(lookup)),
  );
}

/** Where nothing but a look among archived calls has failed, that look is what is repeated. */
export async function retryFailed(services: Services, argument: unknown): Promise<LookupSummary> {
  if (retryCommandOf(meantLookup(services.store, argument)) === 'recheckArchived') {
    return recheckArchived(services, argument);
  }
  return runAgain(services, argument, 'retryFailed');
}

/** Looks for the missing calls of a look-up among archived ones, and answers what came of it. */
export function recheckArchived(services: Services, argument: unknown): Promise<LookupSummary> {
  return runAgain(services, argument, 'recheckArchived');
}

/** Stops a look-up: the one that is named, else the one that is looked at or, where that does not run, the newest that does. */
export function cancelLookup({ lookups, store }: Services, argument: unknown): void {
  const lookup = argument === undefined ? runningLookup(store) : findLookup(store, argument);
  if (lookup !== undefined) {
    lookups.cancel(lookup.id);
  } else if (argument === undefined) {
    void vscode.window.showInformationMessage(l10n.t('No look-up is running.'));
  }
}

function runningLookup(store: Services['store']): Lookup | undefined {
  const candidates = [store.meant, ...store.list()];
  return candidates.find(lookup => lookup?.state === 'running');
}

/** Another pass over a look-up that has ended. */
async function runAgain(
  services: Services,
  argument: unknown,
  pass: RetryCommand,
): Promise<LookupSummary> {
  const lookup = meantLookup(services.store, argument);
  if (lookup.state === 'running') {
    throw new Error(l10n.t('This look-up is still running.'));
  }
  const reason = whyNotAgain(pass, lookup);
  if (reason !== undefined) {
    // The palette lists the command whatever the look-up is like. A program reads the answer.
    if (argument === undefined) {
      void vscode.window.showInformationMessage(reason);
    }
    return summarizeLookup(lookup);
  }
  const ended = await withLookupProgress(services, () => services.lookups[pass](lookup));
  return conclude(services, ended);
}
