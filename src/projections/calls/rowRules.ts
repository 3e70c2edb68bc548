/** What the user has decided about rows, besides what is in them. */
export interface RowRules {
  readonly callLabel: CallLabelRule;
  /** Where look-ups of several accounts may stand side by side. */
  readonly namesAccounts: boolean;
}

/** What calls are called: by their title, by the other side's number or by their id; where there is none, by the next of these. */
export type CallLabelRule = 'title' | 'number' | 'id';

/** Unless the user has decided something else. */
export const usualRules: RowRules = { callLabel: 'title', namesAccounts: false };
