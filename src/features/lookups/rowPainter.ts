import type * as vscode from 'vscode';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { tooltipOf } from '../../platform/tooltipOf';
import type { RowRules } from '../../projections/calls/rowRules';
import { childNodes } from '../../projections/tree/childNodes';
import { describeNode } from '../../projections/tree/describeNode';
import { describeTooltip } from '../../projections/tree/describeTooltip';
import type { LookupNode } from '../../projections/tree/lookupNode';
import { treeItemOf } from './treeItemOf';

/** What a row is described by. */
export interface RowContext {
  /** Of the look-up's account. */
  readonly knowledge: AccountKnowledge;
  readonly rules: RowRules;
}

/** Makes rows of look-ups: with all that describes them, it is more than half of what the view needs, and loaded with the first row. */
export const rowPainter = {
  childrenOf: (node: LookupNode, { knowledge, rules }: RowContext): readonly LookupNode[] =>
    childNodes(node, knowledge, rules),

  itemOf: (node: LookupNode, { knowledge, rules }: RowContext): vscode.TreeItem =>
    treeItemOf(node, describeNode(node, knowledge, rules)),

  tooltipOf(
    node: LookupNode,
    { knowledge, rules }: RowContext,
  ): vscode.MarkdownString | string | undefined {
    const tooltip = describeTooltip(node, knowledge, rules);
    return tooltip === undefined
      ? describeNode(node, knowledge, rules).tooltip
      : tooltipOf(tooltip);
  },
};

/** The type of {@link rowPainter}. */
export type RowPainter = typeof rowPainter;
