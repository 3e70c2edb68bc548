import * as vscode from 'vscode';
import { pickLines } from '../../inputs/texts/pickLines';
import { decodeText, encodingOf } from '../../inputs/texts/textEncoding';
import { readFileBytes } from '../../platform/readFileBytes';
import type { LineReader } from './standingPlace';

/**
 * Reads lines of a file as it is stored, without opening it: on this machine part by part, so that it may be of any size. Of what
 * cannot be read there are no lines.
 */
export async function storedLines(
  uri: vscode.Uri,
  wanted: ReadonlySet<number>,
): Promise<LineReader> {
  const lines = await pickLines(storedText(uri), wanted).catch(() => undefined);
  return line => lines?.get(line);
}

async function* storedText(uri: vscode.Uri): AsyncIterable<string> {
  const encoding = uri.scheme === 'file' ? await encodingAt(uri.fsPath) : undefined;
  if (encoding !== undefined) {
    yield* decodeText(readFileBytes(uri.fsPath), encoding);
    return;
  }
  // Any other encoding only VS Code knows, and any other file system; both want a file as a whole.
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size <= mostBytes) {
    yield await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  }
}

async function encodingAt(path: string): Promise<ReturnType<typeof encodingOf>> {
  for await (const first of readFileBytes(path)) {
    return encodingOf(first);
  }
  return undefined;
}

const mostBytes = 20_000_000;
