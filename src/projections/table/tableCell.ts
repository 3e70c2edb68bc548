import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { LookupEntry } from '../../calls/lookupEntry';
import { knownFacts } from '../calls/rowTooltip';
import { describePlaceInTime } from '../values/describePlaceInTime';
import { valueInWords } from '../values/describeValue';
import { oneLine } from '../values/oneLine';
import { propertyDefinition } from '../values/propertyDefinition';
import { textOfHtml } from '../values/textOfHtml';
import type { TableCell, TableGap } from './callsTable';

/** The cell of a property: what its value means, or the value itself where no more is known or `isRaw` asks for it. Total. */
export function projectCell(
  entry: LookupEntry,
  name: string,
  knowledge: AccountKnowledge,
  isRaw: boolean,
): TableCell {
  const value = cellValue(entry, name);
  if (typeof value !== 'string') {
    return gapCells[value.gap]();
  }
  const shown = oneLine(shownText(name, value, knowledge));
  const raw = oneLine(value);
  const inTime = placeInTime(name, value, knowledge);
  const [text, note] = isRaw
    ? [raw, inTime ?? shown]
    : [shown, inTime ?? value.slice(0, longestNote)];
  return note === text ? { text } : { text, note };
}

/** A time in the user's zone, in the account's and in UTC, a line each; `undefined` where the value is no time. */
function placeInTime(name: string, value: string, knowledge: AccountKnowledge): string | undefined {
  const type = propertyDefinition(name, knowledge.schema)?.type;
  const facts =
    type === 'datetime' ? knownFacts(...describePlaceInTime(l10n.t('Time'), value, knowledge)) : [];
  return facts.length < 2
    ? undefined
    : facts.map(fact => `${fact.label}: ${fact.value}`).join('\n');
}

/** The value of a property as HubSpot sent it, or why there is none. */
export function cellValue(entry: LookupEntry, name: string): string | { readonly gap: TableGap } {
  if (!('call' in entry)) {
    return gaps.noCall;
  }
  // A property may be named as a part of every object is, such as __proto__.
  const { properties } = entry.call;
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (value === undefined) {
    return gaps.absent;
  }
  if (value === null) {
    return gaps.null;
  }
  return value === '' ? gaps.empty : value;
}

/** The value of a property as HubSpot sent it and, where that is another text, as it is shown; nothing where there is none. */
export function valueTexts(
  entry: LookupEntry,
  name: string,
  knowledge: AccountKnowledge,
): readonly string[] {
  const value = cellValue(entry, name);
  if (typeof value !== 'string') {
    return [];
  }
  const shown = shownText(name, value, knowledge);
  return shown === value ? [value] : [value, shown];
}

/** What a value means or, where no more is known, the value itself; notes without their markup. */
export function shownText(name: string, value: string, knowledge: AccountKnowledge): string {
  return htmlProperties.has(name) ? textOfHtml(value) : valueInWords(name, value, knowledge);
}

const htmlProperties: ReadonlySet<string> = new Set(['hs_call_body', 'hs_body_preview_html']);

/** A tooltip is no place to read a novel in. */
const longestNote = 400;

const gaps: Readonly<Record<TableGap, { readonly gap: TableGap }>> = {
  noCall: { gap: 'noCall' },
  absent: { gap: 'absent' },
  null: { gap: 'null' },
  empty: { gap: 'empty' },
};

/** As JSON writes them: whoever reads a response knows these signs. */
const gapCells: Readonly<Record<TableGap, () => TableCell>> = {
  noCall: () => ({ text: '', gap: 'noCall' }),
  absent: () => ({ text: '', gap: 'absent', note: l10n.t('HubSpot returned no such property.') }),
  null: () => ({ text: 'null', gap: 'null', note: l10n.t('The property has no value.') }),
  empty: () => ({ text: '""', gap: 'empty', note: l10n.t('The value is an empty text.') }),
};
