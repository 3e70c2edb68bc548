import * as vscode from 'vscode';
import { assertNever } from '../../base/assertNever';
import type { Lookup, ReadExchange } from '../../calls/lookup';
import { runForUser } from '../../platform/commands';
import { settings } from '../../platform/settings';
import { formatJsonPath } from '../../projections/formatJsonPath';
import { projectCurl } from '../../projections/projectCurl';
import { projectRequestText } from '../../projections/projectRequestText';
import { findRequest } from '../../projections/requestKey';
import type { FromResults, ToResults } from '../../protocol/resultsProtocol';

/** What a panel asks for that changes nothing of what it shows. */
type Errand = Extract<
  FromResults,
  {
    readonly kind:
      'openAt' | 'openResponse' | 'copyPath' | 'readRequest' | 'copyRequest' | 'lookUpAgain';
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
    case 'copyPath':
      await vscode.env.clipboard.writeText(formatJsonPath(errand.path));
      return;
    case 'readRequest':
      withRequest(lookup, errand.key, exchange => {
        post({ kind: 'request', key: errand.key, text: projectRequestText(lookup, exchange) });
      });
      return;
    case 'copyRequest':
      withRequest(lookup, errand.key, ({ batch }) => {
        const target = { baseUrl: settings.apiBaseUrl, version: lookup.apiVersion };
        void vscode.env.clipboard.writeText(projectCurl([batch], target));
      });
      return;
    case 'lookUpAgain':
      await runForUser('refreshLookup', lookup.id);
      return;
    default:
      assertNever(errand);
  }
}

function withRequest(lookup: Lookup, key: string, act: (exchange: ReadExchange) => void): void {
  const exchange = findRequest(lookup, key);
  if (exchange !== undefined) {
    act(exchange);
  }
}
