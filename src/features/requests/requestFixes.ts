import * as vscode from 'vscode';
import type { Services } from '../../services/createServices';
import { schemaInUse } from './requestSchema';

/** Quick fixes for the problems of request files. */
export class RequestFixes implements vscode.CodeActionProvider {
  constructor(private readonly services: Services) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const { fixesAt } = await import('./fixesAt');
    return fixesAt(document, range, { diagnostics, schema: schemaInUse(this.services) });
  }
}

/** Tells VS Code that these are quick fixes. */
export const requestFixesMetadata: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
};
