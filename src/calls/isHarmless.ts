import { documentedSchema } from './documentedSchema';
import { isOneWord } from './isOneWord';

/**
 * Whether the value of a property is not personal: HubSpot's guide says that it is a number, a time, a choice or an ID, and it reads
 * like one. Whatever the guide does not name may hold anything, also where the account says that it is a number.
 */
export function isHarmless(name: string, value: string): boolean {
  const type = documentedSchema.properties.get(name)?.type;
  const isNamed = type !== undefined && (type !== 'string' || harmlessTexts.has(name));
  return isNamed && isOneWord(value);
}

/** IDs and words of HubSpot's own that are texts on the wire. */
const harmlessTexts: ReadonlySet<string> = new Set([
  'hs_call_source',
  'hs_call_callee_object_type',
  'hs_call_external_id',
  'hs_call_external_account_id',
  'hs_attachment_ids',
  'hs_merged_object_ids',
]);
