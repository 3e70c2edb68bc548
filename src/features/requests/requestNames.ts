import * as vscode from 'vscode';
import { settings } from '../../platform/settings';
import type { Services } from '../../services/createServices';
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

/** A place in a text as it was when it was asked about. People type on while modules load and the account answers. */
export interface AskedSpot {
  readonly text: string;
  readonly offset: number;
  /** VS Code's range of a piece of that text on the line of the place. */
  readonly rangeOf: (start: number, end: number) => vscode.Range;
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
