import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { Lookup } from '../../calls/lookup';
import { resultsPanelType } from '../../contributions';
import { lookupTitle } from '../../projections/lookups/lookupTitle';
import type { PlaceUse } from '../../protocol/placeUses';
import type { ResultsTabName } from '../../protocol/resultsTabs';
import type { RowUse } from '../../protocol/rowUses';
import type { Services } from '../../services/createServices';
import { keptLookupId } from './keptLookupId';
import type { PanelSurroundings, ResultsPanel } from './resultsPanel';

/** Opens results panels and keeps them in step with the store. */
export class ResultsPanels implements Disposable {
  private readonly open = new Map<string, ResultsPanel>();
  private readonly subscriptions;

  constructor(
    private readonly services: Pick<
      Services,
      'arrangements' | 'knowledge' | 'memory' | 'preferences' | 'selection' | 'store'
    >,
    private readonly surroundings: PanelSurroundings,
  ) {
    const { selection, store } = services;
    const follow = store.onDidChange(({ id, kind }) => {
      const panel = this.open.get(id);
      const lookup = store.get(id);
      if (kind === 'removed') {
        panel?.dispose();
      } else if (lookup !== undefined) {
        panel?.update(lookup);
      }
    });
    const select = selection.onDidChange(({ by, id, lookupId }) => {
      if (by !== 'results') {
        this.open.get(lookupId)?.select(id, by === 'command');
      }
    });
    this.subscriptions = [follow, select];
  }

  /** The look-up of the panel that is in front and has the keyboard. */
  get activeId(): string | undefined {
    return [...this.open].find(([, panel]) => panel.isActive)?.[0];
  }

  /** Has something done with what is selected in the panel in front. Answers false where there is none. */
  use(use: RowUse | PlaceUse): boolean {
    const panel = this.open.get(this.activeId ?? '');
    panel?.use(use);
    return panel !== undefined;
  }

  /** Shows the look-up's panel, or brings it to the front where it is open already; in this tab, where one is given. */
  async show(lookup: Lookup, tab?: ResultsTabName): Promise<void> {
    const { ResultsPanel } = await import('./resultsPanel');
    this.services.arrangements.look(lookup.id);
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
    const panel = vscode.window.createWebviewPanel(
      resultsPanelType,
      lookupTitle(current),
      vscode.ViewColumn.Active,
    );
    this.keep(new ResultsPanel(panel, current, this.services, this.surroundings, tab), current);
  }

  /** Fills a panel of an earlier window again: with what is remembered of its look-up. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { ResultsPanel } = await import('./resultsPanel');
    await this.services.memory.whenRestored();
    const lookup = this.services.store.get(keptLookupId(state) ?? '');
    const known = this.open.get(lookup?.id ?? '');
    if (known !== undefined) {
      // It was opened anew before anybody has looked at this one.
      panel.dispose();
      known.reveal();
    } else if (lookup === undefined) {
      const { showGone } = await import('./showGone');
      showGone(panel, this.surroundings.webviewFolder);
    } else {
      this.keep(new ResultsPanel(panel, lookup, this.services, this.surroundings), lookup);
    }
  }

  /** Leaves the panels open: the next window fills them again. */
  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
  }

  private keep(panel: ResultsPanel, { id }: Lookup): void {
    this.open.set(id, panel);
    panel.onDidBecomeActive(() => this.services.arrangements.look(id));
    panel.onDidDispose(() => {
      if (this.open.get(id) === panel) {
        this.open.delete(id);
      }
    });
  }
}
