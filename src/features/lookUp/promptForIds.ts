import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import type { ReadOptions } from '../../calls/readBatch';
import { parseCallIds } from '../../inputs/ids/parseCallIds';
import type { ParsedIds } from '../../inputs/ids/parsedIds';
import { parseUniqueValues } from '../../inputs/ids/parseUniqueValues';
import { accountName } from '../../projections/accounts/accountName';
import { describeOtherPortal } from '../../projections/accounts/describeOtherPortal';
import type { Services } from '../../services/createServices';
import { describeInput, errorMessage } from './describeInput';
import { LookupChoices } from './lookupChoices';
import { offerChoices } from './offerChoices';

/** What the user typed, and what is asked about it. */
export interface PromptedIds {
  readonly parsed: ParsedIds;
  readonly options: ReadOptions;
}

/**
 * Asks for ids in one box and says while the user types how many it sees and what it cannot read. Answers `undefined` when the
 * user changed their mind.
 */
export function promptForIds(
  services: Pick<Services, 'propertySet' | 'schemas'>,
  account: LookupAccount,
  portalId: string | undefined,
): Promise<PromptedIds | undefined> {
  const box = vscode.window.createInputBox();
  const choices = new LookupChoices(services, account, { isTyped: true });

  const parse = (): ParsedIds =>
    choices.idProperty === undefined
      ? parseCallIds(box.value)
      : parseUniqueValues(box.value, { atBlanks: choices.areValuesAtBlanks });
  const validate = (): void => {
    const warn = (ids: ParsedIds['ids']): string | undefined =>
      describeOtherPortal(ids, account, portalId);
    box.validationMessage = describeInput(parse(), warn, choices.idProperty !== undefined);
  };
  const show = (): void => {
    const { placeholder, prompt, title } = wordsOf(choices);
    box.title = [title, accountName({ account }), ...choices.on].join(' · ');
    box.placeholder = placeholder;
    box.prompt = prompt;
    validate();
  };

  box.ignoreFocusOut = true;
  show();
  box.show();
  return new Promise(resolve => {
    box.onDidChangeValue(validate);
    box.onDidAccept(() => {
      const parsed = parse();
      if (parsed.ids.length === 0) {
        box.validationMessage = errorMessage(
          choices.idProperty === undefined
            ? l10n.t('Enter at least one call ID.')
            : l10n.t('Enter at least one value.'),
        );
        return;
      }
      resolve({ parsed, options: choices.options });
      box.hide();
    });
    offerChoices(box, choices, {
      onChange: () => {
        show();
        // What was typed is selected when the box comes back, and the next key would replace it.
        box.valueSelection = [box.value.length, box.value.length];
        return true;
      },
      onClose: () => {
        resolve(undefined);
        box.dispose();
      },
    });
  });
}

function wordsOf({
  areValuesAtBlanks,
  idProperty,
}: LookupChoices): Pick<vscode.InputBox, 'title' | 'placeholder' | 'prompt'> {
  if (idProperty === undefined) {
    return {
      title: l10n.t('Look Up Calls by ID'),
      // Short: VS Code shows it under the mouse as well, over the buttons of the title.
      placeholder: '430001, 430002',
      prompt: l10n.t('Paste call IDs or HubSpot addresses, separated by commas, blanks or lines'),
    };
  }
  const { label } = idProperty;
  return {
    title: l10n.t('Look Up Calls by {0}', label),
    placeholder: l10n.t('Values of {0}', label),
    prompt: areValuesAtBlanks
      ? l10n.t('Paste values of {0}, separated by commas, blanks or lines', label)
      : l10n.t('Paste values of {0}, separated by commas; blanks are part of a value', label),
  };
}
