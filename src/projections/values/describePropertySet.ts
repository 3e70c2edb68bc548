import * as l10n from '@vscode/l10n';
import type { ReadOptions } from '../../calls/readBatch';
import { formatNumber } from './formatNumber';
import { listInWords } from './listInWords';
import { oneLine } from './oneLine';
import { shorten } from './shorten';

/** "Properties: billing", where a look-up asks for a set of properties; nothing where it asks for the usual ones or its own. */
export function describePropertySet({
  propertySet,
}: Pick<ReadOptions, 'propertySet'>): readonly string[] {
  return propertySet === undefined ? [] : [l10n.t('Properties: {0}', propertySetName(propertySet))];
}

/** The name of a set as it fits into a sentence or a row. */
export function propertySetName(name: string): string {
  return shorten(oneLine(name));
}

/** "3: hs_call_title, qa_score, …": how many properties there are, and the first of them. */
export function describeProperties(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map(propertySetName);
  const list = listInWords([...shown, ...(names.length > mostNamed ? ['…'] : [])]);
  return `${formatNumber(names.length)}: ${list}`;
}

const mostNamed = 4;
