import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { LookupEntry } from '../../calls/lookupEntry';
import { propertyLabel } from '../values/propertyLabel';
import { idColumn, stateColumn, type TableCell } from './callsTable';
import type { MarkedSearch } from './markedSearch';
import { reasonTexts } from './reasonTexts';
import { valueTexts } from './tableCell';
import { foldCase } from './tableSearch';

/**
 * The cells of a row, with those marked that stand for what a search has found and do not show it; their notes do. Where only a
 * column that is not shown has it, the ID says so. Total.
 */
export function markFound(
  cells: readonly TableCell[],
  columns: readonly string[],
  entry: LookupEntry,
  marked: MarkedSearch,
  knowledge: AccountKnowledge,
): readonly TableCell[] {
  const wanted = foldCase(marked.search.trim());
  if (wanted === '') {
    return cells;
  }
  const isSearched = (name: string): boolean => marked.columns?.includes(name) !== false;
  const isShownIn = (cell: TableCell, name: string): boolean =>
    // The word for a state is ours, and nothing that was searched.
    name !== stateColumn && isSearched(name) && isIn(cell.text, wanted);
  const shown = cells.map((cell, index) => {
    const name = columns[index] ?? '';
    return isSearched(name) && !isShownIn(cell, name)
      ? withFound(cell, searchedTexts(entry, name, knowledge), wanted)
      : cell;
  });
  const saysWhy = shown.some(
    (cell, index) => cell.isFound === true || isShownIn(cell, columns[index] ?? ''),
  );
  const names = 'call' in entry ? Object.keys(entry.call.properties).filter(isSearched) : [];
  return saysWhy ? shown : markId(shown, columns, entry, names, wanted, knowledge);
}

function markId(
  cells: readonly TableCell[],
  columns: readonly string[],
  entry: LookupEntry,
  names: readonly string[],
  wanted: string,
  knowledge: AccountKnowledge,
): readonly TableCell[] {
  const texts = names.flatMap(name => {
    const label = propertyLabel(name, knowledge);
    const found = searchedTexts(entry, name, knowledge).find(text => isIn(text, wanted));
    return found === undefined ? [] : [l10n.t('Found in {0}: {1}', label, excerpt(found, wanted))];
  });
  const id = Math.max(0, columns.indexOf(idColumn));
  return cells.map((cell, index) => (index === id ? withFound(cell, texts, wanted) : cell));
}

function withFound(cell: TableCell, texts: readonly string[], wanted: string): TableCell {
  const found = texts.find(text => isIn(text, wanted));
  if (found === undefined) {
    return cell;
  }
  const { note = '' } = cell;
  const lines = isIn(note, wanted) ? [note] : [excerpt(found, wanted), note];
  return { ...cell, isFound: true, note: lines.filter(line => line !== '').join('\n') };
}

/** What a cell stands for, of which it shows a part. */
function searchedTexts(
  entry: LookupEntry,
  name: string,
  knowledge: AccountKnowledge,
): readonly string[] {
  return name === stateColumn ? reasonTexts(entry) : valueTexts(entry, name, knowledge);
}

function isIn(text: string, wanted: string): boolean {
  return foldCase(text).includes(wanted);
}

/** Notes of calls may be long, and what was searched for at their end. */
function excerpt(text: string, wanted: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  const start = Math.max(0, line.toLowerCase().indexOf(wanted) - before);
  const end = start + longestExcerpt;
  return [start > 0 ? '…' : '', line.slice(start, end), end < line.length ? '…' : ''].join('');
}

const before = 60;
const longestExcerpt = 200;
