import { strict as assert } from 'node:assert';
import { isMasked } from '../../../src/calls/maskedText';
import { createServices } from '../../../src/services/createServices';
import { buildPorts } from '../../support/builders/buildPorts';

describe('Personal data', () => {
  async function boot() {
    let isHidden = false;
    const ports = buildPorts();
    const configuration = () => ({ ...ports.configuration(), maskPersonalData: isHidden });
    const services = createServices({ ...ports, configuration });
    const account = await services.accounts.useSample();
    const options = {
      properties: ['hs_call_title', 'hs_call_to_number', 'hubspot_owner_id'],
      propertiesWithHistory: [],
      archived: false,
    };
    const input = { ids: ['430001', '430002', '430404'], invalid: [], options, account };
    const lookup = await services.lookups.run(input);
    const hide = (wanted: boolean): void => {
      isHidden = wanted;
      services.personal.update();
    };
    const title = (): string => {
      const entry = services.store.get(lookup.id)?.entries[0];
      assert.ok(entry && 'call' in entry);
      return entry.call.properties['hs_call_title'] ?? '';
    };
    return { ...services, account, hide, lookup, title };
  }

  it('is hidden in all look-ups at once, and there again as soon as it may be shown', async () => {
    const { hide, lookup, store, title } = await boot();
    const shown = title();
    const changes: string[] = [];
    store.onDidChange(({ id }) => changes.push(id));
    hide(true);
    assert.ok(isMasked(title()), title());
    assert.ok(!JSON.stringify(store.list()).includes(shown));
    hide(false);
    assert.equal(title(), shown);
    assert.deepStrictEqual(changes, [lookup.id, lookup.id]);
  });

  it('is not lost where hidden calls are looked up again, retried, or looked for among archived ones', async () => {
    const { hide, lookups, lookup, store, title } = await boot();
    const shown = title();
    for (const again of ['refresh', 'retryFailed', 'recheckArchived'] as const) {
      hide(true);
      const masked = store.get(lookup.id);
      assert.ok(masked);
      await lookups[again](masked);
      assert.ok(isMasked(title()), again);
      hide(false);
      assert.equal(title(), shown, again);
      assert.ok(!JSON.stringify(store.get(lookup.id)).includes('•••'), again);
    }
  });

  it('has the same mask where it is the same, and another one in another window', async () => {
    const [window, other] = [await boot(), await boot()];
    window.hide(true);
    other.hide(true);
    const masks = [window.title(), other.title()];
    window.hide(false);
    window.hide(true);
    assert.equal(window.title(), masks[0]);
    assert.notEqual(masks[0], masks[1]);
  });

  it('is hidden in the names of owners and of what calls are associated with', async () => {
    const { account, associations, hide, knowledge, lookup } = await boot();
    await knowledge.load(account);
    const known = new Promise(resolve => associations.onDidChange(resolve));
    associations.open(lookup, '430001');
    await known;
    const names = (): string =>
      JSON.stringify([
        [...knowledge.get(account).owners.byId.values()],
        associations.get(account, '430001'),
      ]);
    assert.match(names(), /Nadia Ferrow/);
    assert.match(names(), /Tobias Wren/);
    hide(true);
    assert.doesNotMatch(names(), /Ferrow|Wren|@/);
  });
});
