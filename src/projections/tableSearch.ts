import type { AccountKnowledge } from '../calls/accountKnowledge';
import type { LookupEntry } from '../calls/lookupEntry';
import { cellValue, shownText } from './tableCell';

/**
 * What a row is searched by: its ID, its reason, and every value, raw and decoded. Kept for each entry, which never changes: to
 * put the texts of ten thousand calls together takes longer than to search them.
 */
export class SearchTexts {
  private readonly texts = new WeakMap<LookupEntry, string>();

  constructor(readonly knowledge: AccountKnowledge) {}

  of(entry: LookupEntry): string {
    const known = this.texts.get(entry);
    if (known !== undefined) {
      return known;
    }
    const text = foldCase(this.collect(entry).join('\n'));
    this.texts.set(entry, text);
    return text;
  }

  private collect(entry: LookupEntry): readonly string[] {
    const texts = [entry.id];
    if (entry.kind === 'failed') {
      texts.push(entry.failure.category, entry.failure.message);
    }
    if ('call' in entry) {
      if (entry.call.id !== entry.id) {
        texts.push(entry.call.id);
      }
      for (const name of Object.keys(entry.call.properties)) {
        const value = cellValue(entry, name);
        if (typeof value === 'string') {
          texts.push(value);
          const shown = shownText(name, value, this.knowledge);
          if (shown !== value) {
            texts.push(shown);
          }
        }
      }
    }
    return texts;
  }
}

/** Upper and lower case are one to whoever searches, and a blank is a blank: some formats of a time hold unusual ones. */
export function foldCase(text: string): string {
  return text.toLowerCase().replace(/[\u00a0\u202f]/g, ' ');
}
