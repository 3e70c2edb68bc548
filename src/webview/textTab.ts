import type { JsonEditor } from 'vanilla-jsoneditor';
import type { Json } from '../base/json';
import type { ResultsView } from '../protocol/resultsProtocol';
import { actionButton } from './actionButton';
import { afterPaint } from './afterPaint';
import { createViewer, openSearch } from './createViewer';
import { DocumentNote } from './documentNote';
import { element } from './element';
import type * as jsonEditor from './jsonEditor';
import { keepScroll } from './keepScroll';
import { RestingTask } from './restingTask';
import type { ResultsTab, TabContext } from './resultsTab';

/** The response as text. */
export class TextTab implements ResultsTab {
  readonly element: HTMLElement;
  readonly actions: readonly HTMLElement[];
  private readonly editor: JsonEditor;
  /** It is made anew from the whole document, which takes its time. */
  private readonly rewriting = new RestingTask(() => this.rewrite());
  private readonly note: DocumentNote;
  private readonly scrollBack: () => void;
  private json: Json | undefined;

  constructor(library: typeof jsonEditor, context: TabContext) {
    const target = element('div', { class: 'json' });
    const { state, strings } = context;
    this.note = new DocumentNote(context);
    this.element = element('div', { class: 'view' }, this.note.element, target);
    this.editor = createViewer(library, target, strings.jsonLabel, {
      mode: library.Mode.text,
    });
    this.scrollBack = keepScroll(target, '.cm-scroller', 'text', state);
    this.actions = [actionButton('search', strings.search, () => this.search())];
  }

  show(view: ResultsView): void {
    const { document } = view;
    this.note.show(view);
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
    this.editor.update({ json: this.json ?? null });
    // The editor makes its lines later.
    afterPaint(() => this.scrollBack());
  }
}
