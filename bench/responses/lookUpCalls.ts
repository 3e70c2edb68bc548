import type { Lookup } from '../../src/calls/lookup';
import type { Transport } from '../../src/hubspot/transport';
import { documentedProperties } from '../../src/calls/documentedProperties';
import { createServices } from '../../src/services/createServices';
import { buildPorts } from '../../test/support/builders/buildPorts';
import { parseReadInput } from '../../src/sample/readInput';
import { CallTexts } from '../server/callTexts';

/** A look-up of so many calls, read by the whole product from a portal in memory. */
export async function lookUpCalls(count: number): Promise<Lookup> {
  const { accounts, lookups } = createServices({ ...buildPorts(), sample: createPortal() });
  return lookups.run({
    ids: Array.from({ length: count }, (_, index) => String(10_000_000 + index)),
    invalid: [],
    options: { properties: documentedProperties, propertiesWithHistory: [], archived: false },
    account: await accounts.useSample(),
  });
}

function createPortal(): Transport {
  const texts = new CallTexts();
  return {
    send: ({ body }) => {
      const parsed = parseReadInput(body);
      const ids = parsed.kind === 'refused' ? [] : parsed.input.ids;
      const results = ids.map(id => texts.textOf(id)).join(',');
      const answer = `{"status":"COMPLETE","results":[${results}]}`;
      return Promise.resolve({ status: 200, headers: {}, body: answer });
    },
  };
}
