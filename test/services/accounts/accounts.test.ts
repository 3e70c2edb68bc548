import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import { isMendedByToken } from '../../../src/calls/lookupFailure';
import { AccessToken } from '../../../src/hubspot/tokens/accessToken';
import { describeFailedState } from '../../../src/projections/failures/describeFailedState';
import { describeFailure } from '../../../src/projections/failures/describeFailure';
import { createServices } from '../../../src/services/createServices';
import { buildPorts, type TestPorts } from '../../support/builders/buildPorts';
import { tokenOfAccount } from '../../support/builders/tokenOfAccount';

const canary = 'pat-na1-00000000-1111-2222-3333-444444444444';

function tokenOf(text: string): AccessToken {
  const token = AccessToken.parse(text);
  assert.ok(token);
  return token;
}

describe('Accounts', () => {
  it('keeps a token in the secret store and nowhere else', async () => {
    const ports = buildPorts();
    const { accounts } = createServices(ports);
    const { id, ...account } = await accounts.add('Production', tokenOf(canary));
    assert.deepStrictEqual(account, { name: 'Production', sample: false });
    assert.deepStrictEqual([...ports.stored.secrets], [[`token.${id}`, canary]]);
    const elsewhere = JSON.stringify([[...ports.stored.state], ports.logged, accounts.list()]);
    assert.ok(elsewhere.includes('Production') && !elsewhere.includes('pat-'));
    assert.equal((await tokenOfAccount(accounts, id))?.reveal(), canary);
  });

  it('makes a new account the active one and switches on request', async () => {
    const { accounts } = createServices(buildPorts());
    const one = await accounts.add('One', tokenOf('token-1'));
    await accounts.add('Two', tokenOf('token-2'));
    assert.equal(accounts.active?.name, 'Two');
    await accounts.switchTo(one.id);
    assert.equal(accounts.active.name, 'One');
  });

  it('leaves nothing behind of a removed account, and gives its ID to no other', async () => {
    const ports = buildPorts();
    const { accounts } = createServices(ports);
    const gone = await accounts.add('Gone', tokenOf(canary));
    await accounts.remove(gone.id);
    assert.deepStrictEqual(
      [accounts.list(), accounts.active, [...ports.stored.secrets]],
      [[], undefined, []],
    );
    assert.ok(!JSON.stringify([...ports.stored.state]).includes('Gone'));
    assert.notEqual((await accounts.add('Next', tokenOf('token-2'))).id, gone.id);
  });

  it('uses no other account in the place of one that was removed, until the user chooses', async () => {
    const ports = buildPorts();
    const { accounts } = createServices(ports);
    const production = await accounts.add('Production', tokenOf('token-1'));
    const sandbox = await accounts.add('Sandbox', tokenOf('token-2'));
    await accounts.remove(sandbox.id);
    assert.deepStrictEqual([accounts.list().length, accounts.active], [1, undefined]);
    // Nor does the window when it is opened anew.
    assert.equal(createServices(ports).accounts.active, undefined);
    await accounts.switchTo(production.id);
    assert.equal(createServices(ports).accounts.active?.name, 'Production');
    const other = await accounts.add('Other', tokenOf('token-3'));
    await accounts.switchTo(production.id);
    await accounts.remove(other.id);
    assert.equal(accounts.active?.name, 'Production');
  });

  describe('in two windows', () => {
    /** Another window of the same user, with a workspace of its own unless it is opened in one that was closed. */
    const openWindow = (ports: TestPorts, workspaceState = buildPorts().workspaceState) => {
      const { focused } = buildPorts();
      const window = { ...ports, workspaceState, onDidFocus: focused.event };
      return { ...createServices(window), focused, workspaceState };
    };

    it('are switched in the one that the user is in, and not in the other', async () => {
      const ports = buildPorts();
      const { accounts } = createServices(ports);
      const production = await accounts.add('Production', tokenOf('token-1'));
      const sandbox = await accounts.add('Sandbox', tokenOf('token-2'));
      const other = openWindow(ports);
      assert.equal(other.accounts.active?.name, 'Sandbox');
      await accounts.switchTo(production.id);
      other.focused.fire(undefined);
      assert.deepStrictEqual(
        [accounts.active?.name, other.accounts.active.name],
        ['Production', 'Sandbox'],
      );
      // A window that is opened anew uses what it used, a new one what was chosen last.
      assert.equal(openWindow(ports, other.workspaceState).accounts.active?.name, 'Sandbox');
      assert.equal(openWindow(ports).accounts.active?.name, 'Production');
      await other.accounts.remove(sandbox.id);
      assert.deepStrictEqual(
        [accounts.active?.name, other.accounts.active],
        ['Production', undefined],
      );
    });

    it('show names and kinds that the other one has learnt, once the user comes to them', async () => {
      const ports = buildPorts();
      const { accounts } = createServices(ports);
      const { id } = await accounts.add('Production', tokenOf('token-1'));
      const other = openWindow(ports);
      let told = 0;
      other.accounts.onDidChange(() => told++);
      other.focused.fire(undefined);
      assert.equal(told, 0);
      await accounts.rename(id, 'Live');
      await accounts.learn(id, { id: '4300100', type: 'STANDARD' });
      other.focused.fire(undefined);
      other.focused.fire(undefined);
      assert.equal(told, 1);
      assert.deepStrictEqual(
        [other.accounts.active?.name, other.accounts.active?.portal?.type],
        ['Live', 'STANDARD'],
      );
    });

    it('begin to use the first account that is added in either, and none that is gone', async () => {
      const ports = buildPorts();
      const [one, other] = [openWindow(ports), openWindow(ports)];
      const { id } = await one.accounts.add('First', tokenOf('token-1'));
      other.focused.fire(undefined);
      assert.equal(other.accounts.active?.name, 'First');
      await one.accounts.add('Second', tokenOf('token-2'));
      await one.accounts.remove(id);
      other.focused.fire(undefined);
      assert.deepStrictEqual(
        [one.accounts.active?.name, other.accounts.active],
        ['Second', undefined],
      );
    });
  });

  it('opens the sample portal without a token, once', async () => {
    const { accounts } = createServices(buildPorts());
    await accounts.useSample();
    await accounts.useSample();
    assert.deepStrictEqual(accounts.list(), [
      { id: 'sample', name: 'Sample portal', sample: true },
    ]);
    assert.equal(accounts.active?.id, 'sample');
  });

  it('ignores what it cannot read in stored state', () => {
    const ports = buildPorts();
    ports.stored.state.set('accounts', [
      null,
      { id: 5 },
      { id: 'account-1', name: 'Fine', sample: false },
    ]);
    assert.deepStrictEqual(createServices(ports).accounts.list(), [
      { id: 'account-1', name: 'Fine', sample: false },
    ]);
  });

  it('renames an account and notes where it leads, and keeps both', async () => {
    const ports = buildPorts();
    const { accounts } = createServices(ports);
    const { id } = await accounts.add('Sandbox', tokenOf(canary));
    await accounts.rename(id, 'Production');
    await accounts.learn(id, { id: '4300100', type: 'STANDARD', region: 'na1' });
    const expected = {
      id,
      name: 'Production',
      sample: false,
      portal: { id: '4300100', type: 'STANDARD', region: 'na1' },
    };
    assert.deepStrictEqual(
      [accounts.active, createServices(ports).accounts.list()],
      [expected, [expected]],
    );
  });

  it('knows what it was told of an account until it leads to another one', async () => {
    const { accounts } = createServices(buildPorts());
    const { id } = await accounts.add('Imported', tokenOf(canary));
    await accounts.learn(id, { id: '4300100', name: 'Fernhollow Bakery', type: 'STANDARD' });
    // A check whose question about the account failed knows its number only.
    await accounts.learn(id, { id: '4300100' });
    await accounts.learn(id, { id: '4300100', region: 'eu1' });
    assert.deepStrictEqual(accounts.get(id)?.portal, {
      id: '4300100',
      name: 'Fernhollow Bakery',
      type: 'STANDARD',
      region: 'eu1',
    });
    await accounts.learn(id, { id: '5' });
    assert.deepStrictEqual(accounts.get(id)?.portal, { id: '5' });
  });

  it('keeps a token for the session where the secret store cannot be used, and not in plain text elsewhere', async () => {
    const ports = buildPorts();
    const broken = () => Promise.reject(new Error('The keyring is locked.'));
    const secrets = { ...ports.secrets, get: broken, store: broken, delete: broken };
    const { accounts } = createServices({ ...ports, secrets });
    await assert.rejects(() => accounts.add('Production', tokenOf(canary)), /keyring/);
    assert.deepStrictEqual(accounts.list(), []);
    const { id } = await accounts.add('Production', tokenOf(canary), 'session');
    assert.equal((await tokenOfAccount(accounts, id))?.reveal(), canary);
    assert.ok(accounts.tokens.isForSession(id));
    assert.ok(!JSON.stringify([...ports.stored.state]).includes(canary));
    await accounts.remove(id);
    assert.deepStrictEqual([accounts.list(), accounts.tokens.isForSession(id)], [[], false]);
  });

  it('takes a stored token away where another is kept for the session, so that it does not come back with the next window', async () => {
    const ports = buildPorts();
    const { accounts } = createServices(ports);
    const { id } = await accounts.add('Production', tokenOf(canary));
    await accounts.replaceToken(id, tokenOf('token-2'), 'session');
    assert.deepStrictEqual([...ports.stored.secrets], []);
    assert.equal((await tokenOfAccount(accounts, id))?.reveal(), 'token-2');
  });

  it('stays, and says why, as long as the secret store does not delete its token', async () => {
    const ports = buildPorts();
    let isBroken = false;
    const remove = (key: string) =>
      isBroken ? Promise.reject(new Error('The keyring is locked.')) : ports.secrets.delete(key);
    const { accounts } = createServices({
      ...ports,
      secrets: { ...ports.secrets, delete: remove },
    });
    const { id } = await accounts.add('Production', tokenOf(canary));
    isBroken = true;
    await assert.rejects(() => accounts.remove(id), /keyring/);
    // Nor is it forgotten that there is one below that of the session.
    await accounts.replaceToken(id, tokenOf('token-2'), 'session');
    await assert.rejects(() => accounts.remove(id), /keyring/);
    assert.deepStrictEqual([accounts.active?.id, ports.stored.secrets.size], [id, 1]);
    isBroken = false;
    await accounts.remove(id);
    assert.deepStrictEqual([accounts.list(), ports.stored.secrets.size], [[], 0]);
  });

  it('offers another token where the secret store does not give the one it has', async () => {
    const ports = buildPorts();
    const locked = { ...ports.secrets, get: () => Promise.reject(new Error('It is locked.')) };
    const { accounts, checks, lookups } = createServices({ ...ports, secrets: locked });
    const account = await accounts.add('Production', tokenOf(canary));
    const options = { properties: [], propertiesWithHistory: [], archived: false };
    const { entries } = await lookups.run({ ids: ['430001'], invalid: [], options, account });
    const [entry] = entries;
    assert.ok(entry?.kind === 'failed' && isMendedByToken(entry.failure.kind));
    const said = 'The system’s secret storage did not give the token: It is locked. Unlock it';
    assert.ok(describeFailure(entry.failure).startsWith(said), describeFailure(entry.failure));
    const { failure } = await checks.check(account, new AbortController().signal);
    assert.equal(failure?.category, 'TOKEN_UNREADABLE');
    assert.equal(describeFailedState(failure).label, 'token cannot be read');
  });

  it('follows what another window does to a token, and is not startled by its own', async () => {
    const ports = buildPorts();
    const { accounts } = createServices(ports);
    const { id } = await accounts.add('Production', tokenOf(canary));
    const told: string[] = [];
    accounts.onDidChangeToken(account => told.push(account));
    ports.secretChanged.fire(`token.${id}`);
    assert.deepStrictEqual(told, []);
    ports.secretChanged.fire('token.of-another-account');
    ports.secretChanged.fire('something else');
    assert.deepStrictEqual(told, ['of-another-account']);
  });

  it('is not startled by its own change either where the keyring waits long for its password', async () => {
    const ports = buildPorts();
    let nowMs = 0;
    const clock = mock.method(performance, 'now', () => nowMs);
    const slow = {
      ...ports.secrets,
      store: (key: string, value: string) => {
        nowMs += 60_000;
        ports.secretChanged.fire(key);
        return ports.secrets.store(key, value);
      },
    };
    const { accounts } = createServices({ ...ports, secrets: slow });
    const told: string[] = [];
    accounts.onDidChangeToken(account => told.push(account));
    const { id } = await accounts.add('Production', tokenOf(canary));
    nowMs += 1_000;
    ports.secretChanged.fire(`token.${id}`);
    assert.deepStrictEqual(told, []);
    nowMs += 60_000;
    ports.secretChanged.fire(`token.${id}`);
    assert.deepStrictEqual(told, [id]);
    clock.mock.restore();
  });
});
