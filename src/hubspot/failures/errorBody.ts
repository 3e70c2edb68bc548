import * as v from 'valibot';
import type { Json } from '../../base/json';

/**
 * The parts of HubSpot's error bodies that say something. All optional, as HubSpot's own guide advises; a part of an
 * unexpected type counts as absent, because an error must never hide behind an error.
 */
export interface ErrorBody {
  readonly category?: string | undefined;
  readonly message?: string | undefined;
  readonly correlationId?: string | undefined;
  /** On 429: `TEN_SECONDLY_ROLLING`, `SECONDLY` or `DAILY`. */
  readonly policyName?: string | undefined;
  readonly errorType?: string | undefined;
  readonly context?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly errors?: readonly { readonly context?: ErrorBody['context'] }[] | undefined;
}

/** Decodes any body; what cannot be read is left out. Total. */
export function decodeErrorBody(body: Json | undefined): ErrorBody {
  const decoded = v.safeParse(schema, body);
  return decoded.success ? decoded.output : {};
}

const text = v.fallback(v.optional(v.string()), undefined);
const texts = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform(items => items.filter(item => typeof item === 'string')),
  ),
  [],
);
const context = v.fallback(v.optional(v.record(v.string(), texts)), undefined);

const schema = v.object({
  category: text,
  message: text,
  correlationId: text,
  policyName: text,
  errorType: text,
  context,
  errors: v.fallback(v.optional(v.array(v.fallback(v.object({ context }), {}))), undefined),
});
