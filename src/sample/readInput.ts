import { isJsonArray, isJsonObject, type Json } from '../base/json';
import { refuse, type SampleAnswer } from './sampleAnswer';

/** The body of a batch read (`BatchReadInputSimplePublicObjectId`), with what is optional in practice filled in. */
export interface ReadInput {
  readonly ids: readonly string[];
  readonly properties: readonly string[];
  readonly propertiesWithHistory: readonly string[];
  readonly idProperty?: string;
}

/** A request that was understood, or the answer to one that was not. */
export type ParsedInput =
  | { readonly kind: 'valid'; readonly input: ReadInput }
  | { readonly kind: 'refused'; readonly answer: SampleAnswer };

/** Reads the body of a batch read, or says what is wrong with it in the words HubSpot's JSON reader uses. */
export function parseReadInput(body: Json | undefined): ParsedInput {
  if (!isJsonObject(body)) {
    return invalidJson('Cannot deserialize value of type `BatchReadInputSimplePublicObjectId`');
  }
  const { inputs, properties, propertiesWithHistory, idProperty } = body;
  if (!isJsonArray(inputs)) {
    return invalidJson('Some required fields were not set: [inputs]');
  }
  const ids = inputs.map(input => (isJsonObject(input) ? textOf(input['id']) : undefined));
  if (!ids.every(id => id !== undefined)) {
    return invalidJson('Some required fields were not set: [id]');
  }
  const names = listOf(properties);
  const namesWithHistory = listOf(propertiesWithHistory);
  if (names === undefined || namesWithHistory === undefined) {
    return invalidJson('Cannot deserialize value of type `java.util.ArrayList<java.lang.String>`');
  }
  return {
    kind: 'valid',
    input: {
      ids,
      properties: names,
      propertiesWithHistory: namesWithHistory,
      ...(typeof idProperty === 'string' && { idProperty }),
    },
  };
}

/** An error of this kind bears no category. */
function invalidJson(reason: string): ParsedInput {
  const message = `Invalid input JSON on line 1, column 2. ${reason}`;
  return { kind: 'refused', answer: refuse(400, message) };
}

/** HubSpot's JSON reader takes a number for text. */
function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function listOf(value: Json | undefined): readonly string[] | undefined {
  if (value === undefined || value === null) {
    return [];
  }
  if (!isJsonArray(value)) {
    return undefined;
  }
  const texts = value.map(textOf);
  return texts.every(text => text !== undefined) ? texts : undefined;
}
