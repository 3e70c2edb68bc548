import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { documentedProperties } from '../../calls/documentedProperties';
import type { IdSource } from '../../calls/idSource';
import type { ReadRequest } from '../../calls/readRequest';
import { isStopping, type RequestProblem } from '../../calls/requestProblem';
import { parseRequestFile } from '../../inputs/requestFiles/parseRequestFile';
import { printRequestFile } from '../../inputs/requestFiles/printRequestFile';
import type { RequestFile } from '../../inputs/requestFiles/requestFile';
import { runCommand } from '../../platform/commands';
import { meantLookup } from '../../platform/meantLookup';
import { rangeOf } from '../../platform/rangeOf';
import { describeRequestProblem } from '../../projections/failures/describeRequestProblem';
import type { Services } from '../../services/createServices';
import { openAsNewFile, suggestedFile } from './newFile';
import { readRequestFile } from './readRequestFile';
import { openRequestFile } from './requestDocument';

/**
 * Looks up what a request file asks for, with the active account. Where it cannot be sent, a person is told so and offered the
 * place; a program, which gives the file's address and nothing else, gets an error.
 */
export async function runRequest([given, origin]: readonly unknown[]): Promise<unknown> {
  const document = await openRequestFile(given);
  const { request, ...file } = readRequestFile(document);
  const obstacle = file.problems.find(isStopping);
  if (request === undefined || obstacle !== undefined) {
    if (given !== undefined && origin === undefined) {
      await showPlace(document, obstacle);
      throw new Error(describeObstacle(document, obstacle));
    }
    offerPlace(document, obstacle);
    return undefined;
  }
  const unreadable = file.unreadable.map(({ text }) => text);
  return runCommand('lookUp', {
    ...request,
    ids: [...request.ids, ...unreadable],
    sources: [sourceOf(document, file)],
  });
}

/** Opens a new request file with HubSpot's documented properties, ready for the IDs to be typed. */
export async function newRequestFile(): Promise<void> {
  const request: ReadRequest = { ids: ['430001'], properties: documentedProperties };
  const text = printRequestFile(request);
  const [id] = parseRequestFile(text).ids;
  await openAsNewFile(text, id && rangeOf({ ...id, length: id.id.length }));
}

/** Writes down what a look-up asked for, so that it can be asked again; `{ lookupId, uri }` asks nothing. */
export async function saveAsRequestFile(
  { store }: Services,
  argument: unknown,
): Promise<vscode.Uri | undefined> {
  const { lookup: wanted, uri: given } = destinationOf(argument);
  const lookup = meantLookup(store, wanted);
  const uri =
    given ??
    (await vscode.window.showSaveDialog({
      title: l10n.t('Save Look-up as Request File'),
      defaultUri: await suggestedFile(),
      filters: { JSON: ['json'] },
    }));
  if (uri !== undefined) {
    const text = printRequestFile({ ...lookup.options, ids: lookup.plan.ids });
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await vscode.window.showTextDocument(uri);
  }
  return uri;
}

function destinationOf(argument: unknown): { lookup: unknown; uri?: vscode.Uri } {
  const isBoth =
    typeof argument === 'object' &&
    argument !== null &&
    'lookupId' in argument &&
    'uri' in argument &&
    argument.uri instanceof vscode.Uri;
  return isBoth
    ? { lookup: argument.lookupId, uri: argument.uri as vscode.Uri }
    : { lookup: argument };
}

/** VS Code would show an error as the failure of a command, which this is not. */
function offerPlace(document: vscode.TextDocument, obstacle: RequestProblem | undefined): void {
  const open = l10n.t('Open');
  const message = describeObstacle(document, obstacle);
  void vscode.window.showErrorMessage(message, open).then(picked => {
    if (picked === open) {
      void showPlace(document, obstacle);
    }
  });
}

async function showPlace(
  { uri }: vscode.TextDocument,
  obstacle: RequestProblem | undefined,
): Promise<void> {
  await vscode.window.showTextDocument(uri, {
    ...(obstacle && { selection: rangeOf(obstacle.place) }),
  });
}

function describeObstacle(
  { uri }: vscode.TextDocument,
  obstacle: RequestProblem | undefined,
): string {
  const name = uri.path.replace(/^.*\//, '');
  const { message } = describeRequestProblem(obstacle ?? { kind: 'noInputs' });
  return obstacle === undefined
    ? l10n.t('{0} was not sent. {1}', name, message)
    : l10n.t('{0} was not sent. Line {1}: {2}', name, obstacle.place.line + 1, message);
}

function sourceOf(document: vscode.TextDocument, file: Omit<RequestFile, 'request'>): IdSource {
  return {
    uri: document.uri.toString(),
    kind: 'requestFile',
    places: file.ids,
    // The file itself says what is unreadable in it, before it is run and as it is edited.
    unreadable: [],
  };
}
