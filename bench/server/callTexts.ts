import { documentedProperties } from '../../src/calls/documentedProperties';
import { generateCalls } from '../../src/sample/generateCalls';
import { completeCall, type SampleCall } from '../../src/sample/sampleCall';

/**
 * The JSON of calls, about 1 KB each: the sample portal's made-up ones, with 21 properties. They are written once and cut where the
 * id goes, so that a call under any id is a matter of joining text.
 */
export class CallTexts {
  private readonly cut = generateCalls(500).map(completeCall).map(cutAtId);

  /** The JSON of the call with this id, the same one each time. */
  textOf(id: string): string {
    return this.cut[Number(id) % this.cut.length]?.join(id) ?? '';
  }
}

/** HubSpot returns these to whoever asks for any. */
const alwaysReturned = ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'];

const idMark = '<the id>';

function cutAtId({ properties, createdAt, updatedAt }: SampleCall): readonly string[] {
  const values: Readonly<Record<string, string>> = { ...properties, hs_object_id: idMark };
  const names = [...documentedProperties, ...alwaysReturned].sort();
  const call = {
    id: idMark,
    properties: Object.fromEntries(names.map(name => [name, values[name] ?? null])),
    createdAt,
    updatedAt,
    archived: false,
  };
  return JSON.stringify(call).split(idMark);
}
