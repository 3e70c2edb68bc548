import type * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { Lookup } from '../../calls/lookup';
import type { LookupStore } from '../../services/lookupStore';
import type { ResultsPanel } from './resultsPanel';

/** Opens results panels and keeps them in step with the store. */
export class ResultsPanels implements Disposable {
  private readonly open = new Map<string, ResultsPanel>();
  private readonly subscription;

  constructor(
    private readonly store: LookupStore,
    private readonly webviewFolder: vscode.Uri,
  ) {
    this.subscription = store.onDidChange(({ id, kind }) => {
      const panel = this.open.get(id);
      const lookup = store.get(id);
      if (kind === 'removed') {
        panel?.dispose();
      } else if (lookup !== undefined) {
        panel?.update(lookup);
      }
    });
  }

  /** Shows the look-up's panel, or brings it to the front where it is open already. */
  async show(lookup: Lookup): Promise<void> {
    const { ResultsPanel } = await import('./resultsPanel');
    const known = this.open.get(lookup.id);
    if (known !== undefined) {
      known.reveal();
      return;
    }
    const current = this.store.get(lookup.id);
    if (current === undefined) {
      // Removed while the code was loading: nothing would ever close its panel.
      return;
    }
    const panel = new ResultsPanel(current, this.webviewFolder);
    this.open.set(lookup.id, panel);
    panel.onDidDispose(() => this.open.delete(lookup.id));
  }

  dispose(): void {
    this.subscription.dispose();
    [...this.open.values()].forEach(panel => panel.dispose());
  }
}
