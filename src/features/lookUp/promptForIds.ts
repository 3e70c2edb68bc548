import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { InvalidPiece } from '../../calls/invalidPiece';
import type { LookupAccount } from '../../calls/lookup';
import type { ReadOptions } from '../../calls/readBatch';
import { parseCallIds } from '../../inputs/parseCallIds';
import type { ParsedIds } from '../../inputs/parsedIds';
import { describeOtherPortal } from '../../projections/describeOtherPortal';
import { accountName } from '../../projections/describeLookup';
import { describeIdCounts } from '../../projections/describeIdCounts';
import { describeInvalid } from '../../projections/describeInvalid';
import { formatNumber } from '../../projections/formatNumber';
import { LookupToggles } from './lookupToggles';

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
  account: LookupAccount,
  portalId: string | undefined,
): Promise<PromptedIds | undefined> {
  const box = vscode.window.createInputBox();
  const toggles = new LookupToggles();

  const show = (): void => {
    box.title = [l10n.t('Look Up Calls by ID'), accountName({ account }), ...toggles.on].join(
      ' · ',
    );
    box.buttons = toggles.buttons;
  };
  const validate = (): void => {
    box.validationMessage = describeInput(parseCallIds(box.value), ids =>
      describeOtherPortal(ids, account, portalId),
    );
  };

  box.ignoreFocusOut = true;
  box.placeholder = l10n.t(
    '430001, 430002 or https://app.hubspot.com/contacts/…/record/0-48/430001',
  );
  box.prompt = l10n.t('Paste call IDs or HubSpot addresses, separated by commas, blanks or lines');
  show();
  box.show();
  return new Promise(resolve => {
    box.onDidChangeValue(validate);
    box.onDidTriggerButton(button => {
      toggles.press(box.buttons.indexOf(button));
      show();
    });
    box.onDidAccept(() => {
      const parsed = parseCallIds(box.value);
      if (parsed.ids.length === 0) {
        box.validationMessage = error(l10n.t('Enter at least one call ID.'));
        return;
      }
      resolve({ parsed, options: toggles.options });
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
  });
}

/** More than two explanations are too long for a line below a box; the other unreadable pieces are counted. */
const mostDescribed = 2;

/** "3 IDs, 1 repeated · 1.2E+10 is a number in …": what is seen, and for the first pieces that are no IDs, why. */
function describeInput(
  { ids, problems }: ParsedIds,
  warn: (ids: ParsedIds['ids']) => string | undefined,
): vscode.InputBoxValidationMessage | undefined {
  if (ids.length + problems.length === 0) {
    return undefined;
  }
  const distinct = new Set(ids.map(({ text }) => text)).size;
  const seen = describeIdCounts({ distinct, repeated: ids.length - distinct, unreadable: 0 });
  const warning = warn(ids);
  if (problems.length === 0 && warning === undefined) {
    return { message: seen, severity: vscode.InputBoxValidationSeverity.Info };
  }
  const described = firstOfEachReason(problems).slice(0, mostDescribed);
  const left = problems.length - described.length;
  const message = [
    seen,
    ...(warning === undefined ? [] : [warning]),
    ...described.map(describeInvalid),
    ...(left > 0
      ? [
          left === 1
            ? l10n.t('1 more is not readable')
            : l10n.t('{0} more are not readable', formatNumber(left)),
        ]
      : []),
  ].join(' · ');
  return distinct === 0
    ? error(message)
    : { message, severity: vscode.InputBoxValidationSeverity.Warning };
}

function firstOfEachReason(pieces: readonly InvalidPiece[]): readonly InvalidPiece[] {
  return pieces.filter(
    ({ reason }, index) => pieces.findIndex(piece => piece.reason === reason) === index,
  );
}

function error(message: string): vscode.InputBoxValidationMessage {
  return { message, severity: vscode.InputBoxValidationSeverity.Error };
}
