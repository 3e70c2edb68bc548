import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { AccessToken } from '../../hubspot/tokens/accessToken';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('hubspotCalls', 'curl');

/** Tells VS Code when to ask for the paste edit. */
export const curlPasteMetadata: vscode.DocumentPasteProviderMetadata = {
  providedPasteEditKinds: [kind],
  pasteMimeTypes: ['text/plain'],
};

/** A cURL command that is pasted into a request file becomes what the file asks for. Its token does not get into the text. */
export class CurlPaste implements vscode.DocumentPasteEditProvider<CurlPasteEdit> {
  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    _ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
  ): Promise<CurlPasteEdit[]> {
    const pasted = await data.get('text/plain')?.asString();
    const { parseCurl } = await import('../../inputs/curl/parseCurl');
    const curl = pasted === undefined ? undefined : parseCurl(pasted);
    return curl === undefined ? [] : [new CurlPasteEdit(document, curl.text, curl.token)];
  }

  /** Only the edit that is made is resolved. */
  async resolveDocumentPasteEdit(edit: CurlPasteEdit): Promise<CurlPasteEdit> {
    if (edit.token !== undefined) {
      const { offerToken } = await import('./offerToken');
      void offerToken(edit.token);
    }
    return edit;
  }
}

/** Takes the place of the whole text: two requests in one file are none. */
class CurlPasteEdit extends vscode.DocumentPasteEdit {
  constructor(
    document: vscode.TextDocument,
    text: string,
    readonly token: AccessToken | undefined,
  ) {
    super('', l10n.t('Paste cURL as Request'), kind);
    const whole = new vscode.Range(
      new vscode.Position(0, 0),
      document.lineAt(document.lineCount - 1).range.end,
    );
    this.additionalEdit = new vscode.WorkspaceEdit();
    this.additionalEdit.replace(document.uri, whole, text);
  }
}
