import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { commandId } from '../../contributions';
import { describeNode } from '../../projections/describeNode';
import { childNodes, type LookupNode } from '../../projections/lookupNodes';
import type { NodeView } from '../../projections/nodeView';
import type { LookupStore } from '../../services/lookupStore';

/** Answers arrive faster than anyone reads; redrawing for each would make the view restless. */
const redrawEveryMs = 200;

const collapsibleStates = {
  none: vscode.TreeItemCollapsibleState.None,
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  expanded: vscode.TreeItemCollapsibleState.Expanded,
} as const;

/** Paints the nodes of the store's look-ups. */
export class LookupsTree implements vscode.TreeDataProvider<LookupNode>, Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscription;
  private redraw: NodeJS.Timeout | undefined;

  constructor(private readonly store: LookupStore) {
    this.subscription = store.onDidChange(() => {
      this.redraw ??= setTimeout(() => {
        this.redraw = undefined;
        this.changed.fire(undefined);
      }, redrawEveryMs);
    });
  }

  getChildren(node?: LookupNode): LookupNode[] {
    return node === undefined
      ? this.store.list().map(lookup => ({ kind: 'lookup', lookup }))
      : [...childNodes(node)];
  }

  getTreeItem(node: LookupNode): vscode.TreeItem {
    const view = describeNode(node);
    const item = new vscode.TreeItem(view.label, collapsibleStates[view.children]);
    item.id = view.id;
    item.contextValue = view.contextValue;
    item.accessibilityInformation = {
      label: [view.label, view.description].filter(Boolean).join(', '),
    };
    if (view.description !== undefined) {
      item.description = view.description;
    }
    if (view.tooltip !== undefined) {
      item.tooltip = view.tooltip;
    }
    const icon = iconOf(view);
    if (icon !== undefined) {
      item.iconPath = icon;
    }
    if (node.kind === 'lookup') {
      item.command = { title: '', command: commandId('showResults'), arguments: [node.lookup.id] };
    }
    return item;
  }

  dispose(): void {
    clearTimeout(this.redraw);
    this.subscription.dispose();
    this.changed.dispose();
  }
}

function iconOf({ icon, iconColor }: NodeView): vscode.ThemeIcon | undefined {
  const color = iconColor === undefined ? undefined : new vscode.ThemeColor(iconColor);
  return icon === undefined ? undefined : new vscode.ThemeIcon(icon, color);
}
