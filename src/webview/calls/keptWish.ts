import type { TableWish } from '../../protocol/tableProtocol';
import type { WishState } from '../panel/panelState';

/** What of a wish may be kept for another window: not what was typed, which may be CRM data, and no columns, which are kept elsewhere. */
export function keptWish({ filters, isRaw, sort, states }: TableWish): WishState {
  return {
    filters: filters.flatMap(({ column, kind }) => (kind === 'contains' ? [] : [{ kind, column }])),
    isRaw,
    sort: [...sort],
    states: [...states],
  };
}
