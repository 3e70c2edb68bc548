import { strict as assert } from 'node:assert';
import { summarizeLookup } from '../../../src/calls/summarizeLookup';
import { unhurriedPortal } from '../../../src/sample/unhurriedPortal';
import { createSamplePortal } from '../../../src/sample/createSamplePortal';
import { sampleAccount } from '../../../src/services/accounts/sampleAccount';
import { createServices } from '../../../src/services/createServices';
import { buildPorts } from '../../support/builders/buildPorts';

describe('A big look-up in the sample portal', () => {
  const options = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false };
  const boot = async (length: number) => {
    const ids = Array.from({ length }, (_, index) => String(900_000_000 + index));
    const services = createServices({
      ...buildPorts(),
      sample: unhurriedPortal(createSamplePortal()),
    });
    await services.accounts.useSample();
    const run = () => services.lookups.run({ ids, invalid: [], options, account: sampleAccount });
    return { run, services };
  };

  it('is seen going on', async () => {
    const { run, services } = await boot(10_000);
    const seen = new Set<number>();
    services.store.onDidChange(({ id }) => {
      const { progress, state } = services.store.get(id) ?? {};
      if (state === 'running' && progress !== undefined) seen.add(progress.ended);
    });
    const { counts } = summarizeLookup(await run());
    assert.equal(counts.missing, 10_000);
    assert.ok(seen.size > 2, `only ${[...seen].join(', ')} were shown`);
  });

  it('is cancelled at once', async () => {
    const { run, services } = await boot(60_000);
    services.store.onDidChange(({ id }) => {
      const lookup = services.store.get(id);
      // As a click does, which comes when the event loop gets to it.
      if (lookup?.state === 'running' && lookup.progress.ended >= 5_000) {
        setTimeout(() => services.lookups.cancel(id));
      }
    });
    const { counts, state } = summarizeLookup(await run());
    assert.equal(state, 'cancelled');
    assert.equal(counts.missing + counts.notSent, 60_000);
    // Without a pause between answers, all that are on their way come before the click.
    assert.ok(counts.missing < 20_000, `${counts.missing} were answered before it was cancelled`);
  });
});
