import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';
import type { Lookup } from '../../calls/lookup';
import { onDidChangeSetting } from '../../platform/onDidChangeSetting';
import { settings } from '../../platform/settings';
import type { RawValue, ToResults } from '../../protocol/resultsProtocol';
import type { ToTable } from '../../protocol/tableProtocol';
import type { Services } from '../../services/createServices';
import { meaningsOf } from './meaningsOf';
import { ResultsFeed } from './resultsFeed';
import { TableHost } from './tableHost';

/** All that a results panel is sent of its look-up: its view, and the table of calls, which asks for its rows itself. */
export class PanelFeeds implements Disposable {
  readonly view: ResultsFeed;
  readonly table: TableHost;
  private readonly account;
  private readonly subscriptions;

  constructor(
    lookup: Lookup,
    private readonly services: Pick<Services, 'knowledge' | 'preferences' | 'selection'>,
    private readonly post: (message: ToResults | ToTable) => void,
    onError: ErrorListener,
  ) {
    const { knowledge } = this.services;
    const { account } = lookup;
    const sources = () => ({
      apiBaseUrl: settings.apiBaseUrl,
      schema: knowledge.get(account).schema,
    });
    this.view = new ResultsFeed(lookup, sources, post);
    this.table = new TableHost(lookup, services, post, onError);
    this.account = account;
    let { owners, schema } = knowledge.get(account);
    this.subscriptions = [
      knowledge.onDidChange(accountId => {
        if (accountId === account.id) {
          this.view.refresh();
          this.table.refresh();
          const now = knowledge.get(account);
          if (now.owners !== owners || now.schema !== schema) {
            ({ owners, schema } = now);
            post({ kind: 'meaningsChanged' });
          }
        }
      }),
      onDidChangeSetting('inlayHints', () => post({ kind: 'meaningsChanged' })),
    ];
  }

  /** Shows a newer state of the look-up. */
  update(lookup: Lookup): void {
    this.view.update(lookup);
    this.table.update(lookup);
  }

  /** Says what values mean, unless the user does not want to see it beside them. */
  tellMeanings(values: readonly RawValue[]): void {
    const meanings = settings.inlayHints
      ? meaningsOf(values, this.services.knowledge.get(this.account))
      : values.map(({ key }) => ({ key }));
    this.post({ kind: 'meanings', meanings });
  }

  /** Sends nothing until the page asks again, or another one does. */
  close(): void {
    this.view.close();
    this.table.close();
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.close();
  }
}
