import * as l10n from '@vscode/l10n';
import { homedir } from 'node:os';
import { sep } from 'node:path';
import type { PersonalAccessKey } from '../../hubspot/tokens/personalAccessKey';
import type { CliAccount, CliConfigProblem } from '../../inputs/cliConfig/cliAccount';
import { parseCliConfig } from '../../inputs/cliConfig/parseCliConfig';
import { cliVariables, readCliEnvironment } from '../../inputs/cliConfig/readCliEnvironment';
import { readCliConfigFiles } from '../../platform/cliConfigFiles';

/** An account of the HubSpot CLI and where it stands. */
export interface FoundCliAccount extends CliAccount {
  /** For people. */
  readonly origin: string;
  /** The one the CLI uses unless told otherwise. */
  readonly isDefault: boolean;
}

/** One that can be imported. */
export interface ImportableCliAccount extends FoundCliAccount {
  readonly key: PersonalAccessKey;
}

/** What the configuration of the HubSpot CLI holds. */
export interface FoundCliAccounts {
  readonly accounts: readonly FoundCliAccount[];
  /** Files that cannot be read as they are, each with the reason. */
  readonly flaws: readonly { readonly origin: string; readonly reason: string }[];
  /** Where was looked, for people. */
  readonly places: readonly string[];
  /** The workspace's own file was left alone, because the workspace is not trusted. */
  readonly isRestricted: boolean;
}

/** Looks for accounts where the HubSpot CLI keeps them. What two places say alike is listed once. */
export async function findCliAccounts(): Promise<FoundCliAccounts> {
  const { files, places, isRestricted } = await readCliConfigFiles();
  const read = files.map(({ path, text }) => ({
    origin: shorten(path),
    config: text === undefined ? undefined : parseCliConfig(text),
  }));
  const inFiles = read.flatMap(({ origin, config }) =>
    (config?.accounts ?? []).map(account => ({
      ...account,
      origin,
      isDefault: [account.name, account.portalId].includes(config?.defaultAccount ?? ''),
    })),
  );
  const inVariables = readCliEnvironment(process.env);
  const accounts = [
    ...inFiles,
    ...(inVariables === undefined
      ? []
      : [{ ...inVariables, origin: l10n.t('environment variables'), isDefault: false }]),
  ];
  return {
    accounts: accounts.filter(
      (account, index) => accounts.findIndex(other => isSame(account, other)) === index,
    ),
    flaws: read.flatMap(({ origin, config }) => {
      const reasons = config?.problems.map(describeProblem) ?? [l10n.t('It cannot be read.')];
      return reasons.map(reason => ({ origin, reason }));
    }),
    places: [...places.map(shorten), cliVariables.key],
    isRestricted,
  };
}

/** Whether an account has a key and nothing stands in its way. */
export function isImportable(account: FoundCliAccount): account is ImportableCliAccount {
  return account.key !== undefined && account.obstacle === undefined;
}

function isSame(one: CliAccount, other: CliAccount): boolean {
  const { key } = other;
  return one === other || (one.portalId === other.portalId && !!key && !!one.key?.equals(key));
}

function describeProblem(problem: CliConfigProblem): string {
  switch (problem.kind) {
    case 'noYaml':
      return problem.line === undefined
        ? l10n.t('It is no YAML.')
        : l10n.t('It is no YAML: see line {0}.', problem.line);
    case 'noAccounts':
      return l10n.t('It has no list of accounts.');
    case 'accountWithoutId':
      return l10n.t('Account {0} of its list has no account ID.', problem.place);
  }
}

function shorten(path: string): string {
  const home = `${homedir()}${sep}`;
  return path.startsWith(home) ? `~${sep}${path.slice(home.length)}` : path;
}
