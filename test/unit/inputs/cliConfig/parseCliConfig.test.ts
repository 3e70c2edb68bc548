import { strict as assert } from 'node:assert';
import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { dump } from 'js-yaml';
import { parseCliConfig } from '../../../../src/inputs/cliConfig/parseCliConfig';
import { readCliEnvironment } from '../../../../src/inputs/cliConfig/readCliEnvironment';
import { anyText } from '../anyText';

const key = `CiRuYTEtY2FuYXJ5${'Q2FuYXJ5'.repeat(8)}SgNuYTE`;

/** The accounts of a text as they can be shown, each with its key. */
const accountsIn = (text: string) =>
  parseCliConfig(text).accounts.map(({ key: secret, ...account }) => ({
    ...account,
    key: secret?.reveal(),
  }));

describe('A configuration of the HubSpot CLI', () => {
  it('is read as the CLI writes it now', () => {
    const text = `defaultAccount: 7654321
defaultCmsPublishMode: publish
accounts:
  - name: fernhollow
    accountId: 7654321
    env: prod
    authType: personalaccesskey
    accountType: DEVELOPER_TEST
    auth:
      tokenInfo:
        accessToken: CanaryToken
        expiresAt: '2026-02-07T17:10:32.747Z'
    personalAccessKey: >-
      ${key}
`;
    assert.equal(parseCliConfig(text).defaultAccount, '7654321');
    assert.deepStrictEqual(accountsIn(text), [
      {
        name: 'fernhollow',
        portalId: '7654321',
        env: 'prod',
        authType: 'personalaccesskey',
        accountType: 'DEVELOPER_TEST',
        key,
      },
    ]);
  });

  it('is read as earlier versions wrote it', () => {
    const text = `defaultPortal: old
portals:
  - name: old
    portalId: 123
    authType: personalaccesskey
    sandboxAccountType: DEVELOPER
    personalAccessKey: "${key}"
  - portalId: 124
    personalAccessKey: ${key}
`;
    assert.deepStrictEqual(accountsIn(text), [
      {
        name: 'old',
        portalId: '123',
        env: 'prod',
        authType: 'personalaccesskey',
        accountType: 'DEVELOPMENT_SANDBOX',
        key,
      },
      { portalId: '124', env: 'prod', authType: '', key },
    ]);
    assert.equal(parseCliConfig(text).defaultAccount, 'old');
  });

  it('keeps a number as it is written, however long', () => {
    const [account] = accountsIn('accounts: [{ accountId: 9007199254740993 }]');
    assert.equal(account?.portalId, '9007199254740993');
  });

  for (const [title, members, obstacle] of [
    [
      'is on HubSpot’s test servers',
      `env: QA, authType: personalaccesskey, personalAccessKey: k`,
      'otherEnvironment',
    ],
    ['is opened by OAuth', `authType: oauth2, auth: { clientId: x }`, 'otherAuthType'],
    ['is opened by an API key', `authType: apikey, apiKey: x`, 'otherAuthType'],
    ['has no key', `authType: personalaccesskey, personalAccessKey: null`, 'noKey'],
    ['has an empty key', `authType: personalaccesskey, personalAccessKey: ""`, 'noKey'],
  ] as const) {
    it(`says why an account that ${title} cannot be imported`, () => {
      const { accounts } = parseCliConfig(`accounts: [{ accountId: 1, ${members} }]`);
      assert.deepStrictEqual(
        accounts.map(account => account.obstacle),
        [obstacle],
      );
    });
  }

  const hasProblem = (title: string, text: string, problem: object): void => {
    it(`that ${title} has a problem, and shows nothing of its text`, () => {
      const { accounts, problems } = parseCliConfig(text);
      assert.deepStrictEqual([accounts, problems], [[], [problem]]);
    });
  };
  hasProblem('is empty', '', { kind: 'noYaml' });
  hasProblem('is no YAML', `a: 1\nb: "${key}`, { kind: 'noYaml', line: 2 });
  hasProblem('is nothing but a text', 'hello', { kind: 'noAccounts' });
  hasProblem('has no list of accounts', 'accounts: { a: 1 }', { kind: 'noAccounts' });
  hasProblem('has an account without a number', 'accounts: [{ name: x, accountId: y }]', {
    kind: 'accountWithoutId',
    place: 1,
  });
  hasProblem('has something else in the place of an account', 'accounts: [hello]', {
    kind: 'accountWithoutId',
    place: 1,
  });
  it('that repeats itself without an end is not followed', () => {
    const levels = Array.from({ length: 40 }, (_, level) => {
      const before = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${`${before}, `.repeat(9)}${before}]`;
    });
    const { problems } = parseCliConfig(`${levels.join('\n')}\naccounts: *l39`);
    assert.deepStrictEqual(
      problems.map(({ kind }) => kind),
      ['noYaml'],
    );
  });

  it('never shows a key, however it is printed', () => {
    for (const text of [
      `accounts: [{ accountId: 1, personalAccessKey: ${key} }]`,
      `accounts: [{ accountId: ${key}, personalAccessKey: ${key} }]`,
      `${key}: [`,
    ]) {
      const config = parseCliConfig(text);
      assert.ok(
        !(JSON.stringify(config) + inspect(config, { depth: 9 })).includes('Q2FuYXJ5'),
        text,
      );
    }
  });

  it('is read without throwing, whatever it is', () => {
    const line = fc.constantFrom(
      'accounts:',
      'portals:',
      '  - name: x',
      '  - accountId: 1',
      '    personalAccessKey: >-',
      `      ${key}`,
      '    authType: [',
      '    env: &a !!binary',
      '<<: *a',
      '__proto__: { accounts: [] }',
      '? ',
      '---',
      '%YAML 1.1',
      '\t',
    );
    const yaml = fc.array(fc.oneof(line, anyText)).map(lines => lines.join('\n'));
    fc.assert(
      fc.property(yaml, text => {
        const { accounts, problems } = parseCliConfig(text);
        assert.ok(accounts.every(({ portalId }) => /^\d+$/.test(portalId)));
        assert.ok(accounts.length > 0 || problems.length > 0 || /accounts|portals/.test(text));
      }),
    );
  });

  it('is read as the same, whatever its accounts are', () => {
    const text = fc.string({ minLength: 1 }).filter(value => value.trim() === value);
    const account = fc.record({
      name: text.filter(value => !['null', '~'].includes(value)),
      accountId: fc.integer({ min: 1 }),
      env: fc.constantFrom('prod', 'qa'),
      authType: fc.constant('personalaccesskey'),
      personalAccessKey: fc.constant(key),
    });
    fc.assert(
      fc.property(fc.array(account), accounts => {
        const read = accountsIn(dump({ accounts }));
        assert.deepStrictEqual(
          read.map(({ name, portalId, env, key: secret }) => ({ name, portalId, env, secret })),
          accounts.map(({ name, accountId, env }) => ({
            name,
            portalId: String(accountId),
            env,
            secret: key,
          })),
        );
      }),
    );
  });
});

describe('The environment variables of the HubSpot CLI', () => {
  const check = (
    variables: Readonly<Record<string, string>>,
    expected: object | undefined,
  ): void => {
    it(`${Object.keys(variables).join(', ') || 'none'} describe ${expected ? 'an' : 'no'} account`, () => {
      const account = readCliEnvironment(variables);
      assert.deepStrictEqual(
        account && {
          portalId: account.portalId,
          key: account.key?.reveal(),
          obstacle: account.obstacle,
        },
        expected,
      );
    });
  };
  check({}, undefined);
  check({ HUBSPOT_PERSONAL_ACCESS_KEY: key }, undefined);
  check({ HUBSPOT_ACCOUNT_ID: '1' }, undefined);
  check({ HUBSPOT_PERSONAL_ACCESS_KEY: ' ', HUBSPOT_ACCOUNT_ID: '1' }, undefined);
  check(
    { HUBSPOT_PERSONAL_ACCESS_KEY: key, HUBSPOT_ACCOUNT_ID: ' 1 ', HUBSPOT_PORTAL_ID: '2' },
    { portalId: '1', key, obstacle: undefined },
  );
  check(
    { HUBSPOT_PERSONAL_ACCESS_KEY: key, HUBSPOT_PORTAL_ID: '2' },
    { portalId: '2', key, obstacle: undefined },
  );
  check(
    { HUBSPOT_PERSONAL_ACCESS_KEY: key, HUBSPOT_PORTAL_ID: '2', HUBSPOT_ENVIRONMENT: 'qa' },
    { portalId: '2', key, obstacle: 'otherEnvironment' },
  );
});
