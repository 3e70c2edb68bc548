import * as l10n from '@vscode/l10n';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { surveyText } from '../../inputs/texts/surveyText';
import { decodeText, encodingOf } from '../../inputs/texts/textEncoding';
import { textParts } from '../../inputs/texts/textParts';
import { readFileBytes } from '../../platform/readFileBytes';
import { documentText, headLength } from './documentText';
import type { InputText } from './inputText';

/**
 * The text of a file: as it is being edited where it is open, else as it is stored, part by part. Rejects with a sentence for the
 * user where there is no text.
 */
export async function fileText(uri: vscode.Uri): Promise<InputText> {
  const document = vscode.workspace.textDocuments.find(
    ({ isClosed, uri: other }) => !isClosed && String(other) === String(uri),
  );
  return document === undefined ? storedText(uri) : documentText(document);
}

async function storedText(uri: vscode.Uri): Promise<InputText> {
  const name = basename(uri.path);
  const { size, type } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.Directory) !== 0) {
    throw new Error(l10n.t('“{0}” is a folder. Choose the files in it.', name));
  }
  const first = await firstPart(bytesOf(uri, () => undefined));
  const encoding = encodingOf(first);
  const origin = { uri, kind: 'file' } as const;
  if (encoding === undefined) {
    const text = first.includes(0) ? undefined : await decodeAsConfigured(uri);
    return { name, origin, ...configuredText(text, name) };
  }
  const head = new TextDecoder(encoding).decode(first, { stream: true }).slice(0, headLength);
  return {
    name,
    origin,
    formatFor: idProperty =>
      surveyText(head, { fileName: name, isCut: size > first.length, idProperty }),
    parts: onRead =>
      decodeText(
        bytesOf(uri, read => onRead(read / size)),
        encoding,
      ),
  };
}

function configuredText(
  text: string | undefined,
  name: string,
): Pick<InputText, 'formatFor' | 'parts'> {
  if (text === undefined) {
    throw new Error(
      l10n.t(
        '“{0}” is no text in UTF-8. Name its encoding in the setting files.encoding, or save it as UTF-8.',
        name,
      ),
    );
  }
  const head = text.slice(0, headLength);
  const isCut = text.length > headLength;
  return {
    formatFor: idProperty => surveyText(head, { fileName: name, isCut, idProperty }),
    parts: () => textParts(text),
  };
}

/**
 * Any other encoding, such as Shift JIS, only VS Code knows, by the user's settings. It decodes a file as a whole. `undefined`
 * where the settings do not fit the file.
 */
async function decodeAsConfigured(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  try {
    const text = await vscode.workspace.decode(bytes, { uri });
    return text.includes(replacement) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What stands for bytes that are no character in the encoding. */
const replacement = '\ufffd';

/** VS Code's own file system answers a file as a whole; only one that is on this machine can be had in parts. */
async function* bytesOf(
  uri: vscode.Uri,
  onRead: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  let read = 0;
  for await (const part of uri.scheme === 'file' ? readFileBytes(uri.fsPath) : partsOf(uri)) {
    onRead((read += part.length));
    yield part;
  }
}

async function* partsOf(uri: vscode.Uri): AsyncIterable<Uint8Array> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  for (let start = 0; start < bytes.length; start += headLength) {
    yield bytes.subarray(start, start + headLength);
  }
}

async function firstPart(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const part of parts) {
    return part.slice();
  }
  return new Uint8Array();
}
