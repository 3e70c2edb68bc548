import { PersonalAccessKey } from '../../hubspot/tokens/personalAccessKey';
import type { CliAccount, CliAccountFields, CliAccountObstacle } from './cliAccount';

/** Reads an account of the HubSpot CLI and decides whether it can be imported; `undefined` where it has no number in HubSpot. Total. */
export function readCliAccount(fields: CliAccountFields): CliAccount | undefined {
  const { name, portalId, accountType } = fields;
  if (portalId === undefined || !/^[1-9]\d{0,15}$/.test(portalId)) {
    return undefined;
  }
  const key = fields.key === undefined ? undefined : PersonalAccessKey.parse(fields.key);
  const env = fields.env?.toLowerCase() ?? 'prod';
  const authType = fields.authType?.toLowerCase() ?? '';
  const obstacle = obstacleOf(env, authType, key);
  return {
    ...(name === undefined ? {} : { name }),
    portalId,
    env,
    authType,
    ...(accountType === undefined ? {} : { accountType }),
    ...(key === undefined ? {} : { key }),
    ...(obstacle === undefined ? {} : { obstacle }),
  };
}

function obstacleOf(
  env: string,
  authType: string,
  key: PersonalAccessKey | undefined,
): CliAccountObstacle | undefined {
  if (env !== 'prod') {
    return 'otherEnvironment';
  }
  // Early versions of the CLI wrote no type.
  if (authType !== 'personalaccesskey' && authType !== '') {
    return 'otherAuthType';
  }
  return key === undefined ? 'noKey' : undefined;
}
