import { createJSONEditor, createValueSelection, Mode, ReadonlyValue } from 'vanilla-jsoneditor';
import type { JSONContent, JSONEditorSelection } from 'vanilla-jsoneditor';
import type { Json } from '../base/json';
import type { ResultsStrings } from '../protocol/resultsProtocol';
import { describePlace } from './describePlace';
import { element } from './element';
import { jsonMenu } from './jsonMenu';
import { keepAccessible } from './keepAccessible';
import { letKeysThrough } from './letKeysThrough';
import type { JsonMode, PanelState } from './panelState';
import { RestingTask } from './restingTask';
import { shownJson } from './shownJson';
import { addTreeKeys } from './treeKeys';
import { TreeReader } from './treeReader';
import { unfoldNew } from './unfoldNew';
import { valueAt } from './valueAt';

/** The response as a tree, a table or text: read-only, searchable, foldable. */
export class JsonView {
  readonly element: HTMLElement;
  private readonly editor;
  private readonly spoken = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  private readonly reader;
  /** Text and table are made anew from the whole document, which takes its time. */
  private readonly rewriting = new RestingTask(() => this.editor.update(this.content()));
  /** A place to be shown as soon as it is there. */
  private wanted: readonly string[] | undefined;

  constructor(
    private json: Json,
    strings: ResultsStrings,
    private readonly state: PanelState,
    openResponse: () => void,
  ) {
    const heading = element('h2', { class: 'visually-hidden' }, strings.jsonHeading);
    const target = element('div', { class: 'json' });
    this.element = element('section', { class: 'response-section' }, heading, target, this.spoken);
    this.reader = new TreeReader(target);
    this.editor = createJSONEditor({
      target,
      props: {
        ariaLabel: strings.jsonHeading,
        content: this.content(),
        mode: modes[state.mode],
        readOnly: true,
        navigationBar: false,
        statusBar: false,
        askToFormat: false,
        onChangeMode: (mode: Mode) => this.switchTo(mode),
        onError: (error: Error) => reportError(error),
        onRenderMenu: jsonMenu(strings, openResponse),
        // Values are shown as they are: no colour pickers, check boxes or guesses at dates.
        onRenderValue: (props: object) => [{ component: ReadonlyValue, props }],
        onSelect: (selection: JSONEditorSelection | undefined) => this.noteSelected(selection),
      },
    });
    keepAccessible(target, strings.jsonHeading);
    letKeysThrough(target);
    addTreeKeys(target, {
      editor: this.editor,
      json: () => this.content().json,
      selected: () => this.reader.selected,
      select: path => this.select(path, 'nearest'),
    });
    // The text view takes on a new theme only when told to; all else follows by itself.
    new MutationObserver(() => void this.editor.refresh()).observe(document.body, {
      attributeFilter: ['class'],
    });
    this.unfold();
  }

  /** Shows a newer document in place of the last. What is unfolded, found and scrolled stays. */
  show(json: Json): void {
    if (json === this.json) {
      return;
    }
    const previous = this.json;
    this.json = json;
    if (this.state.mode === 'tree') {
      this.reader.replace(this.editor, previous, json);
    } else {
      this.rewriting.run();
    }
    if (this.wanted !== undefined) {
      this.reveal(this.wanted);
    }
  }

  /** Unfolds the way to `path` in the tree, selects what is there and moves the keyboard to it, as soon as it is there. */
  reveal(path: readonly (string | number)[]): void {
    const place = path.map(String);
    if (valueAt(this.json, place) === undefined) {
      this.wanted = place;
      return;
    }
    this.switchTo(Mode.tree);
    this.editor.expand(place);
    this.select(place, 'start');
    this.editor.focus();
  }

  /** Opens the search of the view shown. It answers only to its key, and only where the keyboard is in it. */
  search(): void {
    this.editor.focus();
    const key = { key: 'f', ctrlKey: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
  }

  private switchTo(mode: Mode): void {
    if (modes[this.state.mode] === mode) {
      return;
    }
    this.state.mode = mode;
    this.editor.select(undefined);
    this.noteSelected(undefined);
    this.editor.updateProps({ mode, content: this.content() });
    this.unfold();
  }

  private unfold(): void {
    if (this.state.mode === 'tree') {
      unfoldNew(this.editor, undefined, this.json, new Map());
    }
  }

  private select(path: readonly string[], block: ScrollLogicalPosition): void {
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
      this.spoken.textContent = selected ? describePlace(this.content().json, selected) : '';
    }
  }

  private content(): JSONContent & { readonly json: Json } {
    return { json: shownJson(this.json, this.state.mode) };
  }
}

const modes: Readonly<Record<JsonMode, Mode>> = {
  tree: Mode.tree,
  table: Mode.table,
  text: Mode.text,
};
