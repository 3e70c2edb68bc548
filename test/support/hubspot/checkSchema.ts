import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../src/base/json';
import associationsSchema from '../../fixtures/hubspot/associationsSchema.json';
import callsSchema from '../../fixtures/hubspot/callsSchema.json';

const schemas = { ...callsSchema, ...associationsSchema };

/** One of the schemas of HubSpot's OpenAPI files that the fixtures hold. */
export type SchemaName = keyof typeof schemas;

/**
 * Says where a value departs from HubSpot's own OpenAPI files; nowhere is an empty list. It knows the words these files use:
 * types, required members, enumerations, references, maps, and dates.
 *
 * Four things HubSpot's answers do against its own files are let pass: values of `properties` may be null, and so may the label of
 * an association; the errors of a batch leave out `errors` and `links`, and their `subCategory` is text.
 */
export function checkSchema(name: SchemaName, value: Json | undefined): readonly string[] {
  return check(schemas[name], value, name);
}

const tolerated: ReadonlySet<string> = new Set(['errors is missing', 'links is missing']);

function check(schema: Json | undefined, value: Json | undefined, path: string): readonly string[] {
  if (!isJsonObject(schema)) {
    return [];
  }
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    return check(schemaOf(reference), value, path);
  }
  const { type } = schema;
  if (type === 'object') {
    return isJsonObject(value) ? checkObject(schema, value, path) : [`${path} is no object`];
  }
  if (type === 'array') {
    return isJsonArray(value)
      ? value.flatMap((item, index) => check(schema['items'], item, `${path}[${index}]`))
      : [`${path} is no array`];
  }
  if (type === 'integer') {
    return Number.isInteger(value) ? [] : [`${path} is no integer`];
  }
  if (type === 'boolean') {
    return typeof value === 'boolean' ? [] : [`${path} is no boolean`];
  }
  return checkText(schema, value, path);
}

function schemaOf(reference: string): Json | undefined {
  const all: JsonObject = schemas;
  return all[reference.replace('#/components/schemas/', '')];
}

function checkObject(schema: JsonObject, value: JsonObject, path: string): readonly string[] {
  const { properties, additionalProperties } = schema;
  const missing = textsOf(schema['required'])
    .filter(name => !Object.hasOwn(value, name))
    .map(name => `${name} is missing`)
    .filter(problem => !(path.includes('.errors[') && tolerated.has(problem)))
    .map(problem => `${path}.${problem}`);
  const known = isJsonObject(properties) ? properties : {};
  const members = Object.entries(value).flatMap(([name, member]) =>
    isTolerated(path, name, member)
      ? []
      : Object.hasOwn(known, name)
        ? check(known[name], member, `${path}.${name}`)
        : additionalProperties === undefined
          ? [`${path}.${name} is unknown`]
          : check(additionalProperties, member, `${path}.${name}`),
  );
  return [...missing, ...members];
}

function isTolerated(path: string, name: string, member: Json | undefined): boolean {
  return (
    (member === null && (path.endsWith('.properties') || name === 'label')) ||
    (typeof member === 'string' && name === 'subCategory' && path.includes('.errors['))
  );
}

function checkText(schema: JsonObject, value: Json | undefined, path: string): readonly string[] {
  if (typeof value !== 'string') {
    return [`${path} is no text`];
  }
  const { format } = schema;
  const allowed = textsOf(schema['enum']);
  if (allowed.length > 0 && !allowed.includes(value)) {
    return [`${path} is none of ${allowed.join(', ')}`];
  }
  return format === 'date-time' && !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
    ? [`${path} is no date-time`]
    : [];
}

function textsOf(value: Json | undefined): readonly string[] {
  return (isJsonArray(value) ? value : []).filter(item => typeof item === 'string');
}
