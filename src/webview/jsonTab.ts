import {
  createValueSelection,
  Mode,
  type JsonEditor,
  type JSONEditorSelection,
} from 'vanilla-jsoneditor';
import type { Json } from '../base/json';
import type { ResultsView } from '../protocol/resultsProtocol';
import { actionButton, confirmAction } from './actionButton';
import { createViewer, openSearch } from './createViewer';
import { describePlace } from './describePlace';
import { DocumentNote } from './documentNote';
import { element } from './element';
import { KeptTree } from './keptTree';
import type { ResultsTab, TabContext } from './resultsTab';
import { addTreeKeys } from './treeKeys';
import { recordPath } from './recordPath';
import { TreeReader } from './treeReader';
import { unfoldNew } from './unfoldNew';
import { valueAt } from './valueAt';

/** The response as a tree: searchable, foldable. What is unfolded, selected and scrolled stays as answers come in. */
export class JsonTab implements ResultsTab {
  readonly element: HTMLElement;
  readonly actions: readonly HTMLElement[];
  private readonly editor: JsonEditor;
  private readonly note: DocumentNote;
  private readonly spoken = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  private readonly reader: TreeReader;
  private readonly kept: KeptTree;
  private json: Json | undefined;
  /** A place to be shown as soon as it is there. */
  private wanted: WantedPlace | undefined;
  /** The ID of a record to be shown as soon as it is there. */
  private wantedId: string | undefined;
  /** The item of a list that was last said to be looked at. */
  private reported = '';

  constructor(private readonly context: TabContext) {
    const { state, strings } = context;
    const target = element('div', { class: 'json' });
    this.note = new DocumentNote(context);
    this.element = element('div', { class: 'view' }, this.note.element, target, this.spoken);
    this.reader = new TreeReader(target);
    this.editor = createViewer(target, strings.jsonLabel, {
      mode: Mode.tree,
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
    const { document } = view;
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
    if (this.wantedId !== undefined) {
      this.showRecord(this.wantedId);
    }
  }

  focus(): void {
    this.editor.focus();
  }

  /** Unfolds the way to `path`, selects what is there and moves the keyboard to it, as soon as it is there. */
  reveal(path: readonly (string | number)[]): void {
    this.goTo({ path: path.map(String), withFocus: true });
  }

  /** The same for somebody who looks at it elsewhere, and has the keyboard there. */
  select(_id: string, path?: readonly (string | number)[]): void {
    if (path !== undefined && itemOf(path.map(String)) !== this.reported) {
      this.goTo({ path: path.map(String), withFocus: false });
    }
  }

  /** Shows a record by its ID, as soon as it is there. */
  showRecord(id: string): void {
    const path = this.json === undefined ? undefined : recordPath(this.json, id);
    this.wantedId = path === undefined ? id : undefined;
    if (path !== undefined) {
      this.reveal(path);
    } else if (this.note.isShown) {
      this.context.post({ kind: 'showMore' });
    }
  }

  search(): void {
    openSearch(this.editor);
  }

  private goTo(wanted: WantedPlace): void {
    const { path, withFocus } = wanted;
    this.kept.forget();
    if (this.json === undefined || valueAt(this.json, path) === undefined) {
      this.wanted = wanted;
      this.askFor(path);
      return;
    }
    this.reported = itemOf(path);
    this.editor.expand([...path]);
    this.selectPlace(path, 'start');
    if (withFocus) {
      this.focus();
    }
  }

  /** Of a long response, only the beginning has been sent. */
  private askFor([list, index]: readonly string[]): void {
    const place = Number(index);
    if (list === 'results' && Number.isSafeInteger(place) && this.note.isShown) {
      this.context.post({ kind: 'showMore', atLeast: place + 1 });
    }
  }

  private selectPlace(path: readonly string[], block: ScrollLogicalPosition): void {
    const place = [...path];
    const selection = createValueSelection(place);
    this.editor.select(selection);
    const node = this.editor.findElement(place);
    // The line alone: of something long and unfolded, the middle or the end would come into view.
    (node?.querySelector('.jse-header-outer') ?? node)?.scrollIntoView({ block });
    // The editor reports only what the reader selects.
    this.noteSelected(selection);
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
    const item = itemOf(path);
    if (path.length > 1 && item !== this.reported) {
      this.reported = item;
      this.context.post({ kind: 'selectedAt', path });
    }
  }
}

interface WantedPlace {
  readonly path: readonly string[];
  readonly withFocus: boolean;
}

/** A place as JSON has it: the tree knows the numbers of items as names, as it does those of members. */
function placeOf(json: Json | undefined, path: readonly string[]): readonly (string | number)[] {
  return path.map((name, depth) =>
    Array.isArray(valueAt(json ?? null, path.slice(0, depth))) ? Number(name) : name,
  );
}

/** The item of one of the document's lists that a place is in. */
function itemOf(path: readonly string[]): string {
  return path.slice(0, 2).join('/');
}
