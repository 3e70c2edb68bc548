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
    const account = await accounts.add('Production', tokenOf(canary));
    assert.deepStrictEqual(account, { id: 'account-1', name: 'Production', sample: false });
    assert.deepStrictEqual([...ports.stored.secrets], [['token.account-1', canary]]);
    assert.ok(
      !JSON.stringify([...ports.stored.state, ports.logged, accounts.list()]).includes('pat-'),
    );
    assert.equal((await accounts.token('account-1'))?.reveal(), canary);
  });

  it('makes a new account the active one and switches on request', async () => {
    const { accounts } = createServices(buildPorts());
    await accounts.add('One', tokenOf('token-1'));
    await accounts.add('Two', tokenOf('token-2'));
    assert.equal(accounts.active?.name, 'Two');
    await accounts.switchTo('account-1');
    assert.equal(accounts.active.name, 'One');
  });

  it('leaves nothing behind of a removed account', async () => {
    const ports = buildPorts();
    const { accounts } = createServices(ports);
    await accounts.add('Gone', tokenOf(canary));
    await accounts.remove('account-1');
    assert.deepStrictEqual(
      [accounts.list(), accounts.active, [...ports.stored.secrets]],
      [[], undefined, []],
    );
    assert.ok(!JSON.stringify([...ports.stored.state]).includes('Gone'));
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
});
