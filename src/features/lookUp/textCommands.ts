import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupSummary } from '../../calls/summarizeLookup';
import { runForUser } from '../../platform/commands';
import { accountName } from '../../projections/describeLookup';
import type { Services } from '../../services/createServices';
import { chooseAccount } from './chooseAccount';
import { clipboardText } from './clipboardText';
import { confirmMany } from './confirmMany';
import { decodeFileArguments, isUnasked } from './fileArguments';
import { fileText } from './fileText';
import type { InputText } from './inputText';
import { LookupToggles } from './lookupToggles';
import { previewIds } from './previewIds';
import { readInputTexts } from './readInputTexts';
import { runLookup } from './runLookup';
import { selectionTexts } from './selectionTexts';
import { inputOfTexts } from './textIds';

/** Looks up the calls whose IDs are selected. Answers `undefined` when there are none or the user changed their mind. */
export function lookUpSelection(
  services: Services,
  argument: unknown,
): Promise<LookupSummary | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    throw new Error(l10n.t('Open a text and select call IDs in it.'));
  }
  const texts = selectionTexts(editor);
  return lookUpTexts(services, texts, isUnasked(argument) ? 'nothing' : 'unlessClear');
}

/** Looks up the calls whose IDs are on the clipboard. */
export async function lookUpClipboard(
  services: Services,
  argument: unknown,
): Promise<LookupSummary | undefined> {
  const text = await clipboardText();
  return lookUpTexts(services, [text], isUnasked(argument) ? 'nothing' : 'unlessClear');
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

async function pickFiles(): Promise<readonly vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: l10n.t('Look for Call IDs'),
    title: l10n.t('Look Up Calls in File'),
  });
}

/** What is shown before anything is sent: `unlessClear` leaves the preview out where it would say no more than the text does. */
type Asking = 'always' | 'unlessClear' | 'nothing';

async function lookUpTexts(
  services: Services,
  texts: readonly InputText[],
  asking: Asking,
): Promise<LookupSummary | undefined> {
  const account = await chooseAccount(services.accounts, undefined);
  if (account === undefined) {
    return undefined;
  }
  const read = await readInputTexts(texts, asking !== 'nothing');
  if (read === undefined) {
    return undefined;
  }
  const input = inputOfTexts(read);
  const ids = [...new Set(input.ids)];
  if (ids.length + input.invalid.length === 0 || (ids.length === 0 && asking === 'nothing')) {
    tellNothingFound(texts, asking);
    return undefined;
  }
  const counts = {
    distinct: ids.length,
    repeated: input.ids.length - ids.length,
    unreadable: input.invalid.length,
  };
  const isClear = input.ids.length === 1 && input.invalid.length === 0;
  const isShown = asking === 'always' || (asking === 'unlessClear' && !isClear);
  const options = isShown
    ? await previewIds({ accountName: accountName({ account }), texts: read, counts })
    : new LookupToggles().options;
  if (options === undefined) {
    return undefined;
  }
  const isAgreed = asking === 'nothing' || (await confirmMany(services, { account, ids, options }));
  return isAgreed ? runLookup(services, { ...input, account, options }) : undefined;
}

/** A person is told what would be found, and offered the prompt; a program gets an error. */
function tellNothingFound(texts: readonly InputText[], asking: Asking): void {
  const names = [...new Set(texts.map(({ name }) => name))].join(', ');
  const message = l10n.t(
    'No call IDs found in {0}. IDs are read from lists, sentences, logs, CSV, JSON and addresses of calls in HubSpot.',
    names,
  );
  if (asking === 'nothing') {
    throw new Error(message);
  }
  const lookUp = l10n.t('Look Up Calls by ID…');
  void vscode.window.showInformationMessage(message, lookUp).then(picked => {
    if (picked === lookUp) {
      void runForUser('lookUp');
    }
  });
}
