import { AccessToken } from '../../hubspot/tokens/accessToken';
import { PersonalAccessKey } from '../../hubspot/tokens/personalAccessKey';

/** What opens an account: a token, or a key that is exchanged for tokens which end after a while. */
export type Credential = AccessToken | AccountKey;

/** A personal access key of the HubSpot CLI, and the account of HubSpot that it belongs to. */
export interface AccountKey {
  readonly kind: 'accountKey';
  readonly key: PersonalAccessKey;
  readonly portalId: string;
}

/** A credential as the secret store keeps it: one secret, so that a key is never without its account. */
export function encodeCredential(credential: Credential): string {
  return credential.kind === 'accessToken'
    ? credential.reveal()
    : `${keyPrefix}${credential.portalId}:${credential.key.reveal()}`;
}

/** Reads what {@link encodeCredential} wrote; anything else is a token, or nothing. */
export function decodeCredential(secret: string): Credential | undefined {
  const [, portalId, text] = keyPattern.exec(secret) ?? [];
  const key = text === undefined ? undefined : PersonalAccessKey.parse(text);
  return portalId === undefined || key === undefined
    ? AccessToken.parse(secret)
    : { kind: 'accountKey', key, portalId };
}

/** No token of HubSpot's begins so. */
const keyPrefix = 'personal-access-key:';
const keyPattern = new RegExp(`^${keyPrefix}(\\d+):(.+)$`);
