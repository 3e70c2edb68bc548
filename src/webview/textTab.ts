import { Mode, type JsonEditor } from 'vanilla-jsoneditor';
import type { Json } from '../base/json';
import type { ResultsView } from '../protocol/resultsProtocol';
import { actionButton } from './actionButton';
import { createViewer, openSearch } from './createViewer';
import { element } from './element';
import { RestingTask } from './restingTask';
import type { ResultsTab, TabContext } from './resultsTab';

/** The response as text. */
export class TextTab implements ResultsTab {
  readonly element: HTMLElement;
  readonly actions: readonly HTMLElement[];
  private readonly editor: JsonEditor;
  /** It is made anew from the whole document, which takes its time. */
  private readonly rewriting = new RestingTask(() => this.rewrite());
  private json: Json = null;

  constructor({ strings }: TabContext) {
    const target = element('div', { class: 'json' });
    this.element = element('div', { class: 'view' }, target);
    this.editor = createViewer(target, strings.jsonLabel, { mode: Mode.text });
    this.actions = [actionButton('search', strings.search, () => this.search())];
  }

  show({ document }: ResultsView): void {
    if (document !== this.json) {
      this.json = document;
      this.rewriting.run();
    }
  }

  focus(): void {
    this.editor.focus();
  }

  search(): void {
    openSearch(this.editor);
  }

  private rewrite(): void {
    this.editor.update({ json: this.json });
  }
}
