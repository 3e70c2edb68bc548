import type { Node } from 'jsonc-parser';
import { planLookup } from '../../calls/planLookup';
import type { ReadRequest } from '../../calls/readRequest';
import { membersOf, parseJsonTree, type JsonMember } from './jsonTree';
import { readInputs } from './readInputs';
import type { PlacedName, RequestFile } from './requestFile';
import { isPlaceholder, RequestReader } from './requestReader';

/**
 * Reads a request file: the body of HubSpot's batch read and, optionally, `archived`. Total, for text that is still being typed
 * as well; what is wrong or odd is reported at its place.
 */
export function parseRequestFile(text: string): RequestFile {
  const { root, error } = parseJsonTree(text);
  const reader = new RequestReader(text);
  if (error !== undefined && text.trim() !== '') {
    reader.reportAt({ kind: 'syntax' }, error.offset, error.length);
  }
  const file = root?.type === 'object' ? readRequest(reader, root) : noRequest(reader, root);
  const problems = reader.problems.toSorted((a, b) => a.place.offset - b.place.offset);
  return { ...file, problems };
}

/** The members of a request file. `$schema` is for editors. */
const knownKeys: ReadonlySet<string> = new Set([
  '$schema',
  'inputs',
  'properties',
  'propertiesWithHistory',
  'idProperty',
  'archived',
]);

type ReadParts = Omit<RequestFile, 'problems'>;

function readRequest(reader: RequestReader, root: Node): ReadParts {
  const members = membersOf(root);
  reportUnknown(reader, members);
  const idProperty = readIdProperty(reader, members.get('idProperty'));
  const inputs = members.get('inputs');
  const isUniqueValue = idProperty !== undefined && idProperty.text !== recordId;
  const { ids, places, unreadable } = readInputs(reader, inputs?.value, isUniqueValue);
  const properties = readNames(reader, members.get('properties'));
  const history = readNames(reader, members.get('propertiesWithHistory'));
  const archived = members.get('archived')?.value;
  const request: ReadRequest = {
    ids,
    ...(properties && { properties: properties.map(name => name.text) }),
    ...(history && { propertiesWithHistory: history.map(name => name.text) }),
    ...(idProperty && { idProperty: idProperty.text }),
    ...(reader.expect('boolean', archived, ['archived']) && { archived: archived?.value === true }),
  };
  reportSize(reader, request, { root, inputs });
  return {
    request,
    ids: places,
    unreadable,
    names: [...(properties ?? []), ...(history ?? [])],
    ...(idProperty && { idProperty }),
  };
}

function noRequest(reader: RequestReader, root: Node | undefined): ReadParts {
  if (root !== undefined) {
    reader.expect('object', root, []);
  } else if (reader.problems.length === 0) {
    reader.reportAt({ kind: 'noInputs' }, 0, 0);
  }
  return { ids: [], unreadable: [], names: [] };
}

function reportUnknown(reader: RequestReader, members: ReadonlyMap<string, JsonMember>): void {
  for (const { key, keyNode, value } of members.values()) {
    // A name without a value is still being typed.
    if (value !== undefined && !knownKeys.has(key)) {
      reader.report({ kind: 'unknownKey', key }, keyNode, [key]);
    }
  }
}

/** HubSpot's name for the record id. */
const recordId = 'hs_object_id';

function readIdProperty(
  reader: RequestReader,
  member: JsonMember | undefined,
): PlacedName | undefined {
  const name = readName(reader, member?.value, ['idProperty']);
  if (name?.text === recordId && member?.value !== undefined) {
    reader.report({ kind: 'idPropertyIsRecordId' }, member.value, ['idProperty']);
  }
  return name;
}

/** A list in which nothing but placeholders stands says no more than one that is not there. */
function readNames(
  reader: RequestReader,
  member: JsonMember | undefined,
): readonly PlacedName[] | undefined {
  const elements = reader.readList(member?.value, [member?.key ?? '']);
  const names = elements?.flatMap((element, index) => {
    const name = readName(reader, element, [member?.key ?? '', index]);
    return name === undefined ? [] : [name];
  });
  return names?.length === 0 && elements?.length !== 0 ? undefined : names;
}

function readName(
  reader: RequestReader,
  node: Node | undefined,
  path: readonly (string | number)[],
): PlacedName | undefined {
  const written = node?.type === 'null' ? undefined : reader.readText(node, path);
  if (written === undefined || written.text.trim() === '') {
    return undefined;
  }
  const { text, place } = written;
  if (isPlaceholder(text)) {
    reader.report({ kind: 'placeholder', text }, written.node, path);
    return undefined;
  }
  return { text, ...place, path };
}

function reportSize(
  reader: RequestReader,
  { ids, properties = [], propertiesWithHistory = [] }: ReadRequest,
  { root, inputs }: { readonly root: Node; readonly inputs: JsonMember | undefined },
): void {
  const node = inputs?.keyNode ?? root;
  if (ids.length === 0) {
    reader.report({ kind: 'noInputs' }, node, ['inputs']);
    return;
  }
  const plan = planLookup(ids, { properties, propertiesWithHistory, archived: false });
  const [first, second] = plan.batches;
  if (first !== undefined && second !== undefined) {
    const sizes = { ids: plan.ids.length, limit: first.ids.length, requests: plan.batches.length };
    const withHistory = propertiesWithHistory.length > 0;
    reader.report({ kind: 'manyInputs', ...sizes, withHistory }, node, ['inputs']);
  }
}
