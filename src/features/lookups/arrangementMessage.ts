import type * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';
import { Paced } from '../../base/paced';
import { isUsualArrangement } from '../../calls/arrangement';
import { contextKeys } from '../../contributions';
import { afterStart } from '../../platform/afterStart';
import { setContextKey } from '../../platform/setContextKey';
import type { LookupNode } from '../../projections/tree/lookupNode';
import type { Services } from '../../services/createServices';

/** Answers arrive faster than anyone reads. */
const updateEveryMs = 500;

/** Says above the rows how the look-up that is looked at is laid out, so that nobody takes a part of it for the whole. */
export class ArrangementMessage implements Disposable {
  private readonly subscriptions;
  private readonly updates = new Paced(updateEveryMs, () => this.update());

  constructor(
    private readonly view: vscode.TreeView<LookupNode>,
    private readonly services: Pick<Services, 'arrangements' | 'knowledge' | 'store'>,
    private readonly onError: ErrorListener,
  ) {
    const { arrangements, knowledge, store } = services;
    this.subscriptions = [
      view.onDidChangeSelection(({ selection: [node] }) => {
        if (node !== undefined) {
          arrangements.look(node.lookup.id);
        }
      }),
      arrangements.onDidChange(() => this.updates.runNow()),
      store.onDidChange(() => this.updates.run()),
      knowledge.onDidChange(() => this.updates.run()),
      afterStart(() => this.updates.run()),
    ];
  }

  dispose(): void {
    this.updates.dispose();
    this.subscriptions.forEach(subscription => void subscription.dispose());
  }

  private update(): void {
    const { arrangements } = this.services;
    const { current } = arrangements;
    const arrangement = current === undefined ? undefined : arrangements.get(current);
    const isUsual = arrangement === undefined || isUsualArrangement(arrangement);
    setContextKey(contextKeys.hasArrangement, !isUsual);
    setContextKey(contextKeys.hasHiddenEmpty, arrangement?.hidesEmpty === true);
    if (current === undefined || isUsual) {
      this.view.message = '';
    } else {
      this.describe(current).catch(this.onError);
    }
  }

  /** Says nothing of what is not looked at any more by the time it can be said. */
  private async describe(id: string): Promise<void> {
    const { messageOf } = await import('./messageOf');
    if (this.services.arrangements.current === id) {
      this.view.message = messageOf(this.services, id);
    }
  }
}
