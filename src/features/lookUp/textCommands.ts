import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupSummary } from '../../calls/summarizeLookup';
import { isCurl } from '../../inputs/curl/isCurl';
import { parseCurl, type CurlRequest } from '../../inputs/curl/parseCurl';
import { isUnasked } from '../../platform/isUnasked';
import { settings } from '../../platform/settings';
import type { Services } from '../../services/createServices';
import { chooseAccount } from './chooseAccount';
import { chooseAccountOfCurl } from './chooseAccountOfCurl';
import { clipboardText } from './clipboardText';
import { decodeFileArguments } from './fileArguments';
import { fileText } from './fileText';
import type { InputText } from './inputText';
import type { LookupChoices } from './lookupChoices';
import { lookUpRead, type Asking } from './lookUpRead';
import { optionsOfRequest } from './lookUpRequest';
import { offerVariable } from './offerVariable';
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
  const selected = selections.length === 1 ? document.getText(selections[0]) : '';
  const curl = parseCurl(selected);
  const [text, ...others] = selectionTexts(editor);
  if (text === undefined) {
    return Promise.resolve(undefined);
  }
  const asking = askingOf(argument);
  return curl === undefined
    ? lookUpTexts(services, [text, ...others], isCurl(selected) ? shownFirst(asking) : asking)
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
  const asking = askingOf(argument);
  return curl === undefined
    ? lookUpTexts(services, [text], isCurl(clipboard) ? shownFirst(asking) : asking)
    : lookUpCurl(services, text, curl, asking);
}

function askingOf(argument: unknown): Asking {
  return isUnasked(argument) ? 'nothing' : 'unlessClear';
}

/** A command that deletes or changes calls is not what is about to be done with its IDs, so that these are shown first. */
function shownFirst(asking: Asking): Asking {
  return asking === 'nothing' ? asking : 'always';
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
  const read = (choices?: LookupChoices): ReturnType<typeof readInputTexts> =>
    readInputTexts(texts, choices);
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
  const chosen = await chooseAccountOfCurl(services.accounts, token);
  if (chosen === undefined) {
    return undefined;
  }
  const { account, isSaved } = chosen;
  const options = optionsOfRequest(curl.request, settings.properties);
  const read = (): ReturnType<typeof readCurlText> => readCurlText(text, curl);
  try {
    return await lookUpRead(services, { account, read, asking, options });
  } finally {
    // Not before: the places of the IDs are those of the text as it was.
    if (token !== undefined && isSaved && text.origin !== undefined) {
      void offerVariable(text.origin.uri, token);
    }
  }
}
