import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { planLookup } from '../../calls/planLookup';
import type { ApiVersion } from '../../calls/lookup';
import type { ReadBatch } from '../../calls/readBatch';
import { parseCurl, type CurlRequest } from '../../inputs/parseCurl';
import { settings } from '../../platform/settings';
import { projectCurl } from '../../projections/projectCurl';
import { noSuchLookup } from '../../projections/noSuchLookup';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/findLookup';
import { openAsNewFile } from './newFile';
import { offerToken } from './offerToken';
import { readRequestFile } from './readRequestFile';
import { isRequestFile, openRequestFile, uriOf } from './requestDocument';

/** Copies the requests of a look-up or of a request file as cURL commands. The token is always a variable of the shell. */
export async function copyAsCurl(services: Services, argument: unknown): Promise<void> {
  const { batches, version } = isAboutFile(argument)
    ? await requestsOfFile(argument)
    : requestsOfLookup(services, argument);
  await vscode.env.clipboard.writeText(
    projectCurl(batches, { baseUrl: settings.apiBaseUrl, version }),
  );
  const message =
    batches.length === 1
      ? l10n.t('Copied as cURL. The command takes the token from the variable HUBSPOT_TOKEN.')
      : l10n.t(
          'Copied as {0} cURL commands. They take the token from the variable HUBSPOT_TOKEN.',
          batches.length.toLocaleString(),
        );
  void vscode.window.showInformationMessage(message);
}

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

interface Requests {
  readonly batches: readonly ReadBatch[];
  readonly version: ApiVersion;
}

/** Without an argument, the request file in the active editor goes before the newest look-up. */
function isAboutFile(argument: unknown): boolean {
  const { activeTextEditor } = vscode.window;
  return argument === undefined
    ? activeTextEditor !== undefined && isRequestFile(activeTextEditor.document)
    : uriOf(argument) !== undefined;
}

async function requestsOfFile(argument: unknown): Promise<Requests> {
  const document = await openRequestFile(argument);
  const { request } = readRequestFile(document);
  if (request === undefined || request.ids.length === 0) {
    throw new Error(l10n.t('There is no call ID in this request file.'));
  }
  const { ids, ...asked } = request;
  const { apiVersion: version, properties } = settings;
  const options = { properties, propertiesWithHistory: [], archived: false, ...asked };
  return { batches: planLookup(ids, options).batches, version };
}

function requestsOfLookup({ store }: Services, argument: unknown): Requests {
  const lookup = findLookup(store, argument);
  if (lookup === undefined) {
    throw noSuchLookup();
  }
  return { batches: lookup.plan.batches, version: lookup.apiVersion };
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
