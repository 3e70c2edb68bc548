import { strict as assert } from 'node:assert';
import { AccessToken } from '../../src/hubspot/accessToken';
import { createServices } from '../../src/services/createServices';
import { buildPorts } from '../support/builders/buildPorts';

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
    assert.equal((await accounts.token(id))?.reveal(), canary);
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

  it('keeps a token for the session where the secret store cannot be used, and not in plain text elsewhere', async () => {
    const ports = buildPorts();
    const broken = () => Promise.reject(new Error('The keyring is locked.'));
    const secrets = { ...ports.secrets, get: broken, store: broken, delete: broken };
    const { accounts } = createServices({ ...ports, secrets });
    await assert.rejects(() => accounts.add('Production', tokenOf(canary)), /keyring/);
    assert.deepStrictEqual(accounts.list(), []);
    const { id } = await accounts.add('Production', tokenOf(canary), 'session');
    assert.equal((await accounts.token(id))?.reveal(), canary);
    assert.ok(accounts.isForSession(id));
    assert.ok(!JSON.stringify([...ports.stored.state]).includes(canary));
    await accounts.remove(id);
    assert.deepStrictEqual([accounts.list(), accounts.isForSession(id)], [[], false]);
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
});
