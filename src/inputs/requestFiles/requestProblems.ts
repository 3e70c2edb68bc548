import type { CallSchema } from '../../calls/callSchema';
import { isBroken, type RequestFinding, type RequestProblem } from '../../calls/requestProblem';
import { nearestNames } from './nearestNames';
import type { PlacedName, RequestFile } from './requestFile';

/** Everything to be said about a request file, in the order of the text, with what the account knows about its calls. */
export function requestProblems(file: RequestFile, schema: CallSchema): readonly RequestProblem[] {
  const { idProperty, problems } = file;
  const names = isBroken(file) ? [] : file.names;
  const unknown = names.flatMap(name => problemAt(name, unknownProperty(name, schema)));
  const notUnique =
    idProperty === undefined ? [] : problemAt(idProperty, notUniqueProperty(idProperty, schema));
  return [...problems, ...unknown, ...notUnique].sort((a, b) => a.place.offset - b.place.offset);
}

function unknownProperty({ text }: PlacedName, schema: CallSchema): RequestFinding | undefined {
  const { origin, properties } = schema;
  return properties.size === 0 || properties.has(text)
    ? undefined
    : {
        kind: 'unknownProperty',
        name: text,
        similar: nearestNames(text, properties.keys()),
        isCertain: origin === 'account',
      };
}

/** Which properties are unique, only the account knows. */
function notUniqueProperty(
  { text }: PlacedName,
  { origin, properties }: CallSchema,
): RequestFinding | undefined {
  const isUnique = properties.get(text)?.hasUniqueValue === true;
  return origin === 'documented' || isUnique || text === 'hs_object_id'
    ? undefined
    : { kind: 'idPropertyNotUnique', name: text };
}

function problemAt(
  { path, offset, length, line, character }: PlacedName,
  finding: RequestFinding | undefined,
): readonly RequestProblem[] {
  const place = { offset, length, line, character };
  return finding === undefined ? [] : [{ ...finding, place, path }];
}
