import * as l10n from '@vscode/l10n';
import type { InvalidReason } from '../../calls/invalidPiece';
import { countEntries } from '../../calls/summarizeLookup';
import { describeInvalid } from '../failures/describeInvalid';
import { formatNumber } from '../values/formatNumber';
import { oneLine } from '../values/oneLine';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** The row of the pieces of the input that are no ids. */
export function describeUnreadable(node: LookupNode & { readonly kind: 'unreadable' }): NodeView {
  return {
    id: nodeId(node, 'unreadable'),
    label: l10n.t('Unreadable'),
    description: formatNumber(countEntries(node.lookup).invalid),
    tooltip: l10n.t('Parts of the input that are no IDs. They were not sent.'),
    icon: 'warning',
    contextValue: 'unreadable',
    children: 'collapsed',
  };
}

/** The row of one of them, with the reason why it is none. */
export function describePiece(node: LookupNode & { readonly kind: 'piece' }): NodeView {
  const { index, piece } = node;
  return {
    id: nodeId(node, 'piece', index),
    label: oneLine(piece.text),
    description: describeReason(piece.reason),
    tooltip: describeInvalid(piece),
    contextValue: 'piece',
    children: 'none',
  };
}

/** In as few words as stand beside the piece itself. */
function describeReason(reason: InvalidReason): string {
  switch (reason) {
    case 'scientificNotation':
      return l10n.t('scientific notation');
    case 'decimal':
      return l10n.t('decimal number');
    case 'beyondSafeInteger':
      return l10n.t('too large');
    case 'leadingZero':
      return l10n.t('leading zero');
    case 'thousandsSeparators':
      return l10n.t('thousands separators');
    case 'negative':
      return l10n.t('negative number');
    case 'blank':
      return l10n.t('blank value');
    case 'accessToken':
      return l10n.t('access token');
    case 'notANumber':
      return l10n.t('no number');
  }
}
