import * as l10n from '@vscode/l10n';
import type { CallProperty } from '../calls/callSchema';
import { cutList } from './cutList';

/** What an account says about one of its properties. Foreign texts. */
export interface DescribedDefinition {
  readonly title: string;
  readonly lines: readonly string[];
}

/** More options than these are for the account's own settings page. */
const mostOptions = 12;

/** Says what a property is: as people see it in HubSpot, its type, and the values it may have. Total. */
export function describeDefinition(property: CallProperty): DescribedDefinition {
  const { description, hasUniqueValue, label, options, type } = property;
  const facts = [type, ...(hasUniqueValue ? [l10n.t('unique')] : [])].join(' · ');
  const listed = options.map(option =>
    option.label === option.value ? option.value : `${option.value} – ${option.label}`,
  );
  return {
    title: label,
    lines: [facts, description.trim(), ...cutList(listed, mostOptions)].filter(Boolean),
  };
}
