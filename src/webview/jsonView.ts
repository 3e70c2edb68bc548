import {
  createJSONEditor,
  createValueSelection,
  getFocusPath,
  Mode,
  ReadonlyValue,
} from 'vanilla-jsoneditor';
import type { JSONContent, JSONEditorSelection } from 'vanilla-jsoneditor';
import { isJsonObject, type Json } from '../base/json';
import type { ResultsStrings } from '../protocol/resultsProtocol';
import { describePlace } from './describePlace';
import { element } from './element';
import { jsonMenu } from './jsonMenu';
import { keepAccessible } from './keepAccessible';
import type { JsonMode, PanelState } from './panelState';
import { addTreeKeys } from './treeKeys';
import { unfoldNew } from './unfoldNew';

/** The response as a tree, a table or text: read-only, searchable, foldable. */
export class JsonView {
  readonly element: HTMLElement;
  private readonly editor;
  private readonly spoken = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  private selected: readonly string[] | undefined;

  constructor(
    private document: Json,
    strings: ResultsStrings,
    private readonly state: PanelState,
    openResponse: () => void,
  ) {
    const heading = element('h2', { class: 'visually-hidden' }, strings.jsonHeading);
    const target = element('div', { class: 'json' });
    this.element = element('section', { class: 'response-section' }, heading, target, this.spoken);
    this.editor = createJSONEditor({
      target,
      props: {
        ariaLabel: strings.jsonHeading,
        content: this.content(),
        mode: modes[state.mode],
        readOnly: true,
        navigationBar: false,
        askToFormat: false,
        onChangeMode: (mode: Mode) => this.switchTo(mode),
        onError: (error: Error) => reportError(error),
        onRenderMenu: jsonMenu(strings, openResponse),
        // Values are shown as they are: no colour pickers, check boxes or guesses at dates.
        onRenderValue: (props: object) => [{ component: ReadonlyValue, props }],
        onSelect: (selection: JSONEditorSelection | undefined) => this.select(selection),
      },
    });
    keepAccessible(target, strings.jsonHeading);
    addTreeKeys(target, {
      editor: this.editor,
      json: () => this.content().json,
      selected: () => this.selected,
    });
    this.unfold(undefined);
  }

  /** Shows a newer document in place of the last. What is unfolded, found and scrolled stays. */
  show(document: Json): void {
    if (document === this.document) {
      return;
    }
    const previous = this.document;
    this.document = document;
    this.editor.update(this.content());
    this.unfold(previous);
  }

  /** Unfolds the way to `path` in the tree, selects what is there and moves the keyboard to it. */
  reveal(path: readonly (string | number)[]): void {
    this.switchTo(Mode.tree);
    const place = path.map(String);
    this.editor.expand(place);
    this.editor.select(createValueSelection(place));
    const node = this.editor.findElement(place);
    (node?.querySelector('.jse-header-outer') ?? node)?.scrollIntoView({ block: 'start' });
    this.editor.focus();
  }

  /** Moves the keyboard here. */
  focus(): void {
    this.editor.focus();
  }

  private switchTo(mode: Mode): void {
    if (modes[this.state.mode] === mode) {
      return;
    }
    this.state.mode = mode;
    this.editor.updateProps({ mode, content: this.content() });
    this.unfold(undefined);
  }

  private unfold(previous: Json | undefined): void {
    if (this.state.mode === 'tree') {
      unfoldNew(this.editor, previous, this.document);
    }
  }

  private select(selection: JSONEditorSelection | undefined): void {
    const isText = selection === undefined || 'ranges' in selection;
    this.selected = isText ? undefined : getFocusPath(selection);
    this.spoken.textContent =
      this.selected === undefined ? '' : describePlace(this.content().json, this.selected);
  }

  /** A table has rows, so it shows the calls without what stands around them. */
  private content(): JSONContent & { readonly json: Json } {
    const { document } = this;
    const calls = isJsonObject(document) ? document['results'] : undefined;
    return { json: this.state.mode === 'table' && Array.isArray(calls) ? calls : document };
  }
}

const modes: Readonly<Record<JsonMode, Mode>> = {
  tree: Mode.tree,
  table: Mode.table,
  text: Mode.text,
};
