import * as v from 'valibot';
import { distinctIds } from '../../calls/distinctIds';
import type { InvalidPiece } from '../../calls/invalidPiece';
import { readCallIdList } from '../../inputs/texts/readCallIdList';
import { ToolError } from './toolError';

/** What a language model wants looked up. */
export interface ToolRequest {
  /** Each once: what the user is asked about, and what HubSpot is. One at least. */
  readonly ids: readonly string[];
  /** Repetitions, which are counted and not sent. */
  readonly duplicates: readonly string[];
  readonly invalid: readonly InvalidPiece[];
  /** The usual ones where the model names none. */
  readonly properties: readonly string[] | undefined;
  readonly archived: boolean;
}

/** More are no question of a conversation any more. */
const mostIds = 500;

/** Reads what a model has written, which may be anything. Rejects with an error that tells the model what to write instead. */
export async function readToolRequest(input: unknown): Promise<ToolRequest> {
  const { archived = false, ids: texts, properties } = decode(input);
  const { ids: found, invalid } = await readCallIdList(texts);
  const { duplicates, ids } = distinctIds(found);
  if (ids.length === 0) {
    throw unusable('"ids": holds no call ID');
  }
  if (ids.length > mostIds) {
    throw unusable(
      `"ids": holds ${ids.length} different call IDs; split them over several calls of the tool`,
    );
  }
  return { ids, duplicates, invalid, properties, archived };
}

function decode(input: unknown): v.InferOutput<typeof schema> {
  const decoded = v.safeParse(schema, input);
  if (decoded.success) {
    return decoded.output;
  }
  const [issue] = decoded.issues;
  throw unusable(`"${v.getDotPath(issue) ?? 'input'}": ${issue.message}`);
}

function unusable(reason: string): ToolError {
  return new ToolError(
    `The input is not usable: ${reason}. Send {"ids": ["430001", …]} with 1 to ${mostIds} call IDs as text; "properties" (names of call properties) and "archived" (true or false) are optional.`,
  );
}

const text = v.pipe(v.string('must be text'), v.maxLength(200, 'is too long'));

const schema = v.object({
  ids: v.pipe(
    v.array(text, 'must be a list of texts'),
    v.minLength(1, 'is empty'),
    v.maxLength(mostIds, 'has too many IDs; split them over several calls of the tool'),
  ),
  properties: v.exactOptional(
    v.pipe(v.array(text, 'must be a list of texts'), v.maxLength(100, 'has too many names')),
  ),
  archived: v.exactOptional(v.boolean('must be true or false')),
});
