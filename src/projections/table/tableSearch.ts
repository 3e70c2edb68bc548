import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { LookupEntry } from '../../calls/lookupEntry';
import { reasonTexts } from './reasonTexts';
import { valueTexts } from './tableCell';

/**
 * What a row is searched by: its ID, its reason, and every value, raw and decoded. Kept for each entry, which never changes: to
 * put the texts of ten thousand calls together takes longer than to search them.
 */
export class SearchTexts {
  private readonly texts = new WeakMap<LookupEntry, string>();
  private kept = 0;

  constructor(readonly knowledge: AccountKnowledge) {}

  /** Whether more texts can be put together before they are searched for. */
  get hasRoom(): boolean {
    return this.kept < mostKept;
  }

  of(entry: LookupEntry): string {
    const known = this.texts.get(entry);
    if (known !== undefined) {
      return known;
    }
    const text = foldCase(this.collect(entry).join(betweenTexts));
    if (this.hasRoom) {
      this.kept += 1;
      this.texts.set(entry, text);
    }
    return text;
  }

  private collect(entry: LookupEntry): readonly string[] {
    const texts = [entry.id, ...reasonTexts(entry)];
    if ('call' in entry) {
      if (entry.call.id !== entry.id) {
        texts.push(entry.call.id);
      }
      for (const name of Object.keys(entry.call.properties)) {
        texts.push(...valueTexts(entry, name, this.knowledge));
      }
    }
    return texts;
  }
}

/** About a kilobyte each: those of a hundred thousand calls would take more memory than the time is worth. */
const mostKept = 30_000;

/** Nobody types it, so that nothing is found that begins in one value and ends in the next. */
const betweenTexts = '\u0000';

/** Upper and lower case are one to whoever searches, and so are blanks and line breaks of any kind: a cell shows none of them. */
export function foldCase(text: string): string {
  // What a replacement makes is put together only when it is read: the first search would take five times as long.
  return text.toLowerCase().split(/\s+/).join(' ');
}
