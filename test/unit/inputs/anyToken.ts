import * as fc from 'fast-check';

const region = fc.constantFrom('na1', 'na2', 'eu1', 'ap1');

/** Tokens of private apps and service keys, as HubSpot makes them. */
export const accessTokens: fc.Arbitrary<string> = fc
  .tuple(
    region,
    fc.uuid().filter(id => new Set(id.replaceAll('-', '')).size >= 6),
  )
  .map(([place, id]) => `pat-${place}-${id}`);

/** Personal access keys of the HubSpot CLI: base64 of a length, a region and what nobody knows. */
export const personalAccessKeys: fc.Arbitrary<string> = fc
  .tuple(region, fc.uint8Array({ minLength: 60, maxLength: 90 }))
  .map(([place, rest]) => Buffer.from([10, 36, ...Buffer.from(`${place}-`), ...rest]))
  .map(bytes => bytes.toString('base64'));
