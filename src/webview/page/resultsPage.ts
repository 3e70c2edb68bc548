import { assertNever } from '../../base/assertNever';
import type {
  Contents,
  FromResults,
  ResultsStrings,
  ResultsView,
  ToResults,
} from '../../protocol/resultsProtocol';
import type { ResultsTabName } from '../../protocol/resultsTabs';
import type { FromTable } from '../../protocol/tableProtocol';
import type { PanelState } from '../panel/panelState';
import type { TabLoaders } from '../panel/resultsTab';
import { openLinks } from './openLinks';
import { ProblemsSection } from './problemsSection';
import { ResultsHeader } from './resultsHeader';
import { TabSection } from './tabSection';

/** The panel's page: what came of a look-up, the problems, and its views. */
export class ResultsPage {
  private readonly header;
  private readonly problems;
  private readonly tabs;

  constructor(
    strings: ResultsStrings,
    state: PanelState,
    post: (message: FromResults | FromTable) => void,
    loaders: TabLoaders,
  ) {
    openLinks();
    this.header = new ResultsHeader(strings.cancel, {
      cancel: () => post({ kind: 'cancel' }),
      follow: label => post({ kind: 'followNotice', label }),
    });
    this.problems = new ProblemsSection(strings, state, {
      goTo: path => post({ kind: 'goTo', path }),
      showInJson: path => void this.tabs.reveal(path),
      openAt: path => post({ kind: 'openAt', path }),
    });
    this.tabs = new TabSection({ strings, state, post }, loaders);
    // What takes time comes when the header has been painted.
    this.problems.element.hidden = true;
    this.tabs.element.hidden = true;
    document.body.append(this.header.element, this.problems.element, this.tabs.element);
    // VS Code's own search does not look into a panel whose parts are not all on the page.
    document.addEventListener('keydown', event => {
      const isSearch = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
      if (isSearch && event.isTrusted && !event.defaultPrevented) {
        event.preventDefault();
        this.tabs.search();
      }
    });
  }

  /** Shows what takes no time: how far the look-up is, and what came of it. */
  showHeader(view: ResultsView): void {
    this.header.show(view);
  }

  /** Shows the rest, which may have to be loaded. */
  async showBody(view: ResultsView): Promise<void> {
    this.problems.show(view);
    this.problems.element.hidden = false;
    this.tabs.element.hidden = false;
    await this.tabs.show(view);
  }

  async showTab(name: ResultsTabName): Promise<void> {
    await this.tabs.open(name);
  }

  /** Does what the extension asks for besides showing a newer state. */
  async receive(message: PageMessage | undefined): Promise<void> {
    switch (message?.kind) {
      case undefined:
        return;
      case 'showTab':
        // Somebody goes there by a key of VS Code's, and goes on from there.
        (await this.tabs.open(message.tab)).focus();
        return;
      case 'select':
        await this.tabs.select(message);
        return;
      case 'reveal':
        await this.tabs.reveal(message.path);
        return;
      case 'request':
        await this.tabs.deliver('requests', message);
        return;
      case 'askPlace':
      case 'meanings':
      case 'meaningsChanged':
        await this.tabs.deliver('json', message);
        return;
      default:
        assertNever(message);
    }
  }
}

/** What the extension says besides the contents. */
type PageMessage = Exclude<ToResults, Contents | { readonly kind: 'gone' }>;
