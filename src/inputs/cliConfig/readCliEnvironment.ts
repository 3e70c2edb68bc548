import type { CliAccount } from './cliAccount';
import { readCliAccount } from './readCliAccount';

/** The variables that the HubSpot CLI takes an account from, in the place of a file. */
export const cliVariables = {
  key: 'HUBSPOT_PERSONAL_ACCESS_KEY',
  account: 'HUBSPOT_ACCOUNT_ID',
  /** The same, as it was called before. */
  portal: 'HUBSPOT_PORTAL_ID',
  environment: 'HUBSPOT_ENVIRONMENT',
} as const;

/** The account that environment variables describe to the HubSpot CLI; `undefined` where they describe none. Total. */
export function readCliEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): CliAccount | undefined {
  const read = (name: string): string | undefined => {
    const value = variables[name]?.trim();
    return value === '' ? undefined : value;
  };
  const key = read(cliVariables.key);
  const portalId = read(cliVariables.account) ?? read(cliVariables.portal);
  const env = read(cliVariables.environment);
  return key === undefined || portalId === undefined
    ? undefined
    : readCliAccount({
        portalId,
        key,
        authType: 'personalaccesskey',
        ...(env === undefined ? {} : { env }),
      });
}
