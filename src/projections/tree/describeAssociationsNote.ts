import * as l10n from '@vscode/l10n';
import { scopeOfAbility } from '../../calls/accountCheck';
import { associatedTypes, type AssociatedType } from '../../calls/callAssociations';
import type { LookupFailure } from '../../calls/lookupFailure';
import { describeCause } from '../failures/describeFailure';
import { listInWords } from '../values/listInWords';
import { nameOfTypes } from './describeAssociations';
import type { AssociationsNote, LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** The row that stands where there are no records, or that says why. */
export function describeAssociationsNote(
  node: LookupNode & { readonly kind: 'associationsNote' },
): NodeView {
  const { entry, note } = node;
  const id = (...place: readonly string[]): string =>
    nodeId(node, 'associationsNote', entry.id, note.kind, ...place);
  switch (note.kind) {
    case 'loading':
      return {
        id: id(),
        label: l10n.t('Loading…'),
        icon: 'loading~spin',
        contextValue: 'note',
        children: 'none',
      };
    case 'none':
      return {
        id: id(),
        label: l10n.t('No associations'),
        tooltip: l10n.t('HubSpot knows no contact, company, deal or ticket of this call.'),
        contextValue: 'note',
        children: 'none',
      };
    case 'failed':
      return { id: id(note.what, ...note.types), ...describeFailed(note), children: 'none' };
  }
}

/** The scope to add where a token may not read what a note is about. */
export function scopeOfNote(note: AssociationsNote): string | undefined {
  return note.kind === 'failed' && note.failure.kind === 'missingScope'
    ? wantedScope(note.types, note.failure)
    : undefined;
}

/** A scope that is missing is no fault: the account may want it so. */
function describeFailed(
  note: AssociationsNote & { readonly kind: 'failed' },
): Pick<NodeView, 'label' | 'description' | 'tooltip' | 'icon' | 'iconColor' | 'contextValue'> {
  const { failure, types, what } = note;
  const names = listInWords(types.map(nameOfTypes));
  const scope = scopeOfNote(note);
  if (scope !== undefined) {
    return {
      label: l10n.t('{0}: scope missing', names),
      description: scope,
      tooltip: l10n.t('The token needs the scope {0}.', scope),
      icon: 'info',
      contextValue: 'note missingScope',
    };
  }
  const isAll = types.length === associatedTypes.length;
  return {
    label:
      what === 'names'
        ? l10n.t('{0}: names could not be read', names)
        : isAll
          ? l10n.t('Associations could not be read')
          : l10n.t('{0}: could not be read', names),
    description: failure.category,
    tooltip: `${causeOf(failure)} ${l10n.t('Click to try again.')}`,
    icon: 'warning',
    iconColor: 'problemsWarningIcon.foreground',
    contextValue: 'note failed',
  };
}

/** Elsewhere that a token may not read something is about calls. */
function causeOf(failure: LookupFailure): string {
  const { category, kind, message } = failure;
  return kind === 'forbidden'
    ? l10n.t('HubSpot does not let this token read them (403 {0}): {1}', category, message)
    : describeCause(failure);
}

/** Of the scopes that would do, the one that reads these records and no more. */
function wantedScope([type]: readonly AssociatedType[], { scopes = [] }: LookupFailure): string {
  const usual = type === undefined ? '' : scopeOf(type);
  return scopes.length === 0 || scopes.includes(usual) ? usual : (scopes[0] ?? usual);
}

/** HubSpot reads contacts under the scope of calls. */
function scopeOf(type: AssociatedType): string {
  return scopeOfAbility[type === 'contacts' ? 'calls' : type];
}
