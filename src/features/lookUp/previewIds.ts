import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { ReadOptions } from '../../calls/readBatch';
import { withoutIcons } from '../../platform/withoutIcons';
import { describeIdCounts, type IdCounts } from '../../projections/describeIdCounts';
import { formatNumber } from '../../projections/formatNumber';
import { LookupToggles } from './lookupToggles';
import { mostRows, previewItems, type PreviewItem } from './previewItems';
import { repeatedPlaces } from './repeatedPlaces';
import type { TextIds } from './textIds';

/** What is shown before anything is sent. */
export interface PreviewedIds {
  readonly accountName: string;
  readonly texts: readonly TextIds[];
  readonly counts: IdCounts;
  /** What is doubtful about them as a whole. */
  readonly warning?: string | undefined;
  /** Where it is settled already what is asked about the calls. */
  readonly options?: ReadOptions;
}

/**
 * Shows what was read, and sends nothing before the user has agreed. Any row leads to its place without closing the list. Answers
 * what is to be asked about the calls, or `undefined` when the user changed their mind.
 */
export function previewIds(previewed: PreviewedIds): Promise<ReadOptions | undefined> {
  const { accountName, counts, options, texts } = previewed;
  const pick = vscode.window.createQuickPick<PreviewItem>();
  const toggles = new LookupToggles();
  const showTitle = (): void => {
    const on = options === undefined ? toggles.on : [];
    pick.title = [describeIdCounts(counts), accountName, ...on].join(' · ');
    pick.buttons = options === undefined ? toggles.buttons : [];
  };
  const repeated = counts.repeated > 0 ? repeatedPlaces(texts) : new Set<never>();
  const showItems = (): void => {
    const search = pick.value.trim();
    pick.items = [...startItems(previewed), ...previewItems({ texts, repeated, search })];
  };
  const isLong = texts.reduce((sum, text) => sum + rowsOf(text), 0) >= mostRows / 2;

  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.placeholder =
    counts.distinct === 0
      ? l10n.t('Nothing to look up: choose a row to see its place')
      : l10n.t('Enter looks them up; type to search, choose a row to see its place');
  showTitle();
  showItems();
  pick.show();
  return new Promise(resolve => {
    if (isLong) {
      pick.onDidChangeValue(showItems);
    }
    pick.onDidTriggerButton(button => {
      toggles.press(pick.buttons.indexOf(button));
      showTitle();
    });
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item?.isStart === true) {
        resolve(options ?? toggles.options);
        pick.hide();
      } else if (item?.place !== undefined) {
        reveal(item.place);
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });
}

function startItems({ accountName, counts, texts, warning }: PreviewedIds): readonly PreviewItem[] {
  const { distinct } = counts;
  if (distinct === 0) {
    return [];
  }
  const unsaved = texts.filter(({ text }) => text.isUnsaved === true).map(({ text }) => text.name);
  const label =
    distinct === 1
      ? l10n.t('$(search) Look up 1 call in {0}', accountName)
      : l10n.t('$(search) Look up {0} calls in {1}', formatNumber(distinct), accountName);
  const detail = [
    ...(warning === undefined ? [] : [`$(warning) ${withoutIcons(warning)}`]),
    ...(unsaved.length === 0
      ? []
      : [
          l10n.t(
            'As it is in the editor, with changes that are not saved: {0}',
            unsaved.join(', '),
          ),
        ]),
  ].join(' · ');
  return [{ label, isStart: true, alwaysShow: true, ...(detail === '' ? {} : { detail }) }];
}

function rowsOf({ places, unreadable }: TextIds): number {
  return places.length + unreadable.length;
}

/** By VS Code's own command: an extension cannot open a very large file. */
function reveal({ range, uri }: NonNullable<PreviewItem['place']>): void {
  const options: vscode.TextDocumentShowOptions = {
    selection: range,
    preserveFocus: true,
    preview: true,
  };
  void vscode.commands.executeCommand('vscode.open', uri, options);
}
