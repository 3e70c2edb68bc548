import { createJSONEditor, createValueSelection, Mode, ReadonlyValue } from 'vanilla-jsoneditor';
import type { JSONContent } from 'vanilla-jsoneditor';
import { isJsonObject, type Json } from '../base/json';
import type { ResultsStrings } from '../protocol/resultsProtocol';
import { element } from './element';
import { jsonMenu } from './jsonMenu';
import type { JsonMode, PanelState } from './panelState';
import { unfoldFirst } from './unfoldFirst';

/** The response as a tree, a table or text: read-only, searchable, foldable. */
export class JsonView {
  readonly element = element('div', { class: 'json' });
  private readonly editor;

  constructor(
    private document: Json,
    strings: ResultsStrings,
    private readonly state: PanelState,
  ) {
    this.editor = createJSONEditor({
      target: this.element,
      props: {
        ariaLabel: strings.jsonHeading,
        content: this.content(),
        mode: modes[state.mode],
        readOnly: true,
        navigationBar: false,
        askToFormat: false,
        flattenColumns: true,
        onChangeMode: (mode: Mode) => this.switchTo(mode),
        onError: (error: Error) => reportError(error),
        onRenderMenu: jsonMenu(strings),
        // Values are shown as they are: no colour pickers, check boxes or guesses at dates.
        onRenderValue: (props: object) => [{ component: ReadonlyValue, props }],
      },
    });
    this.unfold();
  }

  /** Shows a newer document in place of the last. What is unfolded, found and scrolled stays. */
  show(document: Json): void {
    if (document !== this.document) {
      this.document = document;
      this.editor.update(this.content());
    }
  }

  /** Unfolds the way to `path` in the tree, selects what is there and moves the keyboard to it. */
  reveal(path: readonly (string | number)[]): void {
    this.switchTo(Mode.tree);
    const place = path.map(String);
    this.editor.expand(place);
    this.editor.select(createValueSelection(place));
    this.editor.findElement(place)?.scrollIntoView({ block: 'start' });
    this.editor.focus();
  }

  private switchTo(mode: Mode): void {
    if (modes[this.state.mode] === mode) {
      return;
    }
    this.state.mode = mode;
    this.editor.updateProps({ mode, content: this.content() });
    this.unfold();
  }

  private unfold(): void {
    if (this.state.mode === 'tree') {
      unfoldFirst(this.editor, this.document);
    }
  }

  /** A table has rows, so it shows the calls without what stands around them. */
  private content(): JSONContent {
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
