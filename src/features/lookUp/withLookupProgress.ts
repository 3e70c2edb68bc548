import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Lookup } from '../../calls/lookup';
import { countEntries } from '../../calls/summarizeLookup';
import { viewIds } from '../../contributions';
import { describeProgress } from '../../projections/describeLookup';
import type { Services } from '../../services/createServices';

/** Most look-ups are over sooner than this; a notification for them would only flicker. */
const notificationAfterMs = 1000;

/** Shows a run's progress in the Lookups view, and one that takes longer in a notification that can cancel it. */
export function withLookupProgress(
  services: Services,
  run: () => Promise<Lookup>,
): Thenable<Lookup> {
  return vscode.window.withProgress({ location: { viewId: viewIds.lookups } }, async () => {
    const running = run();
    const timer = setTimeout(() => notify(services, running), notificationAfterMs);
    try {
      return await running;
    } finally {
      clearTimeout(timer);
    }
  });
}

function notify({ lookups, store }: Services, running: Promise<Lookup>): void {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: l10n.t('Looking up calls'),
    cancellable: true,
  };
  void vscode.window.withProgress(options, async (progress, token) => {
    let shownPercent = 0;
    const report = (lookup: Lookup): void => {
      const { requested, notSent } = countEntries(lookup);
      const percent = (100 * (requested - notSent)) / requested;
      progress.report({ message: describeProgress(lookup), increment: percent - shownPercent });
      shownPercent = percent;
    };
    const newest = store.list().find(({ state }) => state === 'running');
    if (newest === undefined) {
      return;
    }
    report(newest);
    const subscriptions = [
      token.onCancellationRequested(() => {
        lookups.cancel(newest.id);
      }),
      store.onDidChange(({ id }) => {
        const lookup = store.get(id);
        if (lookup?.id === newest.id) {
          report(lookup);
        }
      }),
    ];
    try {
      await running;
    } finally {
      subscriptions.forEach(subscription => void subscription.dispose());
    }
  });
}
