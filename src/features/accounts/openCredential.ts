import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { AccessToken } from '../../hubspot/accessToken';
import { PersonalAccessKey } from '../../hubspot/personalAccessKey';
import { describeCheckFailure } from '../../projections/describeCheckFailure';
import type { Credential } from '../../services/credential';
import type { Services } from '../../services/createServices';
import { outcomeOfError } from '../../services/outcomeOfError';

/** What opens an account, and a token that it gives now. */
export interface OpenedCredential {
  readonly credential: Credential;
  readonly token: AccessToken;
}

/** Exchanges a key for a token, which tells whose key it is, too; a token is what it is. Rejects with words where HubSpot refuses. */
export async function openCredential(
  { keyTokens }: Pick<Services, 'keyTokens'>,
  pasted: AccessToken | PersonalAccessKey,
): Promise<OpenedCredential> {
  if (pasted.kind === 'accessToken') {
    return { credential: pasted, token: pasted };
  }
  const title = l10n.t('Asking HubSpot about the key');
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title },
    async () => {
      try {
        const { portalId, token } = await keyTokens.exchange(pasted);
        return { credential: { kind: 'accountKey', key: pasted, portalId }, token };
      } catch (error) {
        throw new Error(describeCheckFailure(outcomeOfError(error).failure), { cause: error });
      }
    },
  );
}

/**
 * What a program hands over. Nobody can be asked which it is, so HubSpot is: what it does not take for a key is a token. Rejects
 * where it can be neither.
 */
export async function openGiven(
  services: Pick<Services, 'keyTokens'>,
  text: string,
): Promise<Credential> {
  const token = AccessToken.parse(text);
  const key = PersonalAccessKey.isLikely(text) ? PersonalAccessKey.parse(text) : undefined;
  if (token === undefined) {
    throw new Error(
      l10n.t('This is no access token: it is empty or holds characters a token cannot have.'),
    );
  }
  return key === undefined
    ? token
    : openCredential(services, key).then(
        ({ credential }) => credential,
        () => token,
      );
}
