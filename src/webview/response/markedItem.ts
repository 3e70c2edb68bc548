import type { EditorView } from '@codemirror/view';
import type { Json } from '../../base/json';
import { valueAt } from '../../base/valueAt';
import type * as jsonEditor from '../jsonEditor';
import { itemsOf, listNames } from './listMoves';
import { ItemPlaces, type TextRange } from './itemPlaces';

type Text = EditorView['state']['doc'];

/** The item of the document's lists that is looked at, in the text: marked there, and found again when the text is another one. */
export class MarkedItem {
  private read: { readonly text: Text; readonly places: ItemPlaces } | undefined;
  /** Itself, since its place may become another one. */
  private item: Json | undefined;
  private isMarking = false;

  constructor(
    private readonly library: typeof jsonEditor,
    private readonly target: HTMLElement,
    /** Told of the item that somebody goes to. */
    private readonly onMove: (path: readonly string[]) => void,
  ) {}

  /** The text is about to be another one. Answers whether it is, and what is to be called then: what was marked stays so, and in view where it was. */
  holdOn(json: Json | undefined): {
    readonly isRewritten: () => boolean;
    readonly takeOn: (next: Json) => void;
  } {
    const path = this.item === undefined ? undefined : pathOfItem(json, this.item);
    const depth = path && this.depthOf(path);
    const before = this.text;
    return {
      isRewritten: () => {
        const { text } = this;
        return text !== before && text !== undefined && text.length > 0;
      },
      takeOn: next => {
        const nextPath = this.item === undefined ? undefined : pathOfItem(next, this.item);
        if (nextPath !== undefined) {
          this.mark(nextPath, depth);
        }
      },
    };
  }

  /** Marks an item and brings it into view; where it is marked, at a command only. Answers false where the text does not have it. */
  show(json: Json, path: readonly string[], isCommand: boolean): boolean {
    const item = valueAt(json, path.slice(0, 2));
    const isNews = item !== this.item;
    const isThere = item !== undefined && this.rangeOf(path) !== undefined;
    if (isThere && (isNews || isCommand)) {
      this.item = item;
      this.mark(path, aroundPx);
    }
    return isThere;
  }

  /** Somebody has gone to a place of the text. */
  noteAt(json: Json, offset: number): void {
    const path = this.isMarking ? undefined : this.placesOfNow().pathAt(offset);
    const item = path && valueAt(json, path);
    if (path !== undefined && item !== this.item) {
      this.item = item;
      this.onMove(path);
    }
  }

  /** Marks it and, where told, scrolls it to as far below the upper edge. */
  private mark(path: readonly string[], yMargin: number | undefined): void {
    const { EditorView } = this.library;
    const { view } = this;
    const range = this.rangeOf(path);
    if (view === null || range === undefined) {
      return;
    }
    this.isMarking = true;
    try {
      view.dispatch({
        selection: { anchor: range.to, head: range.from },
        effects:
          yMargin === undefined
            ? []
            : EditorView.scrollIntoView(range.from, { y: 'start', yMargin }),
      });
    } finally {
      this.isMarking = false;
    }
  }

  /** How far below the upper edge an item begins, in pixels; `undefined` where that is not in view. */
  private depthOf(path: readonly string[]): number | undefined {
    const { view } = this;
    const range = this.rangeOf(path);
    const line = range && view?.coordsAtPos(range.from);
    if (view === null || !line) {
      return undefined;
    }
    const { bottom, top } = view.scrollDOM.getBoundingClientRect();
    return line.top < top || line.bottom > bottom ? undefined : line.top - top;
  }

  private rangeOf(path: readonly string[]): TextRange | undefined {
    return this.placesOfNow().rangeOf(path);
  }

  private placesOfNow(): ItemPlaces {
    const { text } = this;
    if (text === undefined) return new ItemPlaces([]);
    if (this.read?.text !== text) {
      this.read = { text, places: new ItemPlaces(text.iterLines()) };
    }
    return this.read.places;
  }

  /** What the editor shows; another one each time that changes. */
  private get text(): Text | undefined {
    return this.view?.state.doc;
  }

  /** The editor answers for its tree only where something is; its text is asked itself. */
  private get view() {
    const editor = this.target.querySelector<HTMLElement>('.cm-editor');
    return editor && this.library.EditorView.findFromDOM(editor);
  }
}

/** As much of what is above is shown with it, in pixels. */
const aroundPx = 60;

function pathOfItem(json: Json | undefined, item: Json): readonly string[] | undefined {
  for (const list of listNames) {
    const index = itemsOf(json, list).indexOf(item);
    if (index >= 0) {
      return [list, String(index)];
    }
  }
  return undefined;
}
