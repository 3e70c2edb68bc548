import type * as vscode from 'vscode';
import { documentedKnowledge, type AccountKnowledge } from '../../calls/accountKnowledge';
import { lookupIdOf } from '../../platform/responseUri';
import { readOutline, type ResponseOutline } from '../../projections/responseOutline';
import type { Services } from '../../services/createServices';

/** A response document is asked about for each line that comes into view, and changes rarely. */
const outlines = new WeakMap<vscode.TextDocument, { version: number; outline: ResponseOutline }>();

/** Where what stands in a response document. Made once for each text. */
export function outlineOf(document: vscode.TextDocument): ResponseOutline {
  const { version } = document;
  const known = outlines.get(document);
  if (known?.version === version) {
    return known.outline;
  }
  const outline = readOutline(document.getText());
  outlines.set(document, { version, outline });
  return outline;
}

/** What is known about the account a response document came from. */
export function knowledgeOf(
  { knowledge, store }: Pick<Services, 'knowledge' | 'store'>,
  { uri }: vscode.TextDocument,
): AccountKnowledge {
  const lookup = store.get(lookupIdOf(uri));
  return lookup === undefined ? documentedKnowledge : knowledge.get(lookup.account);
}
