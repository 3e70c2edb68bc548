import { isJsonArray, isJsonObject } from '../../../src/base/json';
import type { RecordedRequest } from './recordedRequest';

/** The ids a batch read asks for, in the order asked; what is no text is left out. */
export function askedIds({ json }: Pick<RecordedRequest, 'json'>): readonly string[] {
  const inputs = isJsonObject(json) ? json['inputs'] : undefined;
  return (isJsonArray(inputs) ? inputs : [])
    .map(input => (isJsonObject(input) ? input['id'] : undefined))
    .filter(id => typeof id === 'string');
}
