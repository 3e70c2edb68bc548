import { setTimeout as delay } from 'node:timers/promises';
import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Lookup } from '../../calls/lookup';
import { viewIds } from '../../contributions';
import { showError } from '../../platform/showError';
import { describeState } from '../../projections/lookups/describeState';
import { lookupTitle } from '../../projections/lookups/lookupTitle';
import type { Services } from '../../services/createServices';

/** Most look-ups are over sooner than this; a notification for them would only flicker. */
const notificationAfterMs = 1000;

/** What opens on the way keeps VS Code from reading the token: the request goes first. */
const openAfterMs = 25;

/**
 * Shows a run's progress in the Lookups view, and one that takes longer in a notification that can cancel it. `onStart` is given
 * the look-up's id once it is on its way.
 */
export function withLookupProgress(
  services: Services,
  run: () => Promise<Lookup>,
  onStart: (id: string) => unknown = () => undefined,
): Thenable<Lookup> {
  return vscode.window.withProgress({ location: { viewId: viewIds.lookups } }, async () => {
    const { id, running } = start(services, run);
    const timer = setTimeout(() => notify(services, id, running), notificationAfterMs);
    try {
      // What cannot be opened costs nobody the look-up.
      const opened = delay(openAfterMs)
        .then(() => onStart(id))
        .catch(showError);
      const [lookup] = await Promise.all([running, opened]);
      return lookup;
    } finally {
      clearTimeout(timer);
    }
  });
}

/** A run puts its look-up into the store before it first waits, which is how its id is known. */
function start(
  { store }: Services,
  run: () => Promise<Lookup>,
): { readonly id: string; readonly running: Promise<Lookup> } {
  let id = '';
  const subscription = store.onDidChange(change => {
    // Others may make room for it.
    if (change.kind !== 'removed') id = change.id;
  });
  const running = run();
  subscription.dispose();
  return { id, running };
}

/** Where there are several, their notifications must be told apart. */
function titleOf(store: Services['store'], id: string): string {
  const lookup = store.list().length > 1 ? store.get(id) : undefined;
  return lookup === undefined
    ? l10n.t('Looking up calls')
    : l10n.t('Looking up {0}', lookupTitle(lookup));
}

function notify({ lookups, store }: Services, id: string, running: Promise<Lookup>): void {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: titleOf(store, id),
    cancellable: true,
  };
  void vscode.window.withProgress(options, async (progress, token) => {
    let shownPercent = 0;
    const report = (lookup: Lookup): void => {
      const { ended, total } = lookup.progress;
      const percent = total === 0 ? 100 : (100 * ended) / total;
      progress.report({ message: describeState(lookup), increment: percent - shownPercent });
      shownPercent = percent;
    };
    const show = (): void => {
      const lookup = store.get(id);
      if (lookup !== undefined) {
        report(lookup);
      }
    };
    show();
    const subscriptions = [
      token.onCancellationRequested(() => {
        lookups.cancel(id);
      }),
      store.onDidChange(change => {
        if (change.id === id) {
          show();
        }
      }),
    ];
    await running.catch(() => undefined);
    subscriptions.forEach(subscription => void subscription.dispose());
  });
}
