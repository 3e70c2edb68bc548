import type * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { describeAttention } from '../../projections/lookups/describeAttention';
import type { LookupNode } from '../../projections/tree/lookupNode';
import type { Services } from '../../services/createServices';

/** The number at the view's icon: how many calls failed or were not sent in look-ups that nobody has looked at since they ended. */
export class AttentionBadge implements Disposable {
  private readonly subscriptions;

  constructor(
    private readonly view: vscode.TreeView<LookupNode>,
    private readonly services: Pick<Services, 'attention' | 'selection' | 'store'>,
  ) {
    const { attention, selection } = services;
    this.subscriptions = [
      attention.onDidChange(() => this.update()),
      selection.onDidChange(({ lookupId }) => attention.see(lookupId)),
      view.onDidChangeSelection(() => this.seeSelected()),
      view.onDidChangeVisibility(() => this.seeSelected()),
    ];
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
  }

  private seeSelected(): void {
    const [node] = this.view.selection;
    if (this.view.visible && node !== undefined) {
      this.services.attention.see(node.lookup.id);
    }
  }

  private update(): void {
    this.seeSelected();
    const { attention, store } = this.services;
    const troubles = attention.list().flatMap(({ lookupId, ...counts }) => {
      const lookup = store.get(lookupId);
      return lookup === undefined ? [] : [{ lookup, ...counts }];
    });
    const value = troubles.reduce((sum, { failed, notSent }) => sum + failed + notSent, 0);
    this.view.badge = value === 0 ? undefined : { value, tooltip: describeAttention(troubles) };
  }
}
