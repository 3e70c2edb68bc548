import * as v from 'valibot';
import * as vscode from 'vscode';
import { parseJson } from '../../base/json';
import type { Lookup } from '../../calls/lookup';
import { comparisonScheme } from '../../contributions';
import type { ShownLookups } from '../../services/views/shownLookups';

/** One side of a comparison: a look-up as it is or as it was before, and the call of it that is meant; all shared ones unless given. */
export interface ComparedSide {
  readonly lookupId: string;
  readonly isEarlier: boolean;
  readonly id?: string;
}

/** Two sides, and which of them a document shows. */
export interface ComparedDocument {
  readonly sides: readonly [left: ComparedSide, right: ComparedSide];
  readonly shown: 0 | 1;
}

/** The address of a side's document. It holds ids and nothing of a call: what VS Code keeps of an open editor is its address. */
export function comparisonUri(document: ComparedDocument): vscode.Uri {
  const { id, lookupId } = document.sides[document.shown];
  const name = (id ?? lookupId).replace(/[^\w.-]/g, '_').slice(0, 60);
  return vscode.Uri.from({
    scheme: comparisonScheme,
    path: `/${name}.json`,
    query: JSON.stringify(document),
  });
}

/** What an address of {@link comparisonUri} shows; `undefined` where it is none. */
export function comparedDocument({ query, scheme }: vscode.Uri): ComparedDocument | undefined {
  const decoded = v.safeParse(documentSchema, parseJson(query));
  return scheme === comparisonScheme && decoded.success ? decoded.output : undefined;
}

/** The look-up that a side is about, as it is now; `undefined` once its answers are gone. */
export function lookupOfSide(
  store: ShownLookups,
  { isEarlier, lookupId }: ComparedSide,
): Lookup | undefined {
  const lookup = store.get(lookupId);
  const meant = isEarlier ? lookup?.earlier : lookup;
  return meant?.state === 'remembered' ? undefined : meant;
}

const sideSchema = v.object({
  lookupId: v.string(),
  isEarlier: v.boolean(),
  id: v.exactOptional(v.string()),
});

const documentSchema = v.object({
  sides: v.tuple([sideSchema, sideSchema]),
  shown: v.picklist([0, 1]),
});
