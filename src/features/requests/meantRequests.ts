import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { ApiVersion } from '../../calls/lookup';
import { planLookup } from '../../calls/planLookup';
import type { ReadBatch } from '../../calls/readBatch';
import { meantLookup } from '../../platform/meantLookup';
import { settings } from '../../platform/settings';
import type { Services } from '../../services/createServices';
import { readRequestFile } from './readRequestFile';
import { isRequestFile, openRequestFile, uriOf } from './requestDocument';

/** Requests, and the version of the API they are for. */
export interface Requests {
  readonly batches: readonly ReadBatch[];
  readonly version: ApiVersion;
}

/** The requests that a command is about: those of a look-up or of a request file. */
export async function meantRequests(services: Services, argument: unknown): Promise<Requests> {
  return isAboutFile(argument) ? requestsOfFile(argument) : requestsOfLookup(services, argument);
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
  const lookup = meantLookup(store, argument);
  return { batches: lookup.plan.batches, version: lookup.apiVersion };
}
