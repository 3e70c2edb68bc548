import * as l10n from '@vscode/l10n';
import type { ReadOptions } from '../../calls/readBatch';
import { withoutIcons } from '../../platform/withoutIcons';
import { describeMarks } from '../../projections/lookups/describeMarks';
import { cutList } from '../../projections/values/cutList';
import { describeProperties } from '../../projections/values/describePropertySet';
import { formatNumber } from '../../projections/values/formatNumber';
import { listInWords } from '../../projections/values/listInWords';
import { columnLabel } from './columnLabel';
import type { PreviewedIds } from './previewedIds';
import type { PreviewItem } from './previewItems';
import type { TextIds } from './textIds';

/** The row of the preview that starts the look-up, with what is to be known before; where nothing can be started, that alone. */
export function previewStart(previewed: PreviewedIds): readonly PreviewItem[] {
  const { accountName, counts, options, texts, warning } = previewed;
  const { distinct } = counts;
  const notes = [
    ...(warning === undefined ? [] : [`$(warning) ${withoutIcons(warning)}`]),
    ...describeColumns(texts),
    ...(options === undefined ? [] : describeOptions(options)),
    ...describeUnsaved(texts),
  ].join(' · ');
  if (distinct === 0) {
    return notes === '' ? [] : [{ label: notes, alwaysShow: true }];
  }
  const label =
    distinct === 1
      ? l10n.t('$(search) Look up 1 call in {0}', accountName)
      : l10n.t('$(search) Look up {0} calls in {1}', formatNumber(distinct), accountName);
  return [{ label, isStart: true, alwaysShow: true, ...(notes === '' ? {} : { detail: notes }) }];
}

/** Which columns were read: that of a table is chosen by its name or its values, and may be another one than is meant. */
function describeColumns(texts: readonly TextIds[]): readonly string[] {
  const columns = texts.flatMap(({ column, text }) =>
    column === undefined ? [] : [{ label: columnLabel(column), name: withoutIcons(text.name) }],
  );
  const [first] = columns;
  if (first === undefined) {
    return [];
  }
  if (columns.length === texts.length && columns.every(({ label }) => label === first.label)) {
    return [l10n.t('From the column “{0}”', first.label)];
  }
  const each = columns.map(({ label, name }) =>
    l10n.t('from the column “{0}” of {1}', label, name),
  );
  return cutList([...new Set(each)], mostColumns);
}

/** What is settled, and cannot be chosen in the title. */
function describeOptions(options: ReadOptions): readonly string[] {
  const names = describeProperties(options.properties);
  return [l10n.t('Properties: {0}', withoutIcons(names)), ...describeMarks({ options })];
}

function describeUnsaved(texts: readonly TextIds[]): readonly string[] {
  const unsaved = texts.filter(({ text }) => text.isUnsaved === true).map(({ text }) => text.name);
  return unsaved.length === 0
    ? []
    : [
        l10n.t(
          'As it is in the editor, with changes that are not saved: {0}',
          listInWords(unsaved),
        ),
      ];
}

const mostColumns = 3;
