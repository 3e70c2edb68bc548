import * as vscode from 'vscode';
import { requestFileSuffix } from '../../contributions';

/** Opens a new request file that is on no disk yet; in a folder, Save puts it there without asking for a name. */
export async function openAsNewFile(text: string, selection?: vscode.Range): Promise<void> {
  const file = await suggestedFile();
  const uri = file.with({ scheme: 'untitled' });
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  const options = selection === undefined ? {} : { selection };
  await vscode.window.showTextDocument(document, { preview: false, ...options });
}

/** A name in the first folder that nothing has yet: `calls.hubspot-calls.json`, `calls-2.hubspot-calls.json`, … */
export async function suggestedFile(): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')?.uri;
  for (let number = 1; ; number++) {
    const name = `calls${number === 1 ? '' : `-${number}`}${requestFileSuffix}`;
    const uri =
      folder === undefined
        ? vscode.Uri.from({ scheme: 'file', path: `/${name}` })
        : vscode.Uri.joinPath(folder, name);
    if (!isOpen(uri) && !(folder !== undefined && (await exists(uri)))) {
      return uri;
    }
  }
}

function isOpen({ path }: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.path === path);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
