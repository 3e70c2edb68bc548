import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { parseCurl, type CurlRequest } from '../../inputs/parseCurl';
import { openAsNewFile } from './newFile';
import { offerToken } from './offerToken';

/** Makes a new request file of a cURL command: of the argument, of the clipboard or, where that holds none, of what is pasted. */
export async function importCurl(argument: unknown): Promise<void> {
  const curl =
    typeof argument === 'string'
      ? parseCurl(argument)
      : (parseCurl(await vscode.env.clipboard.readText()) ?? (await askForCurl()));
  if (curl === undefined) {
    if (typeof argument === 'string') {
      throw new Error(whatIsExpected());
    }
    return;
  }
  await openAsNewFile(curl.text);
  if (curl.token !== undefined) {
    void offerToken(curl.token);
  }
}

/** What is pasted is not shown: a token may be in it. */
async function askForCurl(): Promise<CurlRequest | undefined> {
  const command = await vscode.window.showInputBox({
    title: l10n.t('New Request File from cURL'),
    prompt: l10n.t(
      'Paste a cURL command that reads calls. It is not shown, because it may hold a token.',
    ),
    password: true,
    ignoreFocusOut: true,
    validateInput: text => (parseCurl(text) === undefined ? whatIsExpected() : undefined),
  });
  return command === undefined ? undefined : parseCurl(command);
}

function whatIsExpected(): string {
  return l10n.t('This is no cURL command for the address …/calls/batch/read with a JSON body.');
}
