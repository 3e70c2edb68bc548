import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { settingsSection } from '../../contributions';
import { settings } from '../../platform/settings';
import { tooltipOf } from '../../platform/tooltipOf';
import { describeNode } from '../../projections/describeNode';
import { describeTooltip } from '../../projections/describeTooltip';
import type { LookupNode } from '../../projections/lookupNode';
import { childNodes } from '../../projections/lookupNodes';
import type { RowRules } from '../../projections/rowRules';
import type { Accounts } from '../../services/accounts';
import type { Arrangements } from '../../services/arrangements';
import type { KnowledgeBase } from '../../services/knowledgeBase';
import type { ShownLookups } from '../../services/shownLookups';
import type { AddedRows } from './addedRows';
import { LookupRows } from './lookupRows';
import { RowFamily } from './rowFamily';
import { treeItemOf } from './treeItemOf';

/** Paints the nodes of the store's look-ups, laid out as they are to be. */
export class LookupsTree implements vscode.TreeDataProvider<LookupNode>, Disposable {
  private readonly changed = new vscode.EventEmitter<LookupNode[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions;
  private readonly lookups: LookupRows;
  /** What commands are handed is one of these or nothing of ours. */
  private readonly shown = new WeakSet<LookupNode>();
  private readonly family = new RowFamily();
  /** Asked for with every row. */
  private rules: RowRules;

  constructor(
    store: ShownLookups,
    private readonly knowledge: KnowledgeBase,
    private readonly accounts: Accounts,
    arrangements: Arrangements,
    private readonly added: AddedRows,
  ) {
    this.rules = this.readRules();
    this.lookups = new LookupRows(store, knowledge, arrangements);
    this.subscriptions = [
      this.lookups,
      this.lookups.onDidChange(rows => this.changed.fire(rows && [...rows])),
      added.onDidChange(rows => this.redrawAdded(rows)),
      accounts.onDidChange(() => this.redrawAll()),
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration(`${settingsSection}.callLabel`)) {
          this.redrawAll();
        }
      }),
    ];
  }

  getChildren(node?: LookupNode): LookupNode[] {
    return node === undefined
      ? this.lookups.list()
      : this.family.adopt(
          node,
          this.added.below(
            node,
            childNodes(node, this.knowledge.get(node.lookup.account), this.rules),
          ),
        );
  }

  getParent(node: LookupNode): LookupNode | undefined {
    return this.family.parentOf(node);
  }

  /** Of what a command was called with, the rows of this view. */
  rowsAmong(values: readonly unknown[]): readonly LookupNode[] {
    const isRow = (value: unknown): value is LookupNode =>
      typeof value === 'object' && value !== null && this.shown.has(value as LookupNode);
    return values.filter(isRow);
  }

  getTreeItem(node: LookupNode): vscode.TreeItem {
    this.shown.add(node);
    return treeItemOf(
      node,
      describeNode(node, this.knowledge.get(node.lookup.account), this.rules),
    );
  }

  /** The tooltip, when a row is pointed at: of thousands that are drawn few are. */
  resolveTreeItem(item: vscode.TreeItem, node: LookupNode): vscode.TreeItem {
    const knowledge = this.knowledge.get(node.lookup.account);
    const rules = this.rules;
    const tooltip = describeTooltip(node, knowledge, rules);
    const text = tooltip === undefined ? describeNode(node, knowledge, rules).tooltip : undefined;
    item.tooltip = tooltip === undefined ? text : tooltipOf(tooltip);
    return item;
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.changed.dispose();
  }

  private redrawAdded(rows: readonly LookupNode[] | undefined): void {
    if (rows === undefined) {
      this.redrawAll();
    } else {
      this.changed.fire([...rows]);
    }
  }

  private redrawAll(): void {
    this.rules = this.readRules();
    this.lookups.redrawAll();
  }

  private readRules(): RowRules {
    return {
      callLabel: settings.callLabel,
      namesAccounts: this.accounts.list().length > 1,
    };
  }
}
