import type { Json } from '../../base/json';
import type { ReturnedError } from '../../calls/batchAnswer';
import type { CallId } from '../../calls/callId';
import type { LookupFailure } from '../../calls/lookupFailure';
import type { Searched } from '../lookups/searchedFor';
import type { JsonPath } from './jsonPath';

/** An item of the document's `errors`, or the whole document where HubSpot answered with nothing but an error. */
export type DocumentError = { readonly path: JsonPath; readonly json: Json } & (
  | {
      readonly kind: 'returned';
      readonly error: ReturnedError;
      /** Those the error is still about; `json` names no others. */
      readonly ids: readonly CallId[];
      readonly searched: Searched;
    }
  | { readonly kind: 'failure'; readonly failure: LookupFailure; readonly ids: readonly CallId[] }
);
