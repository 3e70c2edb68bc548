import type { FromResults, ResultsStrings, ResultsView } from '../protocol/resultsProtocol';
import { JsonView } from './jsonView';
import { openLinks } from './openLinks';
import { PanelState, type StateStore } from './panelState';
import { ProblemsSection } from './problemsSection';
import { ResultsHeader } from './resultsHeader';

/** The panel's page: what came of a look-up, the problems, and the response. */
export class ResultsPage {
  private readonly state;
  private readonly header;
  private parts: Parts | undefined;

  constructor(
    private readonly strings: ResultsStrings,
    store: StateStore,
    private readonly post: (message: FromResults) => void,
  ) {
    openLinks();
    this.state = new PanelState(store);
    this.header = new ResultsHeader(strings, () => post({ kind: 'lookUpAgain' }));
    document.body.append(this.header.element);
    // VS Code's own search does not look into a panel whose parts are not all on the page.
    document.addEventListener('keydown', event => {
      const isSearch = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
      if (isSearch && event.isTrusted && !event.defaultPrevented && this.parts !== undefined) {
        event.preventDefault();
        this.parts.json.search();
      }
    });
  }

  /** Shows what takes no time: how far the look-up is, and what came of it. */
  showHeader(view: ResultsView): void {
    this.header.show(view);
  }

  /** Shows the rest. Making the tree anew takes a tenth of a second. */
  showBody(view: ResultsView): void {
    this.parts ??= this.build(view);
    this.parts.problems.show(view);
    this.parts.json.show(view.document);
  }

  private build(view: ResultsView): Parts {
    const { post, state, strings } = this;
    const json = new JsonView(view.document, strings, state, () => post({ kind: 'openResponse' }));
    const problems = new ProblemsSection(strings, state, {
      showInJson: path => json.reveal(path),
      openAt: path => post({ kind: 'openAt', path }),
    });
    document.body.append(problems.element, json.element);
    return { problems, json };
  }
}

interface Parts {
  readonly problems: ProblemsSection;
  readonly json: JsonView;
}
