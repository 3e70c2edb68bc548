import type { JsonObject } from '../base/json';
import type { ReadRequest } from './readRequest';

/** The body of the endpoint, with HubSpot's names. What was not asked for is left out, as HubSpot's guide has it. */
export function batchReadBody(request: ReadRequest): JsonObject {
  const { ids, properties, propertiesWithHistory = [], idProperty } = request;
  return {
    inputs: ids.map(id => ({ id })),
    ...(properties === undefined ? {} : { properties }),
    ...(propertiesWithHistory.length === 0 ? {} : { propertiesWithHistory }),
    ...(idProperty === undefined ? {} : { idProperty }),
  };
}
