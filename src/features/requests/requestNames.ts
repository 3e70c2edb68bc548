import type * as vscode from 'vscode';
import type { Services } from '../../services/createServices';
import { loadSchemaInUse } from './requestSchema';

/** Help with the names of properties in a request file: completion and hover, from the account's own definitions. */
export class RequestNames implements vscode.CompletionItemProvider, vscode.HoverProvider {
  constructor(private readonly services: Services) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[]> {
    const { completeName } = await import('./completeName');
    return completeName(document, position, await loadSchemaInUse(this.services));
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const { hoverOverName } = await import('./hoverOverName');
    return hoverOverName(document, position, await loadSchemaInUse(this.services));
  }
}
