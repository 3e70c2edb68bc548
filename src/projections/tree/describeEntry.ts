import * as l10n from '@vscode/l10n';
import { cutMiddle } from '../../base/cutMiddle';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { callFacts } from '../calls/callFacts';
import { callLabel } from '../calls/describeCall';
import type { RowRules } from '../calls/rowRules';
import { describeFailure } from '../failures/describeFailure';
import { describeKind } from '../lookups/describeKinds';
import { iconOfCall } from '../values/iconOfCall';
import { iconOfKind } from '../values/iconOfKind';
import { listInWords } from '../values/listInWords';
import { oneLine } from '../values/oneLine';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** As many letters of a label as leave room for the outcome in a side bar of the usual width. A number that is cut would be none. */
const mostLetters = 20;

/** The row of one id: its call by a label a person knows it by, or the id with the reason why there is none. */
export function describeEntry(
  node: LookupNode & { readonly kind: 'entry' },
  knowledge: AccountKnowledge,
  rules: RowRules,
): NodeView {
  const { entry } = node;
  const id = nodeId(node, 'entry', entry.kind, entry.id);
  const shared = {
    id,
    ...(entry.kind === 'found' ? iconOfCall(entry.call) : iconOfKind(entry.kind)),
  };
  switch (entry.kind) {
    case 'found':
    case 'archived':
    case 'merged': {
      const label = oneLine(callLabel(entry.call, rules.callLabel));
      const { url } = entry.call;
      const facts = callFacts(entry, label, node.lookup.startedAt, knowledge);
      return {
        ...shared,
        label: /\d{6}$/.test(label) ? label : cutMiddle(label, mostLetters),
        description: facts.shown,
        spoken: facts.spoken,
        contextValue: `call ${entry.kind}${url === undefined ? '' : ' hasUrl'}${hasBefore(node)}`,
        children: 'collapsed',
      };
    }
    case 'missing':
      return {
        ...shared,
        label: entry.id,
        description: l10n.t('not found'),
        tooltip: entry.error.message,
        contextValue: `missing${hasBefore(node)}`,
        children: 'none',
      };
    case 'failed':
      return {
        ...shared,
        label: entry.id,
        description: entry.failure.category,
        spoken: [entry.id, describeKind('failed', 'done'), describeFailure(entry.failure)].join(
          ', ',
        ),
        tooltip: describeFailure(entry.failure),
        contextValue: 'failed',
        children: 'none',
      };
    case 'notSent':
      return {
        ...shared,
        label: entry.id,
        spoken: listInWords([entry.id, describeKind('notSent', node.lookup.state)]),
        contextValue: 'notSent',
        children: 'none',
      };
  }
}

/** The word for menus that compare an answer with the one before it. */
function hasBefore({ lookup }: LookupNode): string {
  return lookup.earlier === undefined ? '' : ' hasBefore';
}
