import * as l10n from '@vscode/l10n';
import type { TokenInfo } from '../../calls/tokenInfo';
import { AccessToken } from '../../hubspot/tokens/accessToken';
import { PersonalAccessKey } from '../../hubspot/tokens/personalAccessKey';
import { describeCheckFailure } from '../../projections/accounts/describeCheckFailure';
import type { Credential } from '../../services/accounts/credential';
import { infoOfExchange } from '../../services/accounts/infoOfExchange';
import type { Services } from '../../services/createServices';
import { outcomeOfError } from '../../services/outcomeOfError';
import { askHubSpot } from './askHubSpot';

/** What opens an account, and a token that it gives now. */
export interface OpenedCredential {
  readonly credential: Credential;
  readonly token: AccessToken;
  /** What HubSpot said of a key when it was exchanged. */
  readonly info?: TokenInfo | undefined;
}

/**
 * Exchanges a key for a token, which tells whose key it is, too; a token is what it is. Answers `undefined` where that was
 * cancelled; rejects with words where HubSpot refuses.
 */
export async function openCredential(
  { keyTokens }: Pick<Services, 'keyTokens'>,
  pasted: AccessToken | PersonalAccessKey,
): Promise<OpenedCredential | undefined> {
  return pasted.kind === 'accessToken'
    ? { credential: pasted, token: pasted }
    : askHubSpot(l10n.t('Asking HubSpot about the key'), signal =>
        openKey(keyTokens, pasted, signal),
      );
}

async function openKey(
  keyTokens: Services['keyTokens'],
  key: PersonalAccessKey,
  signal: AbortSignal,
): Promise<OpenedCredential> {
  try {
    const exchanged = await keyTokens.exchange(key, undefined, signal);
    const { portalId, token } = exchanged;
    const credential = { kind: 'accountKey', key, portalId } as const;
    return { credential, token, info: infoOfExchange(exchanged) };
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(describeCheckFailure(outcomeOfError(error).failure), { cause: error });
  }
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && outcomeOfError(error.cause).failure.kind === 'keyRefused';
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
    : openKey(services.keyTokens, key, new AbortController().signal).then(
        ({ credential }) => credential,
        (error: unknown) => {
          if (isRefused(error)) return token;
          // Whether it is a key is not known as long as HubSpot cannot be asked.
          throw error;
        },
      );
}
