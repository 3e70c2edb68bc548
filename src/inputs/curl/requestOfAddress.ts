import type { ReadRequest } from '../../calls/readRequest';

/**
 * What the address of one call asks for, with the parameters of the endpoint that reads one call (`GET …/calls/{callId}` in
 * HubSpot's OpenAPI files). `undefined` where it is no such address. Total.
 */
export function requestOfAddress(address: string): ReadRequest | undefined {
  const [, written, query] = callAddress.exec(address.replace(/#.*/s, '')) ?? [];
  if (written === undefined) {
    return undefined;
  }
  const parameters = new URLSearchParams(query);
  const idProperty = parameters.get('idProperty')?.trim() ?? '';
  // What is no number is another endpoint, such as `…/calls/search`, unless calls are found by a property.
  if (idProperty === '' ? !/^\d{1,20}$/.test(written) : otherEndpoints.has(written)) {
    return undefined;
  }
  const properties = namesOf(parameters, 'properties');
  const propertiesWithHistory = namesOf(parameters, 'propertiesWithHistory');
  return {
    ids: [unescaped(written)],
    ...(properties.length > 0 && { properties }),
    ...(propertiesWithHistory.length > 0 && { propertiesWithHistory }),
    ...(idProperty !== '' && { idProperty }),
    ...(parameters.get('archived') === 'true' && { archived: true }),
  };
}

const otherEndpoints: ReadonlySet<string> = new Set(['batch', 'merge', 'search']);

/** In every version; its beginning may be a variable. */
const callAddress =
  /\/crm\/(?:v3\/objects|objects\/[^/?#]+)\/(?:calls|0-48)\/([^/?]+)\/?(?:\?(.*))?$/i;

/** Parted by commas, or each in a parameter of its own. */
function namesOf(parameters: URLSearchParams, key: string): readonly string[] {
  const names = parameters.getAll(key).flatMap(value => value.split(','));
  return names.map(name => name.trim()).filter(name => name !== '');
}

/** As a query, which unlike `decodeURIComponent` throws at nothing. */
function unescaped(part: string): string {
  return (
    new URLSearchParams(`part=${part.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('part') ??
    part
  );
}
