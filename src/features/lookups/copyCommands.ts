import type { CommandName } from '../../contributions';
import type { CopyForm } from '../../projections/copies/projectTreeCopy';
import type { LookupNode } from '../../projections/tree/lookupNode';
import type { CopyServices } from './copySources';

/** The rows that a command is about. */
export type RowsOf = (row: unknown, rows: unknown) => readonly LookupNode[];

/** What each command copies of the rows it is about. */
const forms = {
  copyRows: 'text',
  copyId: 'id',
  copyValue: 'value',
  copyRawValue: 'rawValue',
  copyPath: 'path',
  copyAsRow: 'row',
  copyRecord: 'record',
} as const satisfies Partial<Record<CommandName, CopyForm>>;

type CopyCommand = keyof typeof forms;

/** The commands that copy rows of the Lookups view. */
export function createCopyCommands(services: CopyServices, rowsOf: RowsOf) {
  const copy =
    (name: CopyCommand) =>
    async (row?: unknown, rows?: unknown): Promise<void> => {
      const meant = rowsOf(row, rows);
      await (await import('./copyRows')).copyRows(services, meant, forms[name]);
    };
  return {
    copyRows: copy('copyRows'),
    copyId: copy('copyId'),
    copyValue: copy('copyValue'),
    copyRawValue: copy('copyRawValue'),
    copyPath: copy('copyPath'),
    copyAsRow: copy('copyAsRow'),
    copyRecord: copy('copyRecord'),
  };
}
