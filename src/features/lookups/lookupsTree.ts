import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { Paced } from '../../base/paced';
import type { Arrangement } from '../../calls/arrangement';
import type { Lookup } from '../../calls/lookup';
import { commandId, settingsSection, type CommandName } from '../../contributions';
import { settings } from '../../platform/settings';
import { tooltipOf } from '../../platform/tooltipOf';
import { scopeOfNote } from '../../projections/describeAssociationsNote';
import { describeNode, ownersScope } from '../../projections/describeNode';
import { describeTooltip } from '../../projections/describeTooltip';
import type { LookupNode } from '../../projections/lookupNode';
import { childNodes } from '../../projections/lookupNodes';
import type { NodeView } from '../../projections/nodeView';
import type { RowRules } from '../../projections/rowRules';
import type { Accounts } from '../../services/accounts';
import type { Arrangements } from '../../services/arrangements';
import type { KnowledgeBase } from '../../services/knowledgeBase';
import type { ShownLookups } from '../../services/shownLookups';
import type { AddedRows } from './addedRows';
import { RowFamily } from './rowFamily';

/**
 * Answers arrive faster than anyone reads; redrawing for each would make the view restless. VS Code redraws once nothing has
 * changed for 200 ms: asked as often as that, it would wait for the end of the look-up.
 */
const redrawEveryMs = 250;

const collapsibleStates = {
  none: vscode.TreeItemCollapsibleState.None,
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  expanded: vscode.TreeItemCollapsibleState.Expanded,
} as const;

/** Paints the nodes of the store's look-ups, laid out as they are to be. */
export class LookupsTree implements vscode.TreeDataProvider<LookupNode>, Disposable {
  private readonly changed = new vscode.EventEmitter<LookupNode[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions;
  /** VS Code redraws a look-up alone only where it is handed the very object it was given for its row, so these stay and change. */
  private readonly roots = new Map<string, Root>();
  private readonly due = new Set<Root>();
  /** What commands are handed is one of these or nothing of ours. */
  private readonly shown = new WeakSet<LookupNode>();
  private isListDue = false;
  private readonly redraws = new Paced(redrawEveryMs, () => this.redraw());
  private readonly family = new RowFamily();
  /** Asked for with every row. */
  private rules: RowRules;

  constructor(
    private readonly store: ShownLookups,
    private readonly knowledge: KnowledgeBase,
    private readonly accounts: Accounts,
    private readonly arrangements: Arrangements,
    private readonly added: AddedRows,
  ) {
    this.rules = this.readRules();
    this.subscriptions = [
      added.onDidChange(rows => this.redrawAdded(rows)),
      store.onDidChange(({ id }) => {
        this.takeIn(id);
        this.redrawSoon();
      }),
      knowledge.onDidChange(accountId => {
        const roots = [...this.roots.values()];
        roots
          .filter(({ lookup }) => lookup.account.id === accountId)
          .forEach(root => this.due.add(root));
        this.redrawSoon();
      }),
      arrangements.onDidChange(id => {
        this.arrange(id);
        this.redrawSoon();
      }),
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
      ? this.store.list().map(lookup => this.rootOf(lookup))
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
    const view = describeNode(node, this.knowledge.get(node.lookup.account), this.rules);
    const item = new vscode.TreeItem(view.label, collapsibleStates[view.children]);
    item.id = view.id;
    item.contextValue = view.contextValue;
    item.accessibilityInformation = {
      label: view.spoken ?? [view.label, view.description].filter(Boolean).join(', '),
    };
    if (view.description !== undefined) {
      item.description = view.description;
    }
    const icon = iconOf(view);
    if (icon !== undefined) {
      item.iconPath = icon;
    }
    const command = commandOf(node);
    if (command !== undefined) {
      item.command = command;
    }
    return item;
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
    this.redraws.dispose();
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.changed.dispose();
  }

  /** What was read of a look-up may be unfolded in the thousands; only those that change are asked for again. */
  private takeIn(id: string): void {
    const lookup = this.store.get(id);
    const root = this.roots.get(id);
    if (lookup === undefined || root === undefined) {
      this.roots.delete(id);
      this.isListDue = true;
    } else {
      root.lookup = lookup;
      this.due.add(root);
    }
  }

  private redrawAdded(rows: readonly LookupNode[] | undefined): void {
    if (rows === undefined) {
      this.redrawAll();
    } else {
      this.changed.fire([...rows]);
    }
  }

  /** Nothing is drawn anew where nothing is laid out otherwise. */
  private arrange(id: string): void {
    const root = this.roots.get(id);
    const arrangement = this.arrangements.get(id);
    if (root !== undefined && root.arrangement !== arrangement) {
      root.arrangement = arrangement;
      this.due.add(root);
    }
  }

  private redrawAll(): void {
    this.rules = this.readRules();
    this.isListDue = true;
    this.redrawSoon();
  }

  private redrawSoon(): void {
    if (this.isListDue || this.due.size > 0) {
      this.redraws.run();
    }
  }

  private redraw(): void {
    const rows = this.isListDue ? undefined : [...this.due];
    this.due.clear();
    this.isListDue = false;
    this.changed.fire(rows);
  }

  private readRules(): RowRules {
    return {
      callLabel: settings.callLabel,
      namesAccounts: this.accounts.list().length > 1,
    };
  }

  private rootOf(lookup: Lookup): LookupNode {
    const known = this.roots.get(lookup.id);
    const arrangement = this.arrangements.get(lookup.id);
    const root = known ?? { kind: 'lookup', lookup, arrangement };
    this.roots.set(lookup.id, root);
    return root;
  }
}

interface Root {
  readonly kind: 'lookup';
  lookup: Lookup;
  arrangement: Arrangement;
}

/** What a click on a row does besides selecting it; on others it unfolds what is below. */
function commandOf(node: LookupNode): vscode.Command | undefined {
  const { kind, lookup } = node;
  if (kind === 'forgotten') {
    return run('refreshLookup', lookup.id);
  }
  if (kind === 'ownersHint') {
    return run('explainScope', { scopes: [ownersScope] });
  }
  if (kind === 'associationsNote') {
    return commandOfNote(node);
  }
  if (kind === 'filteredOut') {
    return run('filterCalls', lookup);
  }
  return kind === 'lookup' && lookup.state !== 'remembered'
    ? run('showResults', lookup.id)
    : undefined;
}

function commandOfNote({
  entry,
  lookup,
  note,
}: LookupNode & { readonly kind: 'associationsNote' }): vscode.Command | undefined {
  const scope = scopeOfNote(note);
  if (scope !== undefined) {
    return run('explainScope', { scopes: [scope] });
  }
  return note.kind === 'failed'
    ? run('reloadAssociations', { lookupId: lookup.id, id: entry.id })
    : undefined;
}

function run(name: CommandName, argument: unknown): vscode.Command {
  return { title: '', command: commandId(name), arguments: [argument] };
}

function iconOf({ icon, iconColor }: NodeView): vscode.ThemeIcon | undefined {
  const color = iconColor === undefined ? undefined : new vscode.ThemeColor(iconColor);
  return icon === undefined ? undefined : new vscode.ThemeIcon(icon, color);
}
