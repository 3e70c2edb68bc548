import { Client, DEFAULT_LIMITER_OPTIONS } from '@hubspot/api-client';
import { BatchReadInputSimplePublicObjectId } from '@hubspot/api-client/lib/codegen/crm/objects/calls';
import { documentedProperties } from '../../src/calls/documentedProperties';
import { chunk } from './chunk';
import type { Contestant } from './contestant';
import { anyToken, type ContestantSettings } from './contestantSettings';

/** HubSpot's own client as it comes. It cuts nothing into chunks: whoever uses it does, and sends them all at once. */
export function createSdk(
  { url }: ContestantSettings,
  options: ConstructorParameters<typeof Client>[0] = {},
): Contestant {
  return {
    read: async ids => {
      const client = new Client({ ...options, accessToken: anyToken, basePath: url });
      const { batchApi } = client.crm.objects.calls;
      const endings = await Promise.allSettled(
        chunk(ids).map(async inputs => (await batchApi.read(inputOf(inputs))).results),
      );
      const held = endings.flatMap(ending => (ending.status === 'fulfilled' ? ending.value : []));
      return { found: held.length, held };
    },
  };
}

/** Its way to keep to HubSpot's limit, with the numbers its documentation recommends. */
export function createSdkWithLimiter(settings: ContestantSettings): Contestant {
  return createSdk(settings, { limiterOptions: DEFAULT_LIMITER_OPTIONS });
}

/** As many retries as it allows. */
export function createSdkWithRetries(settings: ContestantSettings): Contestant {
  // It tells of each retry on the console.
  console.error = () => undefined;
  return createSdk(settings, { numberOfApiCallRetries: 6 });
}

function inputOf(ids: readonly string[]): BatchReadInputSimplePublicObjectId {
  return Object.assign(new BatchReadInputSimplePublicObjectId(), {
    inputs: ids.map(id => ({ id })),
    properties: [...documentedProperties],
    propertiesWithHistory: [],
  });
}
