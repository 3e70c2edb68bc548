import type * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { Lookup } from '../../calls/lookup';
import type { ResultsTabName } from '../../protocol/resultsTabs';
import type { Services } from '../../services/createServices';
import type { ResultsPanel } from './resultsPanel';

/** Opens results panels and keeps them in step with the store. */
export class ResultsPanels implements Disposable {
  private readonly open = new Map<string, ResultsPanel>();
  private readonly subscription;

  constructor(
    private readonly services: Pick<Services, 'knowledge' | 'preferences' | 'selection' | 'store'>,
    private readonly webviewFolder: vscode.Uri,
  ) {
    const { store } = services;
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

  /** The look-up of the panel that is in front and has the keyboard. */
  get activeId(): string | undefined {
    return [...this.open].find(([, panel]) => panel.isActive)?.[0];
  }

  /** Copies the rows that are selected in the panel in front. */
  copyRows(withHeader: boolean): void {
    this.open.get(this.activeId ?? '')?.copyRows(withHeader);
  }

  /** Shows the look-up's panel, or brings it to the front where it is open already; in this tab, where one is given. */
  async show(lookup: Lookup, tab?: ResultsTabName): Promise<void> {
    const { ResultsPanel } = await import('./resultsPanel');
    const known = this.open.get(lookup.id);
    if (known !== undefined) {
      known.reveal();
      if (tab !== undefined) {
        known.showTab(tab);
      }
      return;
    }
    const current = this.services.store.get(lookup.id);
    if (current === undefined) {
      // Removed while the code was loading: nothing would ever close its panel.
      return;
    }
    const panel = new ResultsPanel(current, this.services, this.webviewFolder, tab);
    this.open.set(lookup.id, panel);
    panel.onDidDispose(() => this.open.delete(lookup.id));
  }

  dispose(): void {
    this.subscription.dispose();
    [...this.open.values()].forEach(panel => panel.dispose());
  }
}
