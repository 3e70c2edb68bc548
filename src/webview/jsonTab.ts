import {
  createValueSelection,
  Mode,
  type JsonEditor,
  type JSONEditorSelection,
} from 'vanilla-jsoneditor';
import type { Json } from '../base/json';
import type { ResultsView } from '../protocol/resultsProtocol';
import { actionButton } from './actionButton';
import { createViewer, openSearch } from './createViewer';
import { describePlace } from './describePlace';
import { element } from './element';
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
  private readonly spoken = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  private readonly reader: TreeReader;
  private json: Json | undefined;
  /** A place to be shown as soon as it is there. */
  private wanted: readonly string[] | undefined;
  /** The ID of a record to be shown as soon as it is there. */
  private wantedId: string | undefined;

  constructor({ strings }: TabContext) {
    const target = element('div', { class: 'json' });
    this.element = element('div', { class: 'view' }, target, this.spoken);
    this.reader = new TreeReader(target);
    this.editor = createViewer(target, strings.jsonLabel, {
      mode: Mode.tree,
      onSelect: (selection: JSONEditorSelection | undefined) => this.noteSelected(selection),
    });
    addTreeKeys(target, {
      editor: this.editor,
      json: () => this.json ?? null,
      selected: () => this.reader.selected,
      select: path => this.selectPlace(path, 'nearest'),
    });
    this.actions = [
      actionButton('expandAll', strings.expandAll, () => this.editor.expand([])),
      actionButton('collapseAll', strings.collapseAll, () => this.editor.collapse([], true)),
      actionButton('search', strings.search, () => this.search()),
    ];
  }

  show({ document }: ResultsView): void {
    const { json: previous } = this;
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
    if (this.wanted !== undefined) {
      this.reveal(this.wanted);
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
    const place = path.map(String);
    if (this.json === undefined || valueAt(this.json, place) === undefined) {
      this.wanted = place;
      return;
    }
    this.editor.expand(place);
    this.selectPlace(place, 'start');
    this.focus();
  }

  /** Shows a record by its ID, as soon as it is there. */
  showRecord(id: string): void {
    const path = this.json === undefined ? undefined : recordPath(this.json, id);
    this.wantedId = path === undefined ? id : undefined;
    if (path !== undefined) {
      this.reveal(path);
    }
  }

  search(): void {
    openSearch(this.editor);
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
    }
  }
}
