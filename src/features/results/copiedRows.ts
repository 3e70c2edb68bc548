import { assertNever } from '../../base/assertNever';
import { inSlices } from '../../base/inSlices';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { Lookup } from '../../calls/lookup';
import { copyRecords } from '../../projections/copies/copyRecords';
import { projectTableCopy, wholeValue } from '../../projections/copies/projectTableCopy';
import { projectColumns } from '../../projections/table/projectColumns';
import type { RowUse } from '../../protocol/rowUses';
import type { UsedRows } from '../../protocol/tableProtocol';

/** Those uses of rows that end on the clipboard. */
export type RowCopy = Extract<RowUse, `copy${string}`>;

/** What rows of the table give for the clipboard, as they are shown there. Others are not held up, however many rows there are. */
export async function copiedRows(
  lookup: Lookup,
  knowledge: AccountKnowledge,
  use: RowCopy,
  rows: Omit<UsedRows, 'use'> & { readonly isRaw: boolean },
): Promise<string> {
  const { column, positions } = rows;
  switch (use) {
    case 'copyRows':
    case 'copyRowsWithHeader': {
      const headers = use === 'copyRowsWithHeader' ? projectColumns(lookup, knowledge) : undefined;
      const lines = await collect(positions, position =>
        projectTableCopy(lookup, [position], rows, knowledge, undefined),
      );
      return [projectTableCopy(lookup, [], rows, knowledge, headers), ...lines].join('');
    }
    case 'copyIds':
      return joinLines(positions.map(position => lookup.entries[position]?.id ?? ''));
    case 'copyValues':
    case 'copyRawValues': {
      const isRaw = use === 'copyRawValues';
      return joinLines(
        await collect(positions, position =>
          wholeValue(lookup, position, column, isRaw, knowledge),
        ),
      );
    }
    case 'copyRecords':
      return copyRecords(positions.flatMap(position => lookup.entries[position] ?? []));
    default:
      return assertNever(use);
  }
}

async function collect(
  positions: readonly number[],
  textOf: (position: number) => string,
): Promise<readonly string[]> {
  const texts: string[] = [];
  await inSlices(positions, position => {
    texts.push(textOf(position));
  });
  return texts;
}

function joinLines(texts: readonly string[]): string {
  return texts.join('\n');
}
