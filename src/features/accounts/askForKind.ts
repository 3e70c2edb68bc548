import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { AccessToken } from '../../hubspot/tokens/accessToken';
import { PersonalAccessKey } from '../../hubspot/tokens/personalAccessKey';

/** Asks what was pasted where it looks like a key; answers `undefined` when the user changed their mind. */
export async function askForKind(
  pasted: string,
): Promise<AccessToken | PersonalAccessKey | undefined> {
  const token = AccessToken.parse(pasted);
  const key = PersonalAccessKey.isLikely(pasted) ? PersonalAccessKey.parse(pasted) : undefined;
  if (key === undefined) {
    return token;
  }
  const items = [
    {
      label: l10n.t('$(key) Exchange It for a Token'),
      detail: l10n.t(
        'It is a personal access key of the HubSpot CLI. The key is kept; tokens for it are fetched when they are needed.',
      ),
      credential: key,
    },
    {
      label: l10n.t('$(lock) Use It As It Is'),
      detail: l10n.t('It is an access token.'),
      credential: token,
    },
  ];
  const placeHolder = l10n.t('This looks like a personal access key of the HubSpot CLI');
  return (await vscode.window.showQuickPick(items, { placeHolder, ignoreFocusOut: true }))
    ?.credential;
}
