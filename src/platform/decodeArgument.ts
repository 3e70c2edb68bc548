import * as v from 'valibot';
import { unusableArgument } from '../projections/failures/unusableArgument';

/** Decodes a command's argument. The error says only that it is wrong, never what it holds: it may be a token. */
export function decodeArgument<Schema extends v.GenericSchema>(
  schema: Schema,
  argument: unknown,
): v.InferOutput<Schema> {
  const decoded = v.safeParse(schema, argument);
  if (!decoded.success) {
    throw unusableArgument();
  }
  return decoded.output;
}
