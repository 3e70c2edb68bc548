import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import type { ReadOptions } from '../../calls/readBatch';
import type { LookupSummary } from '../../calls/summarizeLookup';
import { runForUser } from '../../platform/commands';
import { accountName } from '../../projections/describeLookup';
import { describeOtherPortal } from '../../projections/describeOtherPortal';
import type { Services } from '../../services/createServices';
import { confirmMany } from './confirmMany';
import { LookupToggles } from './lookupToggles';
import { portalIdOf } from './portalIdOf';
import { previewIds } from './previewIds';
import { runLookup } from './runLookup';
import { inputOfTexts, type TextIds } from './textIds';

/** What is shown before anything is sent: `unlessClear` leaves the preview out where it would say no more than the text does. */
export type Asking = 'always' | 'unlessClear' | 'nothing';

/** What was read, and what is to be asked about it where that is settled. */
export interface ReadInput {
  readonly account: LookupAccount;
  readonly texts: readonly TextIds[];
  readonly asking: Asking;
  readonly options?: ReadOptions;
}

/** Shows what was read, looks it up once the user has agreed, and says so where there is nothing to look up. */
export async function lookUpRead(
  services: Services,
  { account, asking, texts, ...given }: ReadInput,
): Promise<LookupSummary | undefined> {
  const input = inputOfTexts(texts);
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
  const warning = describeOtherPortal(
    texts.flatMap(({ places }) => places),
    account,
    await portalIdOf(services, account),
  );
  const isClear = input.ids.length === 1 && input.invalid.length === 0 && warning === undefined;
  const isShown = asking === 'always' || (asking === 'unlessClear' && !isClear);
  const options = isShown
    ? await previewIds({ ...given, accountName: accountName({ account }), texts, counts, warning })
    : (given.options ?? new LookupToggles().options);
  if (options === undefined) {
    return undefined;
  }
  const isAgreed = asking === 'nothing' || (await confirmMany(services, { account, ids, options }));
  return isAgreed ? runLookup(services, { ...input, account, options }) : undefined;
}

/** A person is told what would be found, and offered the prompt; a program gets an error. */
function tellNothingFound(texts: readonly TextIds[], asking: Asking): void {
  const names = [...new Set(texts.map(({ text }) => text.name))].join(', ');
  const message = [
    texts.every(({ text }) => text.origin === undefined)
      ? l10n.t('No call IDs found in the clipboard.')
      : l10n.t('No call IDs found in {0}.', names),
    l10n.t(
      'IDs are read from lists, sentences, logs, CSV, JSON and addresses of calls in HubSpot.',
    ),
  ].join(' ');
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
