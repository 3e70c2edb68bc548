import { documentedProperties } from '../../src/calls/documentedProperties';
import { AccessToken } from '../../src/hubspot/tokens/accessToken';
import { FetchTransport } from '../../src/hubspot/transports/fetchTransport';
import { createServices } from '../../src/services/createServices';
import { buildPorts } from '../../test/support/builders/buildPorts';
import type { Contestant } from './contestant';
import { anyToken, type ContestantSettings } from './contestantSettings';

/** The whole product without VS Code: an account is added, and a look-up run and kept in the store. */
export function createProduct({ url, maxConcurrentRequests }: ContestantSettings): Contestant {
  const options = { baseUrl: url, timeoutMs: 30_000, userAgent: 'call-explorer-bench' };
  const transport = new FetchTransport(() => options);
  return {
    read: async ids => {
      // Its own ports for each look-up: services listen to theirs as long as a window is open, and would be kept by them.
      const services = createServices({
        ...buildPorts(transport),
        // All that the server allows is ours.
        configuration: () =>
          ({
            apiVersion: 'v3',
            maxConcurrentRequests,
            rateLimitMarginPercent: 0,
            maskPersonalData: false,
          }) as const,
      });
      const account = await services.accounts.add('Bench', tokenOf(anyToken));
      const lookup = await services.lookups.run({
        ids,
        invalid: [],
        options: readOptions,
        account,
      });
      const found = lookup.entries.filter(entry => entry.kind === 'found').length;
      return { found, held: services.store };
    },
  };
}

const readOptions = {
  properties: documentedProperties,
  propertiesWithHistory: [],
  archived: false,
};

function tokenOf(text: string): AccessToken {
  const token = AccessToken.parse(text);
  if (token === undefined) {
    throw new Error('The token cannot be used.');
  }
  return token;
}
