import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import type { LookUpRequest as ApiRequest } from '../../api';
import type { IdSource } from '../../calls/idSource';
import { isInvalidReason, type InvalidReason } from '../../calls/invalidPiece';
import type { ReadOptions } from '../../calls/readBatch';
import type { ParsedIds } from '../../inputs/ids/parsedIds';
import { parseUniqueValues } from '../../inputs/ids/parseUniqueValues';
import { readCallIdList, type ReadIds } from '../../inputs/texts/readCallIdList';
import { readCallIds } from '../../inputs/texts/readCallIds';
import { readValueList } from '../../inputs/texts/readValueList';

/** What the `lookUp` command takes: what other extensions may ask for, and what only commands of ours do. */
export interface LookUpRequest extends ApiRequest {
  /** Where the ids were taken from, so that the answers are shown there as well. */
  readonly sources?: readonly IdSource[];
}

/** Decodes a request from another extension, a keybinding or a menu. Throws an error that names the wrong part. */
export function decodeLookUpRequest(argument: unknown): LookUpRequest {
  const request = v.safeParse(schema, argument);
  if (request.success) {
    return request.output;
  }
  const part = v.getDotPath(request.issues[0]) ?? 'request';
  throw new Error(l10n.t('This is no look-up request: “{0}” is missing or of a wrong kind.', part));
}

/** The ids of a request, whose text or list may be of any size. An entry of a list that is no id is reported like one in a text. */
export async function idsOfRequest({ ids, idProperty }: LookUpRequest): Promise<ReadIds> {
  if (typeof ids === 'string') {
    return textsOf(idProperty === undefined ? await readCallIds(ids) : parseUniqueValues(ids));
  }
  return idProperty === undefined ? readCallIdList(ids) : readValueList(ids);
}

/** What was read, without places. */
export function textsOf({ ids, problems }: ParsedIds): ReadIds {
  return {
    ids: ids.map(({ text }) => text),
    invalid: problems.map(({ text, reason }) => ({ text, reason })),
  };
}

/** What is asked about each call; `defaults` are the configured properties. */
export function optionsOfRequest(
  request: Omit<LookUpRequest, 'ids'>,
  defaults: readonly string[],
): ReadOptions {
  const { properties, propertiesWithHistory = [], idProperty, archived = false } = request;
  return {
    properties: properties ?? defaults,
    propertiesWithHistory,
    ...(idProperty === undefined ? {} : { idProperty }),
    archived,
  };
}

const names = v.array(v.pipe(v.string(), v.minLength(1)));

const place = { line: v.number(), character: v.number(), written: v.exactOptional(v.string()) };
const reason = v.custom<InvalidReason>(isInvalidReason);

const source = v.object({
  uri: v.string(),
  kind: v.picklist(['selection', 'file', 'requestFile']),
  places: v.array(v.object({ id: v.string(), ...place, portalId: v.exactOptional(v.string()) })),
  unreadable: v.array(v.object({ text: v.string(), reason, ...place })),
});

const schema = v.object({
  ids: v.union([v.string(), v.array(v.string())]),
  properties: v.exactOptional(names),
  propertiesWithHistory: v.exactOptional(names),
  idProperty: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
  archived: v.exactOptional(v.boolean()),
  accountId: v.exactOptional(v.string()),
  sources: v.exactOptional(v.array(source)),
});
