import * as vscode from 'vscode';
import { scopeOfAbility } from '../../calls/accountCheck';
import { commandId, type CommandName } from '../../contributions';
import { scopeOfNote } from '../../projections/tree/describeAssociationsNote';
import type { LookupNode } from '../../projections/tree/lookupNode';
import type { NodeView } from '../../projections/tree/nodeView';
import { listInWords } from '../../projections/values/listInWords';

/** A row as VS Code draws it, but for its tooltip. */
export function treeItemOf(node: LookupNode, view: NodeView): vscode.TreeItem {
  const item = new vscode.TreeItem(view.label, collapsibleStates[view.children]);
  item.id = view.id;
  item.contextValue = view.contextValue;
  item.accessibilityInformation = {
    label: view.spoken ?? listInWords([view.label, view.description]),
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

const collapsibleStates = {
  none: vscode.TreeItemCollapsibleState.None,
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  expanded: vscode.TreeItemCollapsibleState.Expanded,
} as const;

/** What a click on a row does besides selecting it; on others it unfolds what is below. */
function commandOf(node: LookupNode): vscode.Command | undefined {
  const { kind, lookup } = node;
  if (kind === 'forgotten') {
    return run('refreshLookup', lookup.id);
  }
  if (kind === 'ownersHint') {
    return run('explainScope', { scopes: [scopeOfAbility.owners], accountId: lookup.account.id });
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
    return run('explainScope', { scopes: [scope], accountId: lookup.account.id });
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
