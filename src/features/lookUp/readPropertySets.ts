import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { PropertySet } from '../../calls/propertySet';
import { settings } from '../../platform/settings';
import { describePropertySetProblem } from '../../projections/values/describePropertySetProblem';
import { editPropertySets } from './editPropertySets';

/** What was said last: a mistake that stays is not told of at each look-up. */
let told = '';

/** The user's sets of properties. What is wrong with the setting is told in one message. */
export function readPropertySets(): readonly PropertySet[] {
  const { sets, problems } = settings.propertySets();
  const sentences = problems.slice(0, mostTold).map(describePropertySetProblem);
  const message = [...sentences, ...(problems.length > mostTold ? ['…'] : [])].join(' ');
  if (message !== told) {
    told = message;
    if (message !== '') {
      void tell(message);
    }
  }
  return sets;
}

const mostTold = 3;

async function tell(problems: string): Promise<void> {
  const edit = l10n.t('Edit Property Sets…');
  const picked = await vscode.window.showWarningMessage(
    l10n.t('In the setting hubspotCalls.propertySets: {0} What is wrong is left out.', problems),
    edit,
  );
  if (picked === edit) {
    await editPropertySets();
  }
}
