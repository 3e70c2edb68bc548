import * as l10n from '@vscode/l10n';
import * as v from 'valibot';

/** Decodes a command's argument. Says only that it is wrong, never what it holds: it may be a token. */
export function decodeArgument<Schema extends v.GenericSchema>(
  schema: Schema,
  argument: unknown,
): v.InferOutput<Schema> {
  const decoded = v.safeParse(schema, argument);
  if (!decoded.success) {
    throw new Error(l10n.t('The command was called with an argument it cannot use.'));
  }
  return decoded.output;
}
