import type { JsonEditor, JSONEditorSelection } from 'vanilla-jsoneditor';
import type { Json } from '../../base/json';
import { valueAt } from '../../base/valueAt';
import type { CallPlace } from '../../protocol/resultsProtocol';
import type * as jsonEditor from '../jsonEditor';
import { describePlace } from './describePlace';
import type { KeptTree } from './keptTree';
import type { MoreOfDocument } from './moreOfDocument';
import { placeOfCall } from './placeOfCall';
import { bringIntoView } from './scrollTree';
import type { TreeReader } from './treeReader';

/** What a tree is made of, for the one that leads through it. */
export interface TreeParts {
  readonly library: typeof jsonEditor;
  readonly target: HTMLElement;
  readonly editor: JsonEditor;
  readonly reader: TreeReader;
  readonly kept: KeptTree;
  readonly more: MoreOfDocument;
  /** Where it is said what is selected. */
  readonly spoken: HTMLElement;
}

/** Which place of the tree is looked at: where the other views lead, and what they are told of it. */
export class TreeGuide {
  /** What the tree shows, or is being given. */
  json: Json | undefined;
  /** What is to be shown as soon as it is there. */
  private wanted: Wish | undefined;
  /** The item of a list that was last said to be looked at: itself, since its place may become another one. */
  private reported: Json | undefined;

  constructor(
    private readonly parts: TreeParts,
    /** Told of the place in another item of a list that somebody goes to. */
    private readonly onMove: (path: readonly string[]) => void,
  ) {}

  /** The tree shows another document: what was wanted may be in it. */
  goOn(): void {
    if (this.wanted !== undefined) {
      this.goTo(this.wanted);
    }
  }

  /** Unfolds the way to a place and selects what is there, as soon as it is there. */
  reveal(path: readonly (string | number)[]): void {
    this.goTo({ path: path.map(String) });
  }

  /** The same for a call. */
  follow(call: CallPlace): void {
    if (call.path === undefined) {
      this.wanted = undefined;
    } else {
      this.goTo({ path: call.path.map(String), call });
    }
  }

  selectPlace(path: readonly string[], to: 'start' | 'nearest'): void {
    const { editor, library } = this.parts;
    const selection = library.createValueSelection([...path]);
    editor.select(selection);
    this.scrollTo(path, to);
    // The editor reports only what the reader selects.
    this.noteSelected(selection);
  }

  /** Something else is selected now. */
  noteSelected(selection: JSONEditorSelection | undefined): void {
    const { reader, spoken } = this.parts;
    if (reader.select(selection)) {
      const { selected } = reader;
      this.wanted = undefined;
      spoken.textContent = selected ? describePlace(this.json ?? null, selected) : '';
      this.report(selected ?? []);
    }
  }

  private goTo(wish: Wish): void {
    const { editor, kept, more } = this.parts;
    const { call } = wish;
    const path = call === undefined ? wish.path : placeOfCall(this.json, call);
    if (path === undefined || this.json === undefined || valueAt(this.json, path) === undefined) {
      kept.forget();
      this.wanted = wish;
      more.askFor(wish.path);
      return;
    }
    this.wanted = undefined;
    const isReported = call !== undefined && this.itemOf(path) === this.reported;
    if (!isReported) {
      kept.forget();
      this.reported = this.itemOf(path);
      editor.expand([...path]);
      this.selectPlace(path, 'start');
    } else if (call.isCommand) {
      this.scrollTo(path, 'start');
    }
  }

  private scrollTo(path: readonly string[], to: 'start' | 'nearest'): void {
    const { editor, target } = this.parts;
    const node = editor.findElement([...path]);
    // The line alone: of something long and unfolded, the end would come into view.
    const line = node?.querySelector('.jse-header-outer') ?? node;
    if (line) {
      bringIntoView(target, line, to);
    }
  }

  /** Tells the other views which call is looked at. */
  private report(path: readonly string[]): void {
    const item = this.itemOf(path);
    if (path.length > 1 && item !== this.reported) {
      this.reported = item;
      this.onMove(path);
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
