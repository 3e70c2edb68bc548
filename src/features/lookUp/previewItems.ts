import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { hideTokens } from '../../calls/hideTokens';
import type { IdPlace, UnreadablePlace } from '../../calls/idSource';
import { otherPortal } from '../../calls/otherPortal';
import { writtenText } from '../../calls/writtenText';
import { withoutIcons } from '../../platform/withoutIcons';
import { describeInvalidReason } from '../../projections/failures/describeInvalidReason';
import { describeOtherRecord } from '../../projections/failures/describeOtherRecord';
import { isLikeKey } from '../../projections/failures/isLikeKey';
import { oneLine } from '../../projections/values/oneLine';
import type { InputText } from './inputText';
import type { RepeatedPlaces } from './repeatedPlaces';
import type { TextIds } from './textIds';

/** A row of the preview: the one that starts the look-up, or what was read, with the way to its place. */
export interface PreviewItem extends vscode.QuickPickItem {
  readonly isStart?: boolean;
  readonly place?: { readonly uri: vscode.Uri; readonly range: vscode.Range };
}

/** More rows than these slow the list down; of the others those are shown that contain what is typed. */
export const mostRows = 1000;

/** What the rows are made from. */
export interface PreviewSource {
  readonly texts: readonly TextIds[];
  readonly repeated: RepeatedPlaces;
  /** What the IDs are called. */
  readonly idsName: string;
  /** What is typed. */
  readonly search: string;
  /** The number of the HubSpot account that is asked, as far as it is known. */
  readonly portalId: string | undefined;
}

/** The rows about what was read: first what could not be, with the reason, then the IDs, with those that stand there already. */
export function previewItems({ repeated, ...source }: PreviewSource): readonly PreviewItem[] {
  const unreadable = firstRows(source, ({ unreadable }) => unreadable, describePiece);
  const ids = firstRows(
    source,
    ({ places }) => places,
    place => describeId(place, { isRepeated: repeated.has(place), portalId: source.portalId }),
  );
  return [
    ...separated(l10n.t('Unreadable, not sent'), unreadable),
    ...separated(source.idsName, ids),
    ...(unreadable.length + ids.length < mostRows ? [] : [moreItem()]),
  ];
}

function moreItem(): PreviewItem {
  return { label: l10n.t('There are more. Type to search all of them.'), alwaysShow: true };
}

function separated(label: string, rows: readonly PreviewItem[]): readonly PreviewItem[] {
  return rows.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

type Placed = IdPlace | UnreadablePlace;

function firstRows<Piece extends Placed>(
  { search, texts }: Pick<PreviewSource, 'search' | 'texts'>,
  piecesOf: (text: TextIds) => readonly Piece[],
  describe: (piece: Piece) => vscode.QuickPickItem,
): readonly PreviewItem[] {
  const rows: PreviewItem[] = [];
  for (const text of texts) {
    for (const piece of piecesOf(text)) {
      if (rows.length === mostRows / 2) {
        return rows;
      }
      if (
        search === '' ||
        contentOf(piece).includes(search) ||
        placeOf(text.text, piece).includes(search)
      ) {
        const { description, ...row } = describe(piece);
        const said = [
          placeOf(text.text, piece),
          ...(description === undefined ? [] : [description]),
        ];
        rows.push({ ...row, description: said.join(' · '), ...goTo(text.text, piece) });
      }
    }
  }
  return rows;
}

function describeId(
  place: IdPlace,
  { isRepeated, portalId }: { isRepeated: boolean; portalId: string | undefined },
): vscode.QuickPickItem {
  const other = otherPortal(place, portalId);
  const said = [
    ...(other === undefined ? [] : [l10n.t('address of account {0}', other)]),
    ...(isRepeated ? [l10n.t('repeated')] : []),
  ];
  return {
    label: withoutIcons(oneLine(place.id)),
    ...(said.length === 0 ? {} : { description: said.join(' · ') }),
    ...(other === undefined ? {} : { iconPath: new vscode.ThemeIcon('warning') }),
  };
}

function describePiece(piece: UnreadablePlace): vscode.QuickPickItem {
  const label = withoutIcons(oneLine(hideTokens(piece.text)));
  const detail = isLikeKey(piece)
    ? l10n.t('No call ID; the tag button finds calls by unique values')
    : (describeOtherRecord(piece.text) ?? describeInvalidReason(piece.reason));
  return { label, detail, iconPath: new vscode.ThemeIcon('warning') };
}

/** `log.txt:12`, lines counted from 1 as an editor shows them. */
function placeOf({ name }: InputText, { line }: Placed): string {
  return `${name}:${line + 1}`;
}

function goTo({ origin }: InputText, piece: Placed): Pick<PreviewItem, 'place'> {
  const { character, line } = piece;
  return origin === undefined
    ? {}
    : {
        place: {
          uri: origin.uri,
          range: new vscode.Range(line, character, line, character + writtenText(piece).length),
        },
      };
}

function contentOf(piece: Placed): string {
  return 'id' in piece ? piece.id : piece.text;
}
