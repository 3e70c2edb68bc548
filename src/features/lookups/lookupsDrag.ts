import * as vscode from 'vscode';
import type { LookupNode } from '../../projections/tree/lookupNode';
import { copySources, type CopyServices } from './copySources';

/** Rows that are dragged out of the Lookups view: calls give their records, everything else what Copy gives. Nothing is dropped in. */
export class LookupsDrag implements vscode.TreeDragAndDropController<LookupNode> {
  readonly dragMimeTypes = [plainText];
  readonly dropMimeTypes: readonly string[] = [];

  constructor(private readonly services: CopyServices) {}

  async handleDrag(
    rows: readonly LookupNode[],
    dataTransfer: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const { projectTreeCopy } = await import('../../projections/copies/projectTreeCopy');
    const form = rows.every(isCall) ? 'record' : 'text';
    if (!token.isCancellationRequested) {
      dataTransfer.set(
        plainText,
        new LateText(() => projectTreeCopy(rows, form, copySources(this.services))),
      );
    }
  }
}

const plainText = 'text/plain';

function isCall(row: LookupNode): boolean {
  return row.kind === 'entry' && 'call' in row.entry;
}

/** Text that is written when it is asked for: thousands of calls may be dragged and not dropped. */
class LateText extends vscode.DataTransferItem {
  constructor(private readonly write: () => string) {
    super(undefined);
  }

  override asString(): Thenable<string> {
    return Promise.resolve(this.write());
  }
}
