import * as l10n from '@vscode/l10n';
import type { PropertySetProblem } from '../../calls/propertySet';
import { propertySetName } from './describePropertySet';

/** What is wrong with the setting `propertySets`, and where: one sentence. */
export function describePropertySetProblem(problem: PropertySetProblem): string {
  switch (problem.kind) {
    case 'noObject':
      return l10n.t('It has to be an object of names and lists.');
    case 'namelessSet':
      return l10n.t('A set has no name.');
    case 'noList':
      return l10n.t('“{0}” is no list of property names.', propertySetName(problem.set));
    case 'emptySet':
      return l10n.t('“{0}” names no property.', propertySetName(problem.set));
    case 'noName':
      return l10n.t(
        '“{0}”: entry {1} is no property name.',
        propertySetName(problem.set),
        problem.index + 1,
      );
  }
}
