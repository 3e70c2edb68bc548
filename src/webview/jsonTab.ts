import type { JsonEditor, JSONEditorSelection } from 'vanilla-jsoneditor';
import type { Json } from '../base/json';
import type { CallPlace, ResultsView } from '../protocol/resultsProtocol';
import { actionButton, confirmAction } from './actionButton';
import { createViewer, openSearch } from './createViewer';
import { describePlace } from './describePlace';
import { DocumentNote } from './documentNote';
import { element } from './element';
import type * as jsonEditor from './jsonEditor';
import { KeptTree } from './keptTree';
import type { ResultsTab, TabContext } from './resultsTab';
import { bringIntoView } from './scrollTree';
import { addTreeKeys } from './treeKeys';
import { placeOfCall } from './placeOfCall';
import { TreeReader } from './treeReader';
import { unfoldNew } from './unfoldNew';
import { valueAt } from '../base/valueAt';

/** The response as a tree: searchable, foldable. What is unfolded, selected and scrolled stays as answers come in. */
export class JsonTab implements ResultsTab {
  readonly element: HTMLElement;
  readonly actions: readonly HTMLElement[];
  private readonly target = element('div', { class: 'json' });
  private readonly editor: JsonEditor;
  private readonly note: DocumentNote;
  private readonly spoken = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  private readonly reader: TreeReader;
  private readonly kept: KeptTree;
  private json: Json | undefined;
  /** What is to be shown as soon as it is there. */
  private wanted: Wish | undefined;
  /** The item of a list that was last said to be looked at: itself, since its place may become another one. */
  private reported: Json | undefined;
  /** How many of the results of a long response are on their way; all of them where it is not cut. */
  private cutAt = Infinity;
  /** How many were asked for. */
  private asked = 0;

  constructor(
    private readonly library: typeof jsonEditor,
    private readonly context: TabContext,
  ) {
    const { state, strings } = context;
    const { target } = this;
    this.note = new DocumentNote(context);
    this.element = element('div', { class: 'view' }, this.note.element, target, this.spoken);
    this.reader = new TreeReader(library, target);
    this.editor = createViewer(library, target, strings.jsonLabel, {
      mode: library.Mode.tree,
      onSelect: (selection: JSONEditorSelection | undefined) => this.noteSelected(selection),
    });
    this.kept = new KeptTree(target, this.editor, state);
    addTreeKeys(target, {
      editor: this.editor,
      json: () => this.json ?? null,
      selected: () => this.reader.selected,
      select: path => this.selectPlace(path, 'nearest'),
    });
    const copyPath = actionButton('copyPath', strings.copyPath, () => {
      context.post({ kind: 'copyPath', path: placeOf(this.json, this.reader.selected ?? []) });
      confirmAction(copyPath);
    });
    this.actions = [
      copyPath,
      actionButton('expandAll', strings.expandAll, () => this.editor.expand([])),
      actionButton('collapseAll', strings.collapseAll, () => this.editor.collapse([], true)),
      actionButton('search', strings.search, () => this.search()),
    ];
  }

  show(view: ResultsView): void {
    const { json: previous } = this;
    const { cutAt = Infinity, document } = view;
    this.cutAt = cutAt;
    this.note.show(view);
    if (document === previous) {
      return;
    }
    this.json = document;
    if (previous === undefined) {
      this.editor.update({ json: document });
      unfoldNew(this.editor, undefined, document, new Map());
    } else {
      this.reader.replace(this.editor, previous, document);
    }
    this.kept.restore();
    if (this.wanted !== undefined) {
      this.goTo(this.wanted);
    }
  }

  focus(): void {
    this.editor.focus();
  }

  /** Moves the keyboard here, unfolds the way to `path` and selects what is there, as soon as it is there. */
  reveal(path: readonly (string | number)[]): void {
    this.goTo({ path: path.map(String) });
    this.focus();
  }

  /** The same for somebody who looks at a call elsewhere, and may have the keyboard there. */
  select(call: CallPlace): void {
    if (call.path === undefined) {
      this.wanted = undefined;
    } else {
      this.goTo({ path: call.path.map(String), call });
    }
  }

  search(): void {
    openSearch(this.editor);
  }

  private goTo(wish: Wish): void {
    const { call } = wish;
    const path = call === undefined ? wish.path : placeOfCall(this.json, call);
    if (path === undefined || this.json === undefined || valueAt(this.json, path) === undefined) {
      this.kept.forget();
      this.wanted = wish;
      this.askFor(wish.path);
      return;
    }
    this.wanted = undefined;
    const isReported = call !== undefined && this.itemOf(path) === this.reported;
    if (!isReported) {
      this.kept.forget();
      this.reported = this.itemOf(path);
      this.editor.expand([...path]);
      this.selectPlace(path, 'start');
    } else if (call.isCommand) {
      this.scrollTo(path, 'start');
    }
  }

  /** Of a long response, only the beginning has been sent. */
  private askFor([list, index]: readonly string[]): void {
    const atLeast = Number(index) + 1;
    if (list === 'results' && atLeast > Math.max(this.cutAt, this.asked)) {
      this.asked = atLeast;
      this.context.post({ kind: 'showMore', atLeast });
    }
  }

  private selectPlace(path: readonly string[], to: 'start' | 'nearest'): void {
    const selection = this.library.createValueSelection([...path]);
    this.editor.select(selection);
    this.scrollTo(path, to);
    // The editor reports only what the reader selects.
    this.noteSelected(selection);
  }

  private scrollTo(path: readonly string[], to: 'start' | 'nearest'): void {
    const node = this.editor.findElement([...path]);
    // The line alone: of something long and unfolded, the end would come into view.
    const line = node?.querySelector('.jse-header-outer') ?? node;
    if (line) {
      bringIntoView(this.target, line, to);
    }
  }

  private noteSelected(selection: JSONEditorSelection | undefined): void {
    if (this.reader.select(selection)) {
      const { selected } = this.reader;
      this.wanted = undefined;
      this.spoken.textContent = selected ? describePlace(this.json ?? null, selected) : '';
      this.report(selected ?? []);
    }
  }

  /** Tells the other views which call is looked at. */
  private report(path: readonly string[]): void {
    const item = this.itemOf(path);
    if (path.length > 1 && item !== this.reported) {
      this.reported = item;
      this.context.post({ kind: 'selectedAt', path });
    }
  }

  /** The item of one of the document's lists that a place is in. */
  private itemOf(path: readonly string[]): Json | undefined {
    return valueAt(this.json ?? null, path.slice(0, 2));
  }
}

/** A place, or a call, whose place is another one each time something comes in before it. */
interface Wish {
  readonly path: readonly string[];
  readonly call?: CallPlace;
}

/** A place as JSON has it: the tree knows the numbers of items as names, as it does those of members. */
function placeOf(json: Json | undefined, path: readonly string[]): readonly (string | number)[] {
  return path.map((name, depth) =>
    Array.isArray(valueAt(json ?? null, path.slice(0, depth))) ? Number(name) : name,
  );
}
