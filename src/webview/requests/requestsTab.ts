import type { ResultsRequest, ResultsStrings, ResultsView } from '../../protocol/resultsProtocol';
import { element } from '../elements/element';
import { keepScroll } from '../elements/keepScroll';
import { PagedList } from '../elements/pagedList';
import type { ResultsTab, TabContext, TabMessage } from '../panel/resultsTab';
import { RequestRow } from './requestRow';

/** What was sent to HubSpot and what came back, a row for each request, which unfolds to the request as it was sent. */
export class RequestsTab implements ResultsTab {
  readonly element: HTMLElement;
  private readonly notes = element('div', { class: 'request-notes' });
  private readonly table: HTMLElement;
  /** A live region must be on the page before it speaks. */
  private readonly spoken = element('p', { class: 'visually-hidden', role: 'status' });
  private readonly list: PagedList<ResultsRequest>;
  private readonly scrollBack: () => void;
  private readonly rows = new Map<string, RequestRow>();

  constructor(private readonly context: TabContext) {
    const { strings } = context;
    this.table = element('table', { class: 'requests', 'aria-label': strings.tabs.requests });
    // Each request is a body of its own, of two rows.
    this.list = new PagedList(this.table, strings.more, request => this.rowOf(request), [
      element('thead', {}, headings(strings)),
    ]);
    const scroller = element('div', { class: 'request-scroller' }, this.table, this.list.more);
    this.element = element(
      'div',
      { class: 'view', tabindex: '-1' },
      this.notes,
      scroller,
      this.spoken,
    );
    this.scrollBack = keepScroll(
      this.element,
      '.request-scroller',
      'requests',
      context.state,
    ).restore;
  }

  show({ requests, requestCount, requestNotes }: ResultsView): void {
    this.notes.replaceChildren(...requestNotes.map(note => element('p', {}, note)));
    this.notes.hidden = requestNotes.length === 0;
    this.table.hidden = requestCount === 0;
    this.list.show(requests, requestCount);
    this.scrollBack();
  }

  focus(): void {
    (this.element.querySelector<HTMLElement>('tbody button') ?? this.element).focus();
  }

  receive(message: TabMessage): void {
    if (message.kind === 'request') this.rows.get(message.key)?.showText(message.text);
  }

  private rowOf(request: ResultsRequest): HTMLElement {
    const { context, spoken } = this;
    const row = new RequestRow(request, context, () => {
      spoken.textContent = context.strings.requests.copied;
    });
    this.rows.set(request.key, row);
    return row.element;
  }
}

function headings({ requests: strings }: ResultsStrings): HTMLElement {
  const { request, status, asked, results, errors, startedAt, duration, correlationId } = strings;
  const names = [request, status, asked, results, errors, startedAt, duration, correlationId];
  return element('tr', {}, ...names.map(name => element('th', { scope: 'col' }, name)));
}
