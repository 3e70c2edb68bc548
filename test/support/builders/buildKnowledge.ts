import { strict as assert } from 'node:assert';
import type { AccountKnowledge } from '../../../src/calls/accountKnowledge';
import { indexOwners } from '../../../src/calls/callOwners';
import { decodeAccountDetails } from '../../../src/hubspot/decoders/decodeAccountDetails';
import { decodeOwners } from '../../../src/hubspot/decoders/decodeOwners';
import { decodeProperties } from '../../../src/hubspot/decoders/decodeProperties';
import { sampleAccount } from '../../../src/sample/sampleAccount';
import { sampleOwners } from '../../../src/sample/sampleOwners';
import { sampleProperties } from '../../../src/sample/sampleProperties';

/** All there is to know about the sample portal, read as the product reads it. */
export function buildKnowledge(): AccountKnowledge {
  const properties = decodeProperties({ results: sampleProperties });
  const page = decodeOwners({ results: Object.values(sampleOwners) });
  const details = decodeAccountDetails(sampleAccount);
  assert.ok(properties && page && details);
  return {
    schema: {
      origin: 'account',
      properties: new Map(properties.map(property => [property.name, property])),
    },
    owners: indexOwners(page.owners),
    details,
  };
}
