import * as vscode from 'vscode';
import { assertNever } from '../../base/assertNever';
import type { Lookup } from '../../calls/lookup';
import type { ReadBatch } from '../../calls/readBatch';
import { runForUser } from '../../platform/commands';
import { settings } from '../../platform/settings';
import type { CodeTarget } from '../../projections/requests/codeTarget';
import { projectCurl } from '../../projections/requests/projectCurl';
import { projectRequestText } from '../../projections/requests/projectRequestText';
import { findRequest } from '../../projections/requests/requestKey';
import { lookupNotice } from '../../projections/results/lookupNotice';
import type { FromResults, ToResults } from '../../protocol/resultsProtocol';
import { copyPlace } from './copyPlace';

/** What a panel asks for that changes nothing of what it shows. */
type Errand = Extract<
  FromResults,
  {
    readonly kind:
      | 'openAt'
      | 'openResponse'
      | 'copyAt'
      | 'readRequest'
      | 'copyRequest'
      | 'cancel'
      | 'followNotice';
  }
>;

/** Does for a panel what it cannot do by itself, with the look-up as it is now: opens, copies, asks again. */
export async function carryOut(
  errand: Errand,
  lookup: Lookup,
  post: (answer: ToResults) => void,
): Promise<void> {
  switch (errand.kind) {
    case 'openAt':
      await runForUser('openResponse', lookup.id, errand.path);
      return;
    case 'openResponse':
      await runForUser('openResponse', lookup.id);
      return;
    case 'copyAt':
      await copyPlace(lookup, errand.path, errand.use);
      return;
    case 'readRequest':
      withRequest(lookup, errand.key, (batch, target) => {
        post({ kind: 'request', key: errand.key, text: projectRequestText(batch, target) });
      });
      return;
    case 'copyRequest':
      withRequest(lookup, errand.key, (batch, target) => {
        void vscode.env.clipboard.writeText(projectCurl([batch], target));
      });
      return;
    case 'cancel':
      await runForUser('cancelLookup', lookup.id);
      return;
    case 'followNotice': {
      // By what was read on the button: the notice may be another one by now.
      const { command } =
        lookupNotice(lookup)?.steps.find(({ label }) => label === errand.label) ?? {};
      // A token is replaced in the account that the look-up was made with, which need not be the active one any more.
      const { id } = command === 'replaceToken' ? lookup.account : lookup;
      if (command !== undefined) await runForUser(command, id);
      return;
    }
    default:
      assertNever(errand);
  }
}

function withRequest(
  lookup: Lookup,
  key: string,
  act: (batch: ReadBatch, target: CodeTarget) => void,
): void {
  const exchange = findRequest(lookup, key);
  if (exchange !== undefined) {
    act(exchange.batch, { baseUrl: settings.apiBaseUrl, version: lookup.apiVersion });
  }
}
