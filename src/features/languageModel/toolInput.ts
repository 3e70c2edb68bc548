import * as v from 'valibot';
import { mostIdsForModel } from '../../projections/projectToolAnswer';
import { ToolError } from './toolError';

/** What a language model asks for. */
export type ToolInput = v.InferOutput<typeof schema>;

/** Decodes what a model has written, which may be anything. Throws an error that tells the model what to write instead. */
export function decodeToolInput(input: unknown): ToolInput {
  const decoded = v.safeParse(schema, input);
  if (decoded.success) {
    return decoded.output;
  }
  const [issue] = decoded.issues;
  const part = v.getDotPath(issue) ?? 'input';
  throw new ToolError(
    `The input is not usable: "${part}": ${issue.message}. Send {"ids": ["430001", …]} with 1 to ${mostIdsForModel} call IDs as text; "properties" (names of call properties) and "archived" (true or false) are optional.`,
  );
}

const text = v.pipe(v.string('must be text'), v.maxLength(200, 'is too long'));

const schema = v.object({
  ids: v.pipe(
    v.array(text, 'must be a list of texts'),
    v.minLength(1, 'is empty'),
    v.maxLength(mostIdsForModel, 'has too many IDs; split them over several calls of the tool'),
  ),
  properties: v.exactOptional(
    v.pipe(v.array(text, 'must be a list of texts'), v.maxLength(100, 'has too many names')),
  ),
  archived: v.exactOptional(v.boolean('must be true or false')),
});
