import type { PersonalAccessKey } from '../../hubspot/tokens/personalAccessKey';

/** An account as a configuration of the HubSpot CLI describes it. */
export interface CliAccount {
  /** Absent where the account has none. */
  readonly name?: string;
  /** The account's number in HubSpot. */
  readonly portalId: string;
  /** `prod` where it is not said. */
  readonly env: string;
  /** `personalaccesskey`, `oauth2`, `apikey`; empty where it is not said. */
  readonly authType: string;
  /** `STANDARD`, `DEVELOPER_TEST`, `STANDARD_SANDBOX`, …: an open set. */
  readonly accountType?: string;
  readonly key?: PersonalAccessKey;
  /** Why it cannot be imported; absent where it can. */
  readonly obstacle?: CliAccountObstacle;
}

/** Why an account of the CLI cannot be imported. */
export type CliAccountObstacle =
  /** It is on HubSpot's own test servers. */
  | 'otherEnvironment'
  /** It is opened by something else than a personal access key. */
  | 'otherAuthType'
  /** The key is missing or cannot be one. */
  | 'noKey';

/** What of a configuration cannot be read. */
export type CliConfigProblem =
  /** The line counts from 1. */
  | { readonly kind: 'noYaml'; readonly line?: number }
  /** YAML, but no configuration of the CLI: there is no list of accounts. */
  | { readonly kind: 'noAccounts' }
  /** The account at this place of the list, from 1, has no number in HubSpot. */
  | { readonly kind: 'accountWithoutId'; readonly place: number };

/** What a configuration holds. It may have accounts and problems. */
export interface CliConfig {
  readonly accounts: readonly CliAccount[];
  readonly problems: readonly CliConfigProblem[];
  /** The name or number of the account that the CLI uses unless told otherwise. */
  readonly defaultAccount?: string;
}

/** What stands in a configuration under these names, as texts. */
export type CliAccountFields = Readonly<
  Partial<Record<'name' | 'portalId' | 'env' | 'authType' | 'accountType' | 'key', string>>
>;
