import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { CliAccountFields, CliConfig } from './cliAccount';
import { readCliAccount } from './readCliAccount';

/**
 * Reads a configuration file of the HubSpot CLI, in its present form (`accounts`) and in the one before (`portals`). Total.
 * https://github.com/HubSpot/hubspot-local-dev-lib/tree/main/config
 */
export function parseCliConfig(text: string): CliConfig {
  let root: unknown;
  try {
    // Texts only: a number that is read as one may come out as another.
    root = load(text, { schema: FAILSAFE_SCHEMA, json: true, maxAliases: 100 });
  } catch (error) {
    // Never with the parser's own words: they quote the text, and that holds keys.
    const line = error instanceof YAMLException ? error.mark?.line : undefined;
    const problem = { kind: 'noYaml', ...(line === undefined ? {} : { line: line + 1 }) } as const;
    return { accounts: [], problems: [problem] };
  }
  const config = membersOf(root);
  const list = config?.['accounts'] ?? config?.['portals'];
  if (config === undefined || !Array.isArray(list)) {
    return { accounts: [], problems: [{ kind: 'noAccounts' }] };
  }
  const accounts = list.map((entry: unknown) => readCliAccount(fieldsOf(membersOf(entry) ?? {})));
  const defaultAccount = textOf(config, 'defaultAccount') ?? textOf(config, 'defaultPortal');
  return {
    accounts: accounts.filter(account => account !== undefined),
    problems: accounts.flatMap((account, index) =>
      account === undefined ? [{ kind: 'accountWithoutId', place: index + 1 } as const] : [],
    ),
    ...(defaultAccount === undefined ? {} : { defaultAccount }),
  };
}

type Members = Readonly<Record<string, unknown>>;

function fieldsOf(account: Members): CliAccountFields {
  const fields = {
    name: textOf(account, 'name'),
    portalId: textOf(account, 'accountId') ?? textOf(account, 'portalId'),
    env: textOf(account, 'env'),
    authType: textOf(account, 'authType'),
    accountType: textOf(account, 'accountType') ?? sandboxTypeOf(account),
    key: textOf(account, 'personalAccessKey'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined));
}

/** The form before had a member of its own for sandboxes. */
function sandboxTypeOf(account: Members): string | undefined {
  const type = textOf(account, 'sandboxAccountType')?.toUpperCase();
  const types = new Map([
    ['STANDARD', 'STANDARD_SANDBOX'],
    ['DEVELOPER', 'DEVELOPMENT_SANDBOX'],
  ]);
  return type === undefined ? undefined : types.get(type);
}

/** A text that says something: YAML writes what is absent as nothing or as `null`. */
function textOf(members: Members, name: string): string | undefined {
  const value = members[name];
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || text === 'null' || text === '~' ? undefined : text;
}

function membersOf(value: unknown): Members | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : undefined;
}
