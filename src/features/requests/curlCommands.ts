import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { isCurl } from '../../inputs/curl/isCurl';
import { parseCurl, type CurlRequest } from '../../inputs/curl/parseCurl';
import { openAsNewFile } from './newFile';
import { offerToken } from './offerToken';

/** Makes a new request file of a cURL command: of the argument, of the clipboard or, where that holds none, of what is pasted. */
export async function importCurl(argument: unknown): Promise<void> {
  const clipboard = typeof argument === 'string' ? '' : await vscode.env.clipboard.readText();
  const curl =
    typeof argument === 'string'
      ? parseCurl(argument)
      : (parseCurl(clipboard) ?? (await askForCurl(isCurl(clipboard))));
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
async function askForCurl(isOtherOnClipboard: boolean): Promise<CurlRequest | undefined> {
  const command = await vscode.window.showInputBox({
    title: l10n.t('New Request File from cURL'),
    prompt: [
      ...(isOtherOnClipboard ? [l10n.t('The command on the clipboard does not read calls.')] : []),
      l10n.t(
        'Paste a cURL command that reads calls. It is not shown, because it may hold a token.',
      ),
    ].join(' '),
    password: true,
    ignoreFocusOut: true,
    validateInput: text => (parseCurl(text) === undefined ? whatIsExpected() : undefined),
  });
  return command === undefined ? undefined : parseCurl(command);
}

function whatIsExpected(): string {
  return l10n.t(
    'This is no cURL command that reads calls: that is a POST to …/calls/batch/read with a JSON body, or a GET of the address of one call.',
  );
}
