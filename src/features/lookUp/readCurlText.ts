import type { CurlRequest } from '../../inputs/curl/parseCurl';
import { readCallIdList } from '../../inputs/texts/readCallIdList';
import { readParts } from '../../inputs/texts/readParts';
import { readValueList } from '../../inputs/texts/readValueList';
import { TextReader } from '../../inputs/texts/textReader';
import type { InputText } from './inputText';
import type { TextIds } from './textIds';

/**
 * The IDs that a cURL command asks for, each with its place where the command has it as it is. Nothing else of the text is kept: a
 * token may be in it.
 */
export async function readCurlText(
  text: InputText,
  { request }: CurlRequest,
): Promise<readonly TextIds[]> {
  const { ids, invalid } =
    request.idProperty === undefined
      ? await readCallIdList(request.ids)
      : readValueList(request.ids);
  const asked = new Set(ids);
  const { start } = text;
  const read = await readParts(
    text.parts(() => undefined),
    new TextReader(),
    start === undefined ? {} : { start },
  );
  const places = read.places.filter(({ id }) => asked.has(id));
  const placed = new Set(places.map(({ id }) => id));
  const { formatFor, name, parts } = text;
  return [
    { text, places, unreadable: [] },
    {
      text: { formatFor, name, parts },
      places: ids.filter(id => !placed.has(id)).map(id => ({ id, ...somewhere })),
      unreadable: invalid.map(piece => ({ ...piece, ...somewhere })),
    },
  ];
}

/** In a text without an origin no place is looked for. */
const somewhere = { line: 0, character: 0 };
