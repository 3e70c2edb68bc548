import * as l10n from '@vscode/l10n';
import type { CallRecord } from '../calls/callRecord';
import type { Lookup } from '../calls/lookup';
import type { EntryKind, LookupEntry } from '../calls/lookupEntry';
import { countEntries } from '../calls/summarizeLookup';
import { callDescription, callLabel, describeValue, formatTime } from './describeCall';
import { describeFailure } from './describeFailure';
import { describeKind, describeProgress, lookupTitle } from './describeLookup';
import { history, type CallEntry, type LookupNode } from './lookupNodes';

/** A row as it is shown. */
export interface NodeView {
  /** Unique in the view, and the same for the same thing after a change. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Plain text; HubSpot's words may be in it. */
  readonly tooltip?: string;
  /** A codicon. */
  readonly icon?: string;
  readonly iconColor?: string;
  /** Words that menus match: what the row is and what it can do. */
  readonly contextValue: string;
  readonly children: 'none' | 'collapsed' | 'expanded';
}

/** Total; HubSpot's names and words may be empty, a row's label never is. */
export function describeNode(node: LookupNode): NodeView {
  const view = viewOf(node);
  return view.label.trim() === '' ? { ...view, label: l10n.t('(empty)') } : view;
}

function viewOf(node: LookupNode): NodeView {
  const { lookup } = node;
  switch (node.kind) {
    case 'lookup':
      return describeLookupNode(lookup);
    case 'group':
      return describeGroup(lookup, node.entryKind);
    case 'entry':
      return describeEntry(lookup, node.entry);
    case 'property':
      return describeProperty(lookup, node.entry, node.name, node.value);
    case 'version': {
      const { timestamp, value, sourceType, sourceLabel, updatedByUserId } = node.version;
      const user = updatedByUserId === undefined ? [] : [l10n.t('user {0}', updatedByUserId)];
      return {
        id: `${lookup.id}/${node.entry.id}/${node.name}/${node.index}`,
        label: oneLine(value),
        description: [formatTime(timestamp) ?? timestamp, sourceLabel ?? sourceType, ...user].join(
          ' · ',
        ),
        tooltip: `${value}\n${timestamp}`,
        icon: 'history',
        contextValue: 'version',
        children: 'none',
      };
    }
    case 'problems':
      return {
        id: `${lookup.id}/problems`,
        label: l10n.t('Errors'),
        description: String(node.problems.length),
        icon: 'error',
        iconColor: 'problemsErrorIcon.foreground',
        contextValue: 'problems',
        children: 'expanded',
      };
    case 'problem':
      return {
        id: `${lookup.id}/problems/${JSON.stringify(node.problem.path)}`,
        label: node.problem.message,
        description: node.problem.category,
        tooltip: node.problem.message,
        icon: node.problem.severity === 'error' ? 'error' : 'warning',
        contextValue: 'problem',
        children: 'none',
      };
  }
}

function describeLookupNode(lookup: Lookup): NodeView {
  const { missing, failed } = countEntries(lookup);
  const flags = [
    'lookup',
    lookup.state,
    ...(missing > 0 ? ['hasMissing'] : []),
    ...(lookup.state !== 'running' && failed + countEntries(lookup).notSent > 0
      ? ['hasFailed']
      : []),
  ];
  return {
    id: lookup.id,
    label: lookupTitle(lookup),
    description: describeProgress(lookup),
    tooltip: `${lookup.account.name} · ${lookup.apiVersion} · ${formatTime(lookup.startedAt) ?? ''}`,
    icon: lookup.state === 'running' ? 'loading~spin' : failed > 0 ? 'error' : 'call-outgoing',
    contextValue: flags.join(' '),
    children: 'expanded',
  };
}

/** More rows than this are for those who ask for them. */
const mostUnfolded = 100;

function describeGroup(lookup: Lookup, kind: EntryKind): NodeView {
  const count = countEntries(lookup)[kind];
  return {
    id: `${lookup.id}/${kind}`,
    label: describeKind(kind, lookup.state),
    description: count.toLocaleString(),
    ...iconOfKind(kind),
    contextValue: `group ${kind}`,
    children: count > mostUnfolded || kind === 'notSent' ? 'collapsed' : 'expanded',
  };
}

function describeEntry(lookup: Lookup, entry: LookupEntry): NodeView {
  const shared = { id: `${lookup.id}/${entry.kind}/${entry.id}`, ...iconOfKind(entry.kind) };
  switch (entry.kind) {
    case 'found':
    case 'archived':
    case 'merged': {
      const { call } = entry;
      const facts = [
        ...(entry.kind === 'merged' ? [l10n.t('{0} is now {1}', entry.id, call.id)] : []),
        ...(call.archivedAt === undefined
          ? []
          : [l10n.t('archived {0}', formatTime(call.archivedAt) ?? call.archivedAt)]),
        callDescription(call),
      ];
      return {
        ...shared,
        ...(entry.kind === 'found' ? { icon: directionIcon(call) } : {}),
        label: callLabel(call),
        description: facts.filter(Boolean).join(' · '),
        tooltip: `${callLabel(call)}\n${entry.id}`,
        contextValue: `call ${entry.kind}${call.url === undefined ? '' : ' hasUrl'}`,
        children: 'collapsed',
      };
    }
    case 'missing':
      return {
        ...shared,
        label: entry.id,
        description: l10n.t('not found'),
        tooltip: entry.error.message,
        contextValue: 'missing',
        children: 'none',
      };
    case 'failed':
      return {
        ...shared,
        label: entry.id,
        description: entry.failure.category,
        tooltip: describeFailure(entry.failure),
        contextValue: 'failed',
        children: 'none',
      };
    case 'notSent':
      return { ...shared, label: entry.id, contextValue: 'notSent', children: 'none' };
  }
}

function describeProperty(
  lookup: Lookup,
  { id, call }: CallEntry,
  name: string,
  value: string | null,
): NodeView {
  const meaning = value ? describeValue(name, value) : undefined;
  const shown =
    value === null ? l10n.t('(no value)') : value === '' ? l10n.t('(empty)') : oneLine(value);
  return {
    id: `${lookup.id}/${id}/${name}`,
    label: name,
    description: meaning ?? shown,
    tooltip: value ?? shown,
    contextValue: 'property',
    children: history(call, name).length > 0 ? 'collapsed' : 'none',
  };
}

function iconOfKind(kind: EntryKind): { icon: string; iconColor?: string } {
  switch (kind) {
    case 'found':
      return { icon: 'pass', iconColor: 'testing.iconPassed' };
    case 'archived':
      return { icon: 'archive' };
    case 'merged':
      return { icon: 'git-merge' };
    case 'missing':
      return { icon: 'question', iconColor: 'problemsWarningIcon.foreground' };
    case 'failed':
      return { icon: 'error', iconColor: 'problemsErrorIcon.foreground' };
    case 'notSent':
      return { icon: 'circle-slash' };
  }
}

function directionIcon(call: CallRecord): string {
  return call.properties['hs_call_direction'] === 'INBOUND' ? 'call-incoming' : 'call-outgoing';
}

/** Rows have one line; a note of several would lose all but its first. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
