import {
  mostValues,
  type FromResults,
  type RawValue,
  type ToResults,
} from '../../protocol/resultsProtocol';

/** A value as the tree's editor draws it. */
export interface RenderedValue {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** One that may have a meaning. */
interface ShownValue extends RenderedValue {
  readonly value: string | number;
}

/**
 * What raw values in the tree mean, behind them. The extension knows; the page asks about those that are drawn, and once about the
 * same value of the same property.
 */
export class Meanings {
  /** What was told of each value that was asked about; `undefined` until it is. */
  private readonly told = new Map<string, string | undefined>();
  /** Where each value is shown. */
  private readonly shown = new Map<
    string,
    { readonly value: RawValue; readonly places: Set<HTMLElement> }
  >();
  private unsent: RawValue[] = [];

  constructor(private readonly post: (message: FromResults) => void) {}

  /** What the tree's editor is to draw behind a value. */
  beside(rendered: RenderedValue): readonly object[] {
    const shown = shownValue(rendered);
    return shown === undefined ? [] : [{ action: this.attach, props: shown }];
  }

  /** Keeps a place behind a value for its meaning, as the tree's editor draws it, draws it anew and lets go of it. */
  private readonly attach = (
    place: HTMLElement,
    shown: ShownValue,
  ): { update: (shown: ShownValue) => void; destroy: () => void } => {
    // It is no part of the value, and cannot be pressed.
    place.className = 'meaning';
    place.removeAttribute('tabindex');
    place.setAttribute('role', 'none');
    let key = this.put(place, shown);
    return {
      update: another => {
        this.remove(place, key);
        key = this.put(place, another);
      },
      destroy: () => this.remove(place, key),
    };
  };

  /** Takes an answer. */
  receive(message: MeaningsMessage): void {
    if (message.kind === 'meaningsChanged') {
      this.told.clear();
      this.unsent = [];
      this.shown.forEach(({ value }) => this.ask(value));
      return;
    }
    for (const { key, text = '' } of message.meanings) {
      this.told.set(key, text);
      this.shown.get(key)?.places.forEach(place => (place.textContent = text));
    }
  }

  private put(place: HTMLElement, { path, value }: ShownValue): string {
    const raw = rawValue(path, value);
    place.textContent = this.told.get(raw.key) ?? '';
    const shown = this.shown.get(raw.key) ?? { value: raw, places: new Set() };
    shown.places.add(place);
    this.shown.set(raw.key, shown);
    this.ask(raw);
    return raw.key;
  }

  private remove(place: HTMLElement, key: string): void {
    const shown = this.shown.get(key);
    shown?.places.delete(place);
    if (shown?.places.size === 0) this.shown.delete(key);
  }

  /** What is drawn together is asked about together. */
  private ask(value: RawValue): void {
    if (this.told.has(value.key)) return;
    this.told.set(value.key, undefined);
    if (this.unsent.push(value) === 1) {
      window.setTimeout(() => this.send());
    }
  }

  private send(): void {
    const values = this.unsent;
    this.unsent = [];
    for (let start = 0; start < values.length; start += mostValues) {
      this.post({ kind: 'readMeanings', values: values.slice(start, start + mostValues) });
    }
  }
}

/** What the extension says of meanings. */
type MeaningsMessage = Extract<ToResults, { readonly kind: 'meanings' | 'meaningsChanged' }>;

/** A value that may have a meaning: one within a call, and no text that is written to be read. `undefined` for others. */
function shownValue({ path, value }: RenderedValue): ShownValue | undefined {
  const isWithinCall = path[0] === 'results' && path.length > 2;
  const isShort = typeof value === 'string' && value !== '' && value.length <= longestValue;
  // A number that JSON cannot write does not get over to the extension.
  return isWithinCall && (isShort || (typeof value === 'number' && Number.isFinite(value)))
    ? { path, value }
    : undefined;
}

/** GUIDs, times and lists of IDs are shorter. In UTF-16 units. */
const longestValue = 200;

/** The same value of the same property means the same in every call, and in every version of its history. */
function rawValue(path: readonly string[], value: string | number): RawValue {
  const [, , ...way] = path;
  const place = way[0] === 'propertiesWithHistory' ? way.toSpliced(2, 1, '0') : way;
  return { key: JSON.stringify([place, value]), place, value };
}
