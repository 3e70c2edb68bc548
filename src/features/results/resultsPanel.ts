import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { assertNever } from '../../base/assertNever';
import type { ErrorListener } from '../../base/emitter';
import type { Lookup } from '../../calls/lookup';
import { lookupTitle } from '../../projections/describeLookup';
import { entryAtPath, placeOfEntry } from '../../projections/entryPath';
import type { JsonPath } from '../../projections/jsonPath';
import type { RowUse } from '../../protocol/rowUses';
import type { FromResults, ToResults } from '../../protocol/resultsProtocol';
import type { ToTable } from '../../protocol/tableProtocol';
import type { ResultsTabName } from '../../protocol/resultsTabs';
import type { CallId } from '../../calls/callId';
import type { Services } from '../../services/createServices';
import { carryOut } from './carryOut';
import { decodeFromResults } from './decodeFromResults';
import { firstTab, keepTab } from './firstTab';
import { ResultsFeed } from './resultsFeed';
import { preparePanel } from './preparePanel';
import { TableHost } from './tableHost';

/** One webview panel that shows one look-up. */
export class ResultsPanel implements Disposable {
  readonly onDidDispose: vscode.Event<void>;
  private readonly activated = new vscode.EventEmitter<void>();
  /** Told when somebody goes to the panel. */
  readonly onDidBecomeActive = this.activated.event;
  private readonly feed: ResultsFeed;
  private newest: Lookup;
  private readonly table: TableHost;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    lookup: Lookup,
    private readonly services: Pick<Services, 'knowledge' | 'preferences' | 'selection'>,
    { onError, webviewFolder }: PanelSurroundings,
    /** The tab shown; `undefined` as long as nobody has chosen one. */
    private tab?: ResultsTabName,
  ) {
    this.newest = lookup;
    this.onDidDispose = this.panel.onDidDispose;
    this.feed = new ResultsFeed(lookup, message => this.post(message));
    this.table = new TableHost(lookup, services, message => this.post(message), onError);
    this.panel.onDidDispose(() => {
      this.feed.close();
      this.table.dispose();
      this.activated.dispose();
    });
    this.panel.onDidChangeViewState(({ webviewPanel }) => {
      // VS Code throws away the page of a panel that is hidden. The next one asks for everything.
      if (!webviewPanel.visible) {
        this.feed.close();
        this.table.close();
      }
      if (webviewPanel.active) {
        this.activated.fire();
      }
    });
    this.panel.webview.onDidReceiveMessage((message: unknown) => {
      this.receive(message).catch(onError);
    });
    preparePanel(panel, webviewFolder, lookupTitle(lookup));
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** True for the one panel that has the keyboard, or had it last. */
  get isActive(): boolean {
    return this.panel.active;
  }

  showTab(tab: ResultsTabName): void {
    this.noteTab(tab);
    this.post({ kind: 'showTab', tab });
    this.selectLast();
  }

  /** Does something with the rows that are selected in its table. */
  useRows(use: RowUse): void {
    this.table.useSelected(use);
  }

  /** Follows to the call that somebody looks at elsewhere; at a command, also where it was followed to before. */
  select(id: CallId, isCommand: boolean): void {
    const place = placeOfEntry(this.newest, id);
    if (place !== undefined) {
      this.post({ kind: 'select', ...place, isCommand });
    }
  }

  /** Shows a newer state of the look-up. */
  update(lookup: Lookup): void {
    this.newest = lookup;
    const title = lookupTitle(lookup);
    if (this.panel.title !== title) {
      this.panel.title = title;
    }
    this.feed.update(lookup);
    this.table.update(lookup);
  }

  dispose(): void {
    this.panel.dispose();
  }

  private async receive(message: unknown): Promise<void> {
    const decoded: FromResults | undefined = decodeFromResults(message);
    switch (decoded?.kind) {
      case undefined:
        await this.table.receive(message);
        return;
      case 'ready':
        this.tab ??= decoded.tab ?? firstTab(this.services.preferences);
        this.feed.open(this.tab);
        this.selectLast();
        return;
      case 'showTab':
        this.noteTab(decoded.tab);
        this.selectLast();
        return;
      case 'shown':
        this.feed.shown(decoded.number);
        return;
      case 'openJson':
        this.noteSelected(decoded.id);
        this.showTab('json');
        this.select(decoded.id, true);
        return;
      case 'selectedAt':
        this.noteSelected(entryAtPath(this.newest, decoded.path));
        return;
      case 'goTo':
        this.goTo(decoded.path);
        return;
      case 'showMore':
        this.feed.showMore(decoded.atLeast);
        return;
      case 'close':
        this.dispose();
        return;
      case 'openAt':
      case 'openResponse':
      case 'copyPath':
      case 'readRequest':
      case 'copyRequest':
      case 'lookUpAgain':
        await carryOut(decoded, this.newest, answer => this.post(answer));
        return;
      default:
        assertNever(decoded);
    }
  }

  /** Shows what a place of the response is about: its call in every view, or the place itself. */
  private goTo(path: JsonPath): void {
    const id = entryAtPath(this.newest, path);
    if (id === undefined) {
      this.post({ kind: 'reveal', path });
    } else {
      this.noteSelected(id);
      this.select(id, true);
    }
  }

  /** A page or a tab that is new has not heard of what was selected before, and of no place that has become another one. */
  private selectLast(): void {
    const selection = this.services.selection.get();
    if (selection?.lookupId === this.newest.id) {
      this.select(selection.id, false);
    }
  }

  private noteSelected(id: CallId | undefined): void {
    if (id !== undefined) {
      this.services.selection.select({ lookupId: this.newest.id, id, by: 'results' });
    }
  }

  private noteTab(tab: ResultsTabName): void {
    this.tab = tab;
    keepTab(this.services.preferences, tab);
    this.feed.showTab(tab);
  }

  private post(message: ToResults | ToTable): void {
    void this.panel.webview.postMessage(message);
  }
}

/** What every results panel is made with. */
export interface PanelSurroundings {
  /** The files of the page. */
  readonly webviewFolder: vscode.Uri;
  /** Told of what goes wrong while nobody waits for it. */
  readonly onError: ErrorListener;
}
