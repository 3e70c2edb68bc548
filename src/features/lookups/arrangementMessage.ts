import type * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { Paced } from '../../base/paced';
import { isUsualArrangement } from '../../calls/arrangement';
import { contextKeys } from '../../contributions';
import { setContextKey } from '../../platform/contextKey';
import { settings } from '../../platform/settings';
import { arrangeEntries } from '../../projections/arrangeEntries';
import { describeArrangement } from '../../projections/describeArrangement';
import { lookupTitle } from '../../projections/describeLookup';
import type { LookupNode } from '../../projections/lookupNode';
import { usualRules } from '../../projections/rowRules';
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
    ];
    this.updates.run();
  }

  dispose(): void {
    this.updates.dispose();
    this.subscriptions.forEach(subscription => void subscription.dispose());
  }

  private update(): void {
    const { arrangements, store } = this.services;
    const { current } = arrangements;
    const arrangement = current === undefined ? undefined : arrangements.get(current);
    setContextKey(
      contextKeys.hasArrangement,
      arrangement !== undefined && !isUsualArrangement(arrangement),
    );
    setContextKey(contextKeys.hasHiddenEmpty, arrangement?.hidesEmpty === true);
    this.view.message = current === undefined ? '' : this.describe(current, store.list().length);
  }

  private describe(id: string, lookups: number): string {
    const { arrangements, knowledge, store } = this.services;
    const lookup = store.get(id);
    const arrangement = arrangements.get(id);
    if (lookup === undefined || isUsualArrangement(arrangement)) {
      return '';
    }
    const rules = { ...usualRules, callLabel: settings.callLabel };
    const { shown } = arrangeEntries(lookup, arrangement, knowledge.get(lookup.account), rules);
    const text = describeArrangement(lookup, arrangement, shown);
    return lookups > 1 ? `${lookupTitle(lookup)} – ${text}` : text;
  }
}
