import type { ResultsRequest } from '../../protocol/resultsProtocol';
import { actionButton, confirmAction } from '../elements/actionButton';
import { element } from '../elements/element';
import { formatNumber } from '../elements/formatNumber';
import { icon } from '../elements/icon';
import type { TabContext } from '../panel/resultsTab';

/** One request and its answer in a line; unfolded, with the request as it was sent and why it failed. */
export class RequestRow {
  readonly element: HTMLElement;
  private readonly toggle: HTMLElement;
  private readonly detail: HTMLElement;
  private readonly text = element('pre', { class: 'request-text', tabindex: '0' });

  constructor(
    private readonly request: ResultsRequest,
    private readonly context: TabContext,
    private readonly onCopied: () => void,
  ) {
    const { key, severity, status, asked, results, errors, startedAt, duration } = request;
    const { strings } = context;
    this.toggle = this.makeToggle();
    this.detail = element(
      'tr',
      { id: `request-${key}`, class: 'request-detail' },
      element('td', { colspan: '8' }, ...this.failure(), this.text),
    );
    this.text.setAttribute('aria-label', strings.requests.request);
    this.element = element(
      'tbody',
      { class: `request request-${severity}` },
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, this.toggle),
        element('td', { class: 'number' }, status),
        element('td', { class: 'number' }, formatNumber(asked)),
        element('td', { class: 'number' }, results === undefined ? '' : formatNumber(results)),
        element('td', { class: 'number' }, errors === undefined ? '' : formatNumber(errors)),
        element('td', { class: 'number' }, startedAt),
        element('td', { class: 'number' }, duration),
        element('td', { class: 'correlation' }, ...this.correlation()),
      ),
      this.detail,
    );
    this.fold(!context.state.openRequests.includes(key));
  }

  /** Shows the request as it was sent. */
  showText(text: string): void {
    this.text.textContent = text;
  }

  private makeToggle(): HTMLElement {
    const { severity, method, url, pass } = this.request;
    const { answered, partlyAnswered, failed } = this.context.strings.requests;
    const ending = { ok: answered, warning: partlyAnswered, error: failed }[severity];
    const toggle = element(
      'button',
      { class: 'request-toggle', type: 'button', title: `${method} ${url}` },
      icon('chevron'),
      icon(severity === 'ok' ? 'found' : severity),
      element('span', { class: 'visually-hidden' }, ending),
      element('span', { class: 'request-line' }, `${method} ${pathOf(url)}`),
      ...(pass === undefined ? [] : [element('span', { class: 'pass' }, pass)]),
    );
    toggle.addEventListener('click', () => {
      const isOpen = toggle.getAttribute('aria-expanded') === 'true';
      this.context.state.noteRequest(this.request.key, !isOpen);
      this.fold(isOpen);
    });
    return toggle;
  }

  private fold(isFolded: boolean): void {
    const { context, detail, request, text, toggle } = this;
    toggle.setAttribute('aria-expanded', String(!isFolded));
    toggle.setAttribute('aria-controls', detail.id);
    detail.hidden = isFolded;
    if (!isFolded && text.textContent === '') {
      context.post({ kind: 'readRequest', key: request.key });
    }
  }

  private failure(): readonly HTMLElement[] {
    const { failure } = this.request;
    return failure === undefined ? [] : [element('p', { class: 'failure' }, failure)];
  }

  private correlation(): readonly HTMLElement[] {
    const { context, onCopied, request } = this;
    const { correlationId, key, startedAt, url } = request;
    const { copyAsCurl, copyCorrelationId } = context.strings.requests;
    const about = `${url} ${startedAt}`;
    const curl = actionButton(
      'copyAsCurl',
      copyAsCurl,
      () => {
        context.post({ kind: 'copyRequest', key });
        confirmAction(curl);
        onCopied();
      },
      about,
    );
    if (correlationId === undefined) {
      return [element('span', { class: 'correlation-parts' }, element('code'), curl)];
    }
    const copyId = actionButton(
      'copy',
      copyCorrelationId,
      () => {
        void navigator.clipboard.writeText(correlationId).then(() => {
          confirmAction(copyId);
          onCopied();
        });
      },
      about,
    );
    const shown = element('code', { title: correlationId }, element('bdi', {}, correlationId));
    return [element('span', { class: 'correlation-parts' }, shown, copyId, curl)];
  }
}

/** What tells one request from another: all go to the same host, which the whole address under the mouse names. */
function pathOf(url: string): string {
  return url.replace(/^\w+:\/\/[^/]*(?=\/)/, '');
}
