import * as vscode from 'vscode';
import { settings } from '../../platform/settings';
import type { Services } from '../../services/createServices';
import type { AskedSpot } from './askedSpot';
import { loadSchemaInUse } from './requestSchema';

/** Help with the names of properties in a request file: completion and hover, from the account's own definitions. */
export class RequestNames implements vscode.CompletionItemProvider, vscode.HoverProvider {
  constructor(private readonly services: Services) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[]> {
    const spot = spotOf(document, position);
    const { completeName } = await import('./completeName');
    const { sets } = settings.propertySets(document.uri);
    return completeName(spot, await loadSchemaInUse(this.services), sets);
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const spot = spotOf(document, position);
    const { hoverOverName } = await import('./hoverOverName');
    return hoverOverName(spot, await loadSchemaInUse(this.services));
  }
}

function spotOf(document: vscode.TextDocument, position: vscode.Position): AskedSpot {
  const { line, character } = position;
  const offset = document.offsetAt(position);
  const lineStart = offset - character;
  return {
    text: document.getText(),
    offset,
    rangeOf: (start, end) => new vscode.Range(line, start - lineStart, line, end - lineStart),
  };
}
