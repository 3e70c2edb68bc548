import type * as vscode from 'vscode';
import type { IdSource } from '../../calls/idSource';
import type { TextStart } from '../../inputs/texts/placeCollector';
import type { TextFormat } from '../../inputs/texts/textFormat';
import type { IdProperty } from './idProperty';

/** A text that IDs are to be read out of, wherever it is. */
export interface InputText {
  /** As a person knows it: `log.txt`. */
  readonly name: string;
  /** What of which document it is; a text from the clipboard is none. */
  readonly origin?: { readonly uri: vscode.Uri; readonly kind: IdSource['kind'] };
  /** Where it begins in its document, where that is not the beginning. */
  readonly start?: TextStart;
  /** It is being edited and differs from what is on disk. */
  readonly isUnsaved?: boolean;
  /** How it is to be read, as far as the first few thousand characters tell: for IDs, else for the values of a property. */
  readonly formatFor: (idProperty?: IdProperty) => TextFormat;
  /** The whole of it, from the beginning at each call. `onRead` is told how much of it has been read, from 0 to 1. */
  readonly parts: (onRead: (share: number) => void) => AsyncIterable<string> | Iterable<string>;
}
