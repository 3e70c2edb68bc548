import type { CallId } from '../calls/callId';
import { entryOfCall } from '../calls/entryOfCall';
import type { Lookup } from '../calls/lookup';
import { nothingSelected } from '../projections/failures/nothingSelected';
import { unusableArgument } from '../projections/failures/unusableArgument';
import { decodeMeantCall } from '../services/views/decodeMeantCall';
import type { ShownLookups } from '../services/views/shownLookups';
import { meantLookup } from './meantLookup';

/** The call that a command's argument means: a row of the Lookups view, or `{ lookupId, id }`. Throws where there is no such look-up. */
export function meantCallIn(
  store: ShownLookups,
  argument: unknown,
): { readonly lookup: Lookup; readonly id: CallId } {
  if (argument === undefined) {
    throw nothingSelected();
  }
  const meant = decodeMeantCall(argument);
  if (meant === undefined) {
    throw unusableArgument();
  }
  const lookup = meantLookup(store, meant.lookupId);
  return { lookup, id: entryOfCall(lookup, meant.id)?.id ?? meant.id };
}
