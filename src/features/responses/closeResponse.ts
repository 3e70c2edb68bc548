import * as vscode from 'vscode';
import { closeTabs } from '../../platform/closeTabs';
import { isResponseOf } from '../../platform/responseUri';

/** Closes the editors of a look-up's response document, which has gone with the look-up. */
export function closeResponse(lookupId: string): Promise<void> {
  return closeTabs(
    input => input instanceof vscode.TabInputText && isResponseOf(lookupId, input.uri),
  );
}
