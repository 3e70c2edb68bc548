import * as vscode from 'vscode';
import { assertNever } from '../../base/assertNever';
import type { Disposable } from '../../base/disposables';
import type { Lookup } from '../../calls/lookup';
import { runForUser } from '../../platform/commands';
import type { FromTable, ToTable } from '../../protocol/tableProtocol';
import type { Services } from '../../services/createServices';
import { keepColumns, keptColumns } from './columnMemory';
import { decodeFromTable } from './decodeFromTable';
import { TableFeed } from './tableFeed';

/** The extension's end of the table of calls in one results panel. */
export class TableHost implements Disposable {
  private readonly feed: TableFeed;
  private readonly subscription;

  constructor(
    private readonly lookup: Lookup,
    private readonly services: Pick<Services, 'knowledge' | 'preferences' | 'selection'>,
    private readonly post: (message: ToTable) => void,
  ) {
    const { knowledge, preferences } = services;
    const sources = {
      knowledge: () => knowledge.get(lookup.account),
      layout: () => keptColumns(preferences),
    };
    this.feed = new TableFeed(lookup, sources, post);
    this.subscription = knowledge.onDidChange(accountId => {
      if (accountId === lookup.account.id) {
        this.feed.refresh();
      }
    });
  }

  /** Shows a newer state of the look-up. */
  update(lookup: Lookup): void {
    this.feed.update(lookup);
  }

  /** Nobody sees the table any more; its page may be gone. */
  close(): void {
    this.feed.close();
  }

  /** Copies the rows that are selected; the table knows which. */
  copySelected(withHeader: boolean): void {
    this.post({ kind: 'copySelected', withHeader });
  }

  dispose(): void {
    this.subscription.dispose();
    this.close();
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
      case 'copyRows': {
        const { columns, positions, withHeader } = decoded;
        await vscode.env.clipboard.writeText(await this.feed.copy(positions, columns, withHeader));
        return;
      }
      case 'selectCall':
        this.services.selection.select({
          lookupId: this.lookup.id,
          id: decoded.id,
          by: 'results',
        });
        return;
      case 'openInHubSpot':
        await runForUser('openInHubSpot', { lookupId: this.lookup.id, id: decoded.id });
        return;
      default:
        assertNever(decoded);
    }
  }
}
