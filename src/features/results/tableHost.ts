import * as vscode from 'vscode';
import { assertNever } from '../../base/assertNever';
import type { ErrorListener } from '../../base/emitter';
import type { Lookup } from '../../calls/lookup';
import { runForUser } from '../../platform/commands';
import type { RowUse } from '../../protocol/rowUses';
import type { FromTable, ToTable, UsedRows } from '../../protocol/tableProtocol';
import type { Services } from '../../services/createServices';
import { keepColumns, keptColumns } from './columnMemory';
import { decodeFromTable } from './decodeFromTable';
import { TableFeed } from './tableFeed';

/** The extension's end of the table of calls in one results panel. */
export class TableHost {
  private readonly feed: TableFeed;
  private readonly lookupId: string;

  constructor(
    lookup: Lookup,
    private readonly services: Pick<Services, 'knowledge' | 'preferences' | 'selection'>,
    private readonly post: (message: ToTable) => void,
    onError: ErrorListener,
  ) {
    const { knowledge, preferences } = services;
    // The panel outlives the look-up it was opened with, and all the answers in it.
    const { account, id } = lookup;
    this.lookupId = id;
    const sources = {
      knowledge: () => knowledge.get(account),
      layout: () => keptColumns(preferences),
    };
    this.feed = new TableFeed(lookup, sources, post, onError);
  }

  /** Shows a newer state of the look-up. */
  update(lookup: Lookup): void {
    this.feed.update(lookup);
  }

  /** Something else is known now about what values mean. */
  refresh(): void {
    this.feed.refresh();
  }

  /** Nobody sees the table any more; its page may be gone. */
  close(): void {
    this.feed.close();
  }

  /** Does something with the rows that are selected; the table knows which. */
  useSelected(use: RowUse): void {
    this.post({ kind: 'askSelected', use });
  }

  /** Does what the table asks for; nothing for messages that are none of its. */
  async receive(message: unknown): Promise<void> {
    const decoded: FromTable | undefined = decodeFromTable(message);
    switch (decoded?.kind) {
      case undefined:
        return;
      case 'tableQuery':
        await this.feed.show(decoded);
        return;
      case 'tableRows':
        this.feed.sendRows(decoded.order, decoded);
        return;
      case 'tableHidden':
        this.feed.close();
        return;
      case 'tableLayout':
        keepColumns(this.services.preferences, decoded.layout);
        return;
      case 'useRows':
        await this.useRows(decoded);
        return;
      case 'selectCall':
        this.services.selection.select({
          lookupId: this.lookupId,
          id: decoded.id,
          by: 'results',
        });
        return;
      case 'openInHubSpot':
        await runForUser('openInHubSpot', { lookupId: this.lookupId, id: decoded.id });
        return;
      default:
        assertNever(decoded);
    }
  }

  private async useRows({ use, ...rows }: UsedRows): Promise<void> {
    const { feed, lookupId } = this;
    const ids = feed.idsAt(rows.positions);
    switch (use) {
      case 'compare':
        await runForUser(
          'compareCalls',
          undefined,
          ids.map(id => ({ lookupId, id })),
        );
        return;
      case 'export':
        await runForUser('exportLookup', { lookupId, ids });
        return;
      case 'copyRows':
      case 'copyRowsWithHeader':
      case 'copyIds':
      case 'copyValues':
      case 'copyRawValues':
      case 'copyRecords':
        await vscode.env.clipboard.writeText(await feed.copy(use, rows));
    }
  }
}
