import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { lazy } from '../../base/lazy';
import { onDidChangeSetting } from '../../platform/onDidChangeSetting';
import { settings } from '../../platform/settings';
import type { RowRules } from '../../projections/calls/rowRules';
import type { LookupNode } from '../../projections/tree/lookupNode';
import type { Accounts } from '../../services/accounts/accounts';
import type { KnowledgeBase } from '../../services/knowledge/knowledgeBase';
import type { Arrangements } from '../../services/views/arrangements';
import type { ShownLookups } from '../../services/views/shownLookups';
import type { AddedRows } from './addedRows';
import { LookupRows } from './lookupRows';
import { RowFamily } from './rowFamily';
import type { RowContext, RowPainter } from './rowPainter';

/** Paints the nodes of the store's look-ups, laid out as they are to be. */
export class LookupsTree implements vscode.TreeDataProvider<LookupNode>, Disposable {
  private readonly changed = new vscode.EventEmitter<LookupNode[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions;
  private readonly lookups: LookupRows;
  /** What commands are handed is one of these or nothing of ours. */
  private readonly shown = new WeakSet<LookupNode>();
  private readonly family = new RowFamily();
  /** Known once it is loaded: rows that are drawn by the thousand wait for no promise. */
  private painter: RowPainter | undefined;
  private readonly loadPainter = lazy(async () => {
    const { rowPainter } = await import('./rowPainter');
    return (this.painter = rowPainter);
  });
  /** Asked for with every row; read when the first one is drawn. */
  private rules: RowRules | undefined;

  constructor(
    private readonly store: ShownLookups,
    private readonly knowledge: KnowledgeBase,
    private readonly accounts: Accounts,
    arrangements: Arrangements,
    private readonly added: AddedRows,
  ) {
    this.lookups = new LookupRows(store, knowledge, arrangements);
    this.subscriptions = [
      this.lookups,
      this.lookups.onDidChange(rows => this.changed.fire(rows && [...rows])),
      added.onDidChange(rows => this.redrawAdded(rows)),
      accounts.onDidChange(() => this.redraw()),
      onDidChangeSetting('callLabel', () => this.redraw()),
    ];
  }

  getChildren(node?: LookupNode): LookupNode[] | Promise<LookupNode[]> {
    return node === undefined ? this.topRows() : this.painted(painter => this.below(node, painter));
  }

  /** Answers what tells the rows below a row at once; the top ones without one. */
  async readRows(): Promise<(node?: LookupNode) => readonly LookupNode[]> {
    const painter = await this.loadPainter();
    return node => (node === undefined ? this.topRows() : this.below(node, painter));
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

  getTreeItem(node: LookupNode): vscode.TreeItem | Promise<vscode.TreeItem> {
    this.shown.add(node);
    return this.painted(painter => painter.itemOf(node, this.contextOf(node)));
  }

  /** The tooltip, when a row is pointed at: of thousands that are drawn few are. */
  resolveTreeItem(
    item: vscode.TreeItem,
    node: LookupNode,
  ): vscode.TreeItem | Promise<vscode.TreeItem> {
    return this.painted(painter => {
      item.tooltip = painter.tooltipOf(node, this.contextOf(node));
      return item;
    });
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.changed.dispose();
  }

  private topRows(): LookupNode[] {
    // With the first look-up of a second account, the others have to name theirs as well.
    this.rules = this.readRules();
    return this.lookups.list();
  }

  private below(node: LookupNode, painter: RowPainter): LookupNode[] {
    const children = painter.childrenOf(node, this.contextOf(node));
    return this.family.adopt(node, this.added.below(node, children));
  }

  private painted<T>(paint: (painter: RowPainter) => T): T | Promise<T> {
    return this.painter === undefined ? this.loadPainter().then(paint) : paint(this.painter);
  }

  private contextOf({ lookup }: LookupNode): RowContext {
    return {
      knowledge: this.knowledge.get(lookup.account),
      rules: (this.rules ??= this.readRules()),
    };
  }

  private redrawAdded(rows: readonly LookupNode[] | undefined): void {
    if (rows === undefined) {
      this.redraw();
    } else {
      this.changed.fire([...rows]);
    }
  }

  /** Has all rows drawn anew. */
  redraw(): void {
    this.rules = this.readRules();
    this.lookups.redrawAll();
  }

  private readRules(): RowRules {
    return {
      callLabel: settings.callLabel,
      namesAccounts: this.countAccounts() > 1,
    };
  }

  /** Those there are, and those that listed look-ups were made with: a look-up stays when its account goes. */
  private countAccounts(): number {
    const asked = this.store.list().map(({ account }) => account);
    return new Set([...this.accounts.list(), ...asked].map(({ id }) => id)).size;
  }
}
