import * as v from 'valibot';
import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import type { BatchAnswer, ReturnedError } from '../../calls/batchAnswer';
import { idOfJson } from '../../calls/idOfJson';
import { decodeResult } from './decodeResult';

/**
 * Reads the body of a batch read, or answers `undefined` where it is none: an object with an array `results` is what makes one.
 * Results are decoded one by one, so that a wrong type costs one call and not its neighbours. Errors are read leniently:
 * HubSpot's real bodies leave out parts its specification requires. Total.
 */
export function decodeBatchAnswer(body: Json | undefined): BatchAnswer | undefined {
  if (!isJsonObject(body) || !isJsonArray(body['results'])) {
    return undefined;
  }
  const { status, numErrors } = v.parse(envelopeSchema, body);
  const results = body['results'].map(decodeResult);
  const errors = isJsonArray(body['errors']) ? body['errors'] : [];
  return {
    status,
    results: results.filter(result => 'raw' in result),
    malformed: results.filter(result => 'reason' in result),
    errors: errors.map(decodeError),
    ...(numErrors === undefined ? {} : { numErrors }),
    raw: body,
  };
}

function decodeError(item: Json): ReturnedError {
  const { category, message, context, errors } = v.parse(errorSchema, item);
  return {
    category,
    message,
    ids: [...context.ids, ...context.id],
    details: errors.map(({ message, code }) => ({
      message,
      ...(code === undefined ? {} : { code }),
    })),
    raw: isJsonObject(item) ? item : {},
  };
}

/** The ids of a list, whatever else is in it: one that can be read must not be lost beside one that cannot. */
const ids = v.fallback(
  v.optional(
    v.pipe(
      v.array(v.unknown()),
      v.transform(items => items.map(idOfJson).filter(id => id !== undefined)),
    ),
    [],
  ),
  [],
);

const envelopeSchema = v.object({
  status: v.fallback(v.string(), ''),
  numErrors: v.fallback(v.optional(v.number()), undefined),
});

const detailSchema = v.fallback(
  v.object({
    message: v.fallback(v.string(), ''),
    code: v.fallback(v.optional(v.string()), undefined),
  }),
  { message: '', code: undefined },
);

const errorSchema = v.fallback(
  v.object({
    category: v.fallback(v.string(), 'UNKNOWN'),
    message: v.fallback(v.string(), ''),
    context: v.fallback(v.object({ ids, id: ids }), { ids: [], id: [] }),
    errors: v.fallback(v.optional(v.array(detailSchema), []), []),
  }),
  { category: 'UNKNOWN', message: '', context: { ids: [], id: [] }, errors: [] },
);
