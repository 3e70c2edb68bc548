import type * as vscode from 'vscode';
import { documentedKnowledge, type AccountKnowledge } from '../../calls/accountKnowledge';
import { onceForEachText } from '../../platform/onceForEachText';
import { lookupIdOf } from '../../platform/responseUri';
import { readOutline } from '../../projections/response/responseOutline';
import type { Services } from '../../services/createServices';

/** Where what stands in a response document. */
export const outlineOf = onceForEachText(readOutline);

/** What is known about the account a response document came from. */
export function knowledgeOf(
  { knowledge, store }: Pick<Services, 'knowledge' | 'store'>,
  { uri }: vscode.TextDocument,
): AccountKnowledge {
  const lookup = store.get(lookupIdOf(uri));
  return lookup === undefined ? documentedKnowledge : knowledge.get(lookup.account);
}
