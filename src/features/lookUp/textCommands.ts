import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupSummary } from '../../calls/summarizeLookup';
import { parseCurl, type CurlRequest } from '../../inputs/parseCurl';
import { settings } from '../../platform/settings';
import { isUnasked } from '../../platform/isUnasked';
import type { Services } from '../../services/createServices';
import { chooseAccount } from './chooseAccount';
import { chooseAccountOfCurl } from './chooseAccountOfCurl';
import { clipboardText } from './clipboardText';
import { decodeFileArguments } from './fileArguments';
import { fileText } from './fileText';
import type { InputText } from './inputText';
import type { IdProperty } from './pickIdProperty';
import { lookUpRead, type Asking } from './lookUpRead';
import { optionsOfRequest } from './lookUpRequest';
import { readCurlText } from './readCurlText';
import { readInputTexts } from './readInputTexts';
import { selectionTexts } from './selectionTexts';

/** Looks up the calls whose IDs are selected. Answers `undefined` when there are none or the user changed their mind. */
export function lookUpSelection(
  services: Services,
  argument: unknown,
): Promise<LookupSummary | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    throw new Error(l10n.t('Open a text and select call IDs in it.'));
  }
  const { document, selections } = editor;
  const curl = selections.length === 1 ? parseCurl(document.getText(selections[0])) : undefined;
  const [text, ...others] = selectionTexts(editor);
  if (text === undefined) {
    return Promise.resolve(undefined);
  }
  const asking = isUnasked(argument) ? 'nothing' : 'unlessClear';
  return curl === undefined
    ? lookUpTexts(services, [text, ...others], asking)
    : lookUpCurl(services, text, curl, asking);
}

/** Looks up the calls whose IDs are on the clipboard. */
export async function lookUpClipboard(
  services: Services,
  argument: unknown,
): Promise<LookupSummary | undefined> {
  const clipboard = await vscode.env.clipboard.readText();
  const curl = parseCurl(clipboard);
  const text = clipboardText(clipboard);
  const asking = isUnasked(argument) ? 'nothing' : 'unlessClear';
  return curl === undefined
    ? lookUpTexts(services, [text], asking)
    : lookUpCurl(services, text, curl, asking);
}

/** Looks up the calls whose IDs are in files: those given by a program or chosen in a menu, else the ones the user picks. */
export async function lookUpFile(
  services: Services,
  args: readonly unknown[],
): Promise<LookupSummary | undefined> {
  const { isAsking, uris = await pickFiles() } = decodeFileArguments(args);
  if (uris === undefined) {
    return undefined;
  }
  const texts: InputText[] = [];
  for (const uri of uris) {
    texts.push(await fileText(uri));
  }
  return lookUpTexts(services, texts, isAsking ? 'always' : 'nothing');
}

/** From where the user works: the folder of the file in the editor. */
async function pickFiles(): Promise<readonly vscode.Uri[] | undefined> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const isFile = uri !== undefined && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
  return vscode.window.showOpenDialog({
    canSelectMany: true,
    ...(isFile ? { defaultUri: uri } : {}),
    openLabel: l10n.t('Look for Call IDs'),
    title: l10n.t('Look Up Calls in File'),
  });
}

async function lookUpTexts(
  services: Services,
  texts: readonly InputText[],
  asking: Asking,
): Promise<LookupSummary | undefined> {
  const account = await chooseAccount(services.accounts, undefined);
  const isAsking = asking !== 'nothing';
  const read = (idProperty?: IdProperty): ReturnType<typeof readInputTexts> =>
    readInputTexts(texts, { isAsking, idProperty });
  return account && lookUpRead(services, { account, read, asking });
}

/** A cURL command for one text: what it asks is asked, and not what else is in it. */
async function lookUpCurl(
  services: Services,
  text: InputText,
  curl: CurlRequest,
  asking: Asking,
): Promise<LookupSummary | undefined> {
  const token = asking === 'nothing' ? undefined : curl.token;
  const account = await chooseAccountOfCurl(services.accounts, token);
  if (account === undefined) {
    return undefined;
  }
  const options = optionsOfRequest(curl.request, settings.properties);
  const read = (): ReturnType<typeof readCurlText> => readCurlText(text, curl);
  return lookUpRead(services, { account, read, asking, options });
}
