import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { settings } from '../../platform/settings';
import { projectCurl } from '../../projections/requests/projectCurl';
import { projectHttp } from '../../projections/requests/projectHttp';
import { projectNode } from '../../projections/requests/projectNode';
import { projectPython } from '../../projections/requests/projectPython';
import { formatNumber } from '../../projections/values/formatNumber';
import type { Services } from '../../services/createServices';
import { meantRequests } from './meantRequests';

/** Copies the requests of a look-up or of a request file as cURL commands. The token is always a variable of the shell. */
export async function copyAsCurl(services: Services, argument: unknown): Promise<void> {
  const count = await copyAs(services, argument, projectCurl);
  const message =
    count === 1
      ? l10n.t('Copied as cURL. The command takes the token from the variable HUBSPOT_TOKEN.')
      : l10n.t(
          'Copied as {0} cURL commands. They take the token from the variable HUBSPOT_TOKEN.',
          formatNumber(count),
        );
  void vscode.window.showInformationMessage(message);
}

/** Copies them as a program for Node.js. */
export async function copyAsNode(services: Services, argument: unknown): Promise<void> {
  await copyAs(services, argument, projectNode);
  void vscode.window.showInformationMessage(
    l10n.t('Copied for Node.js. The program takes the token from the variable HUBSPOT_TOKEN.'),
  );
}

/** Copies them as a program for Python. */
export async function copyAsPython(services: Services, argument: unknown): Promise<void> {
  await copyAs(services, argument, projectPython);
  void vscode.window.showInformationMessage(
    l10n.t('Copied for Python. The program takes the token from the variable HUBSPOT_TOKEN.'),
  );
}

/** Copies them as a file that REST clients for editors send. */
export async function copyAsHttp(services: Services, argument: unknown): Promise<void> {
  await copyAs(services, argument, projectHttp);
  void vscode.window.showInformationMessage(
    l10n.t(
      'Copied as .http. The file takes the token from HUBSPOT_TOKEN in a file .env beside it.',
    ),
  );
}

/** Answers how many requests there are. */
async function copyAs(
  services: Services,
  argument: unknown,
  project: typeof projectCurl,
): Promise<number> {
  const { batches, version } = await meantRequests(services, argument);
  const text = project(batches, { baseUrl: settings.apiBaseUrl, version });
  await vscode.env.clipboard.writeText(text);
  return batches.length;
}
