import type { CallPlace, ResultsView } from '../../protocol/resultsProtocol';
import { resultsTabs, type ResultsTabName } from '../../protocol/resultsTabs';
import { actionButton } from '../elements/actionButton';
import { element } from '../elements/element';
import type { ResultsTab, TabContext, TabLoaders, TabMessage } from '../panel/resultsTab';
import { TabBar, tabId, tabPanelId } from './tabBar';

/** The look-up in one of its views, with the tabs that lead to the others. Views that were shown before stay as they were. */
export class TabSection {
  readonly element: HTMLElement;
  private readonly bar;
  private readonly panel = element('div', { id: tabPanelId, role: 'tabpanel' });
  private readonly openResponse: HTMLElement;
  private readonly made = new Map<ResultsTabName, Promise<ResultsTab>>();
  private chosen: ResultsTabName | undefined;
  /** The one on the page. */
  private shown: ResultsTab | undefined;
  private view: ResultsView | undefined;

  constructor(
    private readonly context: TabContext,
    private readonly loaders: TabLoaders,
  ) {
    const { post, strings } = context;
    const titles = resultsTabs.map(name => ({ name, title: strings.tabs[name] }));
    this.bar = new TabBar(
      titles,
      { tabs: strings.tabsLabel, actions: strings.actionsLabel },
      name => this.choose(name),
    );
    this.openResponse = actionButton('openFile', strings.openResponse, () =>
      post({ kind: 'openResponse' }),
    );
    this.element = element('section', { class: 'tab-section' }, this.bar.element, this.panel);
  }

  /** Shows the newest state of the look-up in the tab that is shown. */
  async show(view: ResultsView): Promise<void> {
    this.view = view;
    if (this.chosen !== undefined) {
      await this.make(this.chosen);
    }
    this.refresh();
  }

  /** Shows a tab; resolves when it is there. */
  async open(name: ResultsTabName): Promise<ResultsTab> {
    this.chosen = name;
    this.context.state.noteTab(name);
    this.bar.choose(name);
    this.panel.setAttribute('aria-labelledby', tabId(name));
    const tab = await this.make(name);
    // Another one may have been chosen while this one was loading.
    if (this.chosen === name && this.shown !== tab) {
      this.put(tab);
    }
    return tab;
  }

  /** Shows a place of the response in the tree. */
  async reveal(path: readonly (string | number)[]): Promise<void> {
    this.choose('json');
    const tab = await this.make('json');
    tab.reveal?.(path);
  }

  /** Follows to a call that somebody looks at elsewhere. At a command it is shown, if need be in another tab. */
  async select(call: CallPlace): Promise<void> {
    if (this.chosen !== undefined) {
      const tab = await this.make(this.chosen);
      // The response may say nothing of it, or not yet; the table has a row for each ID.
      const hasPlace =
        this.chosen === 'calls' || (tab.select !== undefined && call.path !== undefined);
      if (!hasPlace && call.isCommand) {
        this.choose('calls');
        await this.make('calls');
      }
      this.shown?.select?.(call);
    }
  }

  /** Hands on what is meant for one tab, where it has been shown. */
  async deliver(name: ResultsTabName, message: TabMessage): Promise<void> {
    const tab = await this.made.get(name);
    tab?.receive?.(message);
  }

  search(): void {
    this.shown?.search?.();
  }

  /** Somebody has chosen a tab on the page. */
  private choose(name: ResultsTabName): void {
    if (name !== this.chosen) {
      this.context.post({ kind: 'showTab', tab: name });
      void this.open(name);
    }
  }

  private put(tab: ResultsTab): void {
    this.shown?.hide?.();
    this.shown = tab;
    if (tab.element.parentElement === null) {
      this.panel.append(tab.element);
    }
    for (const child of this.panel.children) {
      child.toggleAttribute('hidden', child !== tab.element);
    }
    this.bar.setActions([...(tab.actions ?? []), this.openResponse]);
    this.refresh();
  }

  private refresh(): void {
    if (this.view !== undefined) {
      this.shown?.show(this.view);
    }
  }

  private make(name: ResultsTabName): Promise<ResultsTab> {
    const made = this.made.get(name);
    if (made !== undefined) return made;
    const tab = this.loaders[name](this.context);
    this.made.set(name, tab);
    // What could not be loaded is loaded anew the next time.
    tab.catch(() => this.made.delete(name));
    return tab;
  }
}
