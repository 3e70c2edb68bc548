import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { withoutIcons } from '../../platform/withoutIcons';
import { describeIdCounts } from '../../projections/lookups/describeIdCounts';
import { offerChoices } from './offerChoices';
import { mostRows, previewItems, type PreviewItem } from './previewItems';
import type { PreviewedIds } from './previewedIds';
import { previewStart } from './previewStart';
import { repeatedPlaces } from './repeatedPlaces';
import type { TextIds } from './textIds';

/**
 * Shows what was read, and sends nothing before the user has agreed. Any row leads to its place without closing the list. Answers
 * `readAgain` once something else is to be read out of the texts, and `undefined` when the user changed their mind.
 */
export function previewIds(previewed: PreviewedIds): Promise<'lookUp' | 'readAgain' | undefined> {
  const { accountName, choices, counts, portalId, texts } = previewed;
  const idProperty = choices?.idProperty;
  const pick = vscode.window.createQuickPick<PreviewItem>();
  const showTitle = (): void => {
    const by = idProperty === undefined ? [] : [l10n.t('by {0}', idProperty.label)];
    pick.title = [describeIdCounts(counts), accountName, ...by, ...(choices?.on ?? [])].join(' · ');
  };
  const idsName = idProperty === undefined ? l10n.t('IDs') : withoutIcons(idProperty.label);
  const repeated = counts.repeated > 0 ? repeatedPlaces(texts) : new Set<never>();
  const showItems = (): void => {
    const search = pick.value.trim();
    const rows = previewItems({ texts, repeated, search, idsName, portalId });
    pick.items = [...previewStart(previewed), ...rows];
  };
  const isLong = texts.reduce((sum, text) => sum + rowsOf(text), 0) >= mostRows / 2;

  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.placeholder = placeholderOf(previewed);
  showTitle();
  showItems();
  pick.show();
  return new Promise(resolve => {
    if (isLong) {
      pick.onDidChangeValue(showItems);
    }
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item?.isStart === true) {
        resolve('lookUp');
        pick.hide();
      } else if (item?.place !== undefined) {
        reveal(item.place);
      }
    });
    const close = (): void => {
      resolve(undefined);
      pick.dispose();
    };
    if (choices === undefined) {
      pick.onDidHide(close);
    } else {
      const onChange = (): boolean => {
        const isOver = choices.idProperty?.name !== idProperty?.name;
        if (isOver) {
          resolve('readAgain');
        } else {
          showTitle();
        }
        return !isOver;
      };
      offerChoices(pick, choices, { onChange, onClose: close });
    }
  });
}

function placeholderOf({ choices, counts, texts }: PreviewedIds): string {
  // A clipboard is no document that could be shown.
  const hasPlaces = texts.some(({ text }) => text.origin !== undefined);
  if (counts.distinct > 0) {
    return hasPlaces
      ? l10n.t('Enter looks them up; type to search, choose a row to see its place')
      : l10n.t('Enter looks them up; type to search');
  }
  const isOver = choices === undefined || counts.areValues === true;
  if (isOver && !hasPlaces) {
    return l10n.t('Nothing to look up');
  }
  return isOver
    ? l10n.t('Nothing to look up: choose a row to see its place')
    : l10n.t('No call IDs. Values of a unique property? The tag button above finds calls by it');
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
