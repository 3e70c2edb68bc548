import type { JsonEditor } from 'vanilla-jsoneditor';
import type { PlaceUse } from '../../protocol/placeUses';
import type { CallPlace, ResultsView } from '../../protocol/resultsProtocol';
import { actionButton, confirmAction } from '../elements/actionButton';
import { element } from '../elements/element';
import type * as jsonEditor from '../jsonEditor';
import type { ResultsTab, TabContext, TabMessage } from '../panel/resultsTab';
import { addTreeKeys } from './addTreeKeys';
import { createViewer, openSearch } from './createViewer';
import { DocumentNote } from './documentNote';
import { jsonPlace } from './jsonPlace';
import { keepFound } from './keepFound';
import { KeptTree } from './keptTree';
import { Meanings } from './meanings';
import { MoreOfDocument } from './moreOfDocument';
import { offerPlaceMenu } from './offerPlaceMenu';
import { TreeGuide } from './treeGuide';
import { TreeReader } from './treeReader';
import { unfoldNew } from './unfoldNew';

/** The response as a tree: searchable, foldable. What is unfolded, selected and scrolled stays as answers come in. */
export class JsonTab implements ResultsTab {
  readonly element: HTMLElement;
  readonly actions: readonly HTMLElement[];
  private readonly editor: JsonEditor;
  private readonly guide: TreeGuide;
  private readonly kept: KeptTree;
  private readonly meanings: Meanings;
  private readonly more: MoreOfDocument;
  private readonly note: DocumentNote;
  private readonly post: TabContext['post'];
  private readonly reader: TreeReader;

  constructor(library: typeof jsonEditor, context: TabContext) {
    const { post, state, strings } = context;
    this.post = post;
    const target = element('div', { class: 'json' });
    const spoken = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
    this.note = new DocumentNote(context);
    this.element = element('div', { class: 'view' }, this.note.element, target, spoken);
    this.meanings = new Meanings(post);
    const reader = (this.reader = new TreeReader(library, target));
    const editor = (this.editor = createViewer(library, target, strings.jsonLabel, {
      mode: library.Mode.tree,
      onSelect: selection => this.guide.noteSelected(selection),
      besideValue: rendered => this.meanings.beside(rendered),
    }));
    const kept = (this.kept = new KeptTree(target, editor, state));
    const more = (this.more = new MoreOfDocument(post));
    this.guide = new TreeGuide({ library, target, editor, reader, kept, more, spoken }, path =>
      post({ kind: 'selectedAt', path }),
    );
    keepFound(target, path => this.guide.selectPlace(path, 'nearest'));
    addTreeKeys(target, {
      editor,
      json: () => this.guide.json ?? null,
      selected: () => reader.selected,
      select: path => this.guide.selectPlace(path, 'nearest'),
    });
    offerPlaceMenu(target, {
      selected: () => reader.selected,
      select: path => this.guide.selectPlace(path, 'nearest'),
      find: path => editor.findElement([...path]) ?? null,
    });
    const copyPath = actionButton('copyPath', strings.copyPath, () => {
      this.copy('copyPath');
      confirmAction(copyPath);
    });
    this.actions = [
      copyPath,
      actionButton('expandAll', strings.expandAll, () => editor.expand([])),
      actionButton('collapseAll', strings.collapseAll, () => editor.collapse([], true)),
      actionButton('search', strings.search, () => this.search()),
    ];
  }

  show(view: ResultsView): void {
    const { json: previous } = this.guide;
    const { document } = view;
    this.more.show(view);
    this.note.show(view);
    if (document === previous) {
      return;
    }
    this.guide.json = document;
    if (previous === undefined) {
      this.editor.update({ json: document });
      unfoldNew(this.editor, undefined, document, new Map());
    } else {
      this.reader.replace(this.editor, previous, document);
    }
    this.kept.restore();
    this.guide.goOn();
  }

  focus(): void {
    this.editor.focus();
  }

  /** Moves the keyboard here, unfolds the way to `path` and selects what is there, as soon as it is there. */
  reveal(path: readonly (string | number)[]): void {
    this.guide.reveal(path);
    this.focus();
  }

  /** The same for somebody who looks at a call elsewhere, and may have the keyboard there. */
  select(call: CallPlace): void {
    this.guide.follow(call);
  }

  receive(message: TabMessage): void {
    if (message.kind === 'askPlace') {
      this.copy(message.use);
    } else if (message.kind !== 'request') {
      this.meanings.receive(message);
    }
  }

  search(): void {
    openSearch(this.editor);
  }

  /** Where nothing is selected, all of it is meant. */
  private copy(use: PlaceUse): void {
    const path = jsonPlace(this.guide.json, this.reader.selected ?? []);
    this.post({ kind: 'copyAt', use, path });
  }
}
