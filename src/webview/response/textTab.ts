import type { JsonEditor, JSONEditorSelection } from 'vanilla-jsoneditor';
import type { Json } from '../../base/json';
import type { CallPlace, ResultsView } from '../../protocol/resultsProtocol';
import { actionButton } from '../elements/actionButton';
import { afterPaintOf } from '../elements/afterPaint';
import { element } from '../elements/element';
import { keepScroll } from '../elements/keepScroll';
import type * as jsonEditor from '../jsonEditor';
import type { ResultsTab, TabContext } from '../panel/resultsTab';
import { createViewer, openSearch } from './createViewer';
import { DocumentNote } from './documentNote';
import { MarkedItem } from './markedItem';
import { MoreOfDocument } from './moreOfDocument';
import { placeOfCall } from './placeOfCall';
import { RestingTask } from './restingTask';

/** The response as text. The record that is looked at is marked in it. */
export class TextTab implements ResultsTab {
  readonly element: HTMLElement;
  readonly actions: readonly HTMLElement[];
  private readonly editor: JsonEditor;
  /** It is made anew from the whole document, which takes its time. */
  private readonly rewriting = new RestingTask(() => this.rewrite());
  private readonly marked: MarkedItem;
  private readonly more: MoreOfDocument;
  private readonly note: DocumentNote;
  private readonly scrolled: ReturnType<typeof keepScroll>;
  private json: Json | undefined;
  /** What the editor has been given. */
  private written: Json | undefined;
  /** What is to be shown as soon as it is there. */
  private wanted: CallPlace | undefined;

  constructor(library: typeof jsonEditor, context: TabContext) {
    const target = element('div', { class: 'json' });
    const { post, state, strings } = context;
    this.note = new DocumentNote(context);
    this.more = new MoreOfDocument(post);
    this.element = element('div', { class: 'view' }, this.note.element, target);
    this.editor = createViewer(library, target, strings.jsonLabel, {
      mode: library.Mode.text,
      onSelect: selection => this.noteSelected(selection),
    });
    this.marked = new MarkedItem(library, target, path => {
      this.wanted = undefined;
      post({ kind: 'selectedAt', path });
    });
    this.scrolled = keepScroll(target, '.cm-scroller', 'text', state);
    this.actions = [actionButton('search', strings.search, () => this.search())];
  }

  show(view: ResultsView): void {
    const { document } = view;
    this.note.show(view);
    this.more.show(view);
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

  select(call: CallPlace): void {
    const path = placeOfCall(this.written, call);
    const isShown =
      this.written !== undefined &&
      path !== undefined &&
      this.marked.show(this.written, path, call.isCommand);
    if (isShown) {
      this.wanted = undefined;
      this.scrolled.forget();
    } else {
      this.wanted = call.path === undefined ? undefined : call;
      this.more.askFor(call.path ?? []);
    }
  }

  private rewrite(): void {
    const { json = null } = this;
    const { isRewritten, takeOn } = this.marked.holdOn(this.written);
    this.written = json;
    this.editor.update({ json });
    // The editor makes its lines later, and none where they would be the same.
    afterPaintOf(isRewritten, () => {
      if (this.written !== json) return;
      this.scrolled.restore();
      takeOn(json);
      if (this.wanted !== undefined) {
        this.select(this.wanted);
      }
    });
  }

  private noteSelected(selection: JSONEditorSelection | undefined): void {
    const range =
      selection !== undefined && 'ranges' in selection && selection.ranges[selection.main];
    if (range && this.written !== undefined) {
      this.marked.noteAt(this.written, range.head);
    }
  }
}
