import * as vscode from 'vscode';
import { assertNever } from '../../base/assertNever';
import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';
import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import { lookupTitle } from '../../projections/lookups/lookupTitle';
import { placeUses, type PlaceUse } from '../../protocol/placeUses';
import type { FromResults, ToResults } from '../../protocol/resultsProtocol';
import type { ResultsTabName } from '../../protocol/resultsTabs';
import { rowUses, type RowUse } from '../../protocol/rowUses';
import type { ToTable } from '../../protocol/tableProtocol';
import type { Services } from '../../services/createServices';
import { carryOut } from './carryOut';
import { decodeFromResults } from './decodeFromResults';
import { firstTab, keepTab } from './firstTab';
import { PanelFeeds } from './panelFeeds';
import { PanelSelection } from './panelSelection';
import { preparePanel } from './preparePanel';

/** One webview panel that shows one look-up. */
export class ResultsPanel implements Disposable {
  readonly onDidDispose: vscode.Event<void>;
  private readonly activated = new vscode.EventEmitter<void>();
  /** Told when somebody goes to the panel. */
  readonly onDidBecomeActive = this.activated.event;
  private readonly feeds;
  private newest: Lookup;
  private readonly selection;

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
    const post = (message: ToResults | ToTable): void => this.post(message);
    this.feeds = new PanelFeeds(lookup, services, post, onError);
    this.selection = new PanelSelection(() => this.newest, services, post);
    this.panel.onDidDispose(() => {
      this.feeds.dispose();
      this.activated.dispose();
    });
    this.panel.onDidChangeViewState(({ webviewPanel }) => {
      // VS Code throws away the page of a panel that is hidden. The next one asks for everything.
      if (!webviewPanel.visible) {
        this.selection.close();
        this.feeds.close();
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
    this.selection.followLast();
  }

  /** Does something with what is selected: the place in the JSON view where that is shown, else the rows of the table. */
  use(use: RowUse | PlaceUse): void {
    if (this.tab === 'json' && isOneOf(placeUses, use)) {
      this.post({ kind: 'askPlace', use });
    } else if (isOneOf(rowUses, use)) {
      this.feeds.table.useSelected(use);
    }
  }

  /** Follows to the call that somebody looks at elsewhere; at a command, also where it was followed to before. */
  select(id: CallId, isCommand: boolean): void {
    this.selection.follow(id, isCommand);
  }

  /** Shows a newer state of the look-up. */
  update(lookup: Lookup): void {
    this.newest = lookup;
    const title = lookupTitle(lookup);
    if (this.panel.title !== title) {
      this.panel.title = title;
    }
    this.feeds.update(lookup);
  }

  dispose(): void {
    this.panel.dispose();
  }

  private async receive(message: unknown): Promise<void> {
    const decoded: FromResults | undefined = decodeFromResults(message);
    switch (decoded?.kind) {
      case undefined:
        await this.feeds.table.receive(message);
        return;
      case 'ready':
        this.tab ??= decoded.tab ?? firstTab(this.services.preferences);
        this.feeds.view.open(this.tab);
        this.selection.open();
        return;
      case 'showTab':
        this.noteTab(decoded.tab);
        this.selection.followLast();
        return;
      case 'shown':
        this.feeds.view.shown(decoded.number);
        return;
      case 'openJson':
        this.selection.note(decoded.id);
        this.showTab('json');
        this.select(decoded.id, true);
        return;
      case 'selectedAt':
        this.selection.noteAt(decoded.path);
        return;
      case 'goTo':
        this.selection.goTo(decoded.path);
        return;
      case 'showMore':
        this.feeds.view.showMore(decoded.atLeast);
        return;
      case 'close':
        this.dispose();
        return;
      case 'readMeanings':
        this.feeds.tellMeanings(decoded.values);
        return;
      case 'openAt':
      case 'openResponse':
      case 'copyAt':
      case 'readRequest':
      case 'copyRequest':
      case 'cancel':
      case 'followNotice':
        await carryOut(decoded, this.newest, answer => this.post(answer));
        return;
      default:
        assertNever(decoded);
    }
  }

  private noteTab(tab: ResultsTabName): void {
    this.tab = tab;
    keepTab(this.services.preferences, tab);
    this.feeds.view.showTab(tab);
  }

  private post(message: ToResults | ToTable): void {
    void this.panel.webview.postMessage(message);
  }
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return names.some(each => each === name);
}

/** What every results panel is made with. */
export interface PanelSurroundings {
  /** The files of the page. */
  readonly webviewFolder: vscode.Uri;
  /** Told of what goes wrong while nobody waits for it. */
  readonly onError: ErrorListener;
}
