import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { decodeFromResults } from '../../../../src/features/results/decodeFromResults';

/** A message of the panel, as far as a frame that is none of ours can guess it. */
const nearlyRight = fc.record(
  {
    kind: fc.oneof(
      fc.constantFrom(
        'ready',
        'showTab',
        'shown',
        'openAt',
        'openResponse',
        'cancel',
        'followNotice',
      ),
      fc.string(),
    ),
    tab: fc.anything(),
    number: fc.anything(),
    path: fc.oneof(fc.array(fc.oneof(fc.string(), fc.double(), fc.anything())), fc.anything()),
    command: fc.constant('workbench.action.quit'),
    token: fc.string(),
    __proto__: fc.anything(),
  },
  { requiredKeys: [] },
);

describe('decodeFromResults', () => {
  it('reads of anything a frame may send a message of the panel without what does not belong to it, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearlyRight), message => {
        const decoded = decodeFromResults(message);
        if (decoded === undefined) {
          return;
        }
        // Nobody decodes these, so nothing may bring them in.
        assert.ok(!('command' in decoded) && !('token' in decoded));
        if (decoded.kind === 'openAt') {
          const steps = decoded.path.map(step => typeof step);
          assert.ok(steps.every(type => type === 'string' || type === 'number'));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no command, no address and no look-up from the panel', () => {
    for (const message of [
      { kind: 'runCommand', command: 'workbench.action.quit' },
      { kind: 'openExternal', url: 'https://evil.example' },
      { command: 'workbench.action.quit' },
      'ready',
      ['ready'],
      null,
    ]) {
      assert.equal(decodeFromResults(message), undefined);
    }
    const withMore = { kind: 'followNotice', label: 'Retry', lookupId: 'another', ids: ['1'] };
    assert.deepStrictEqual(decodeFromResults(withMore), { kind: 'followNotice', label: 'Retry' });
  });
});
