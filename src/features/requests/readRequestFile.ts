import { parseRequestFile } from '../../inputs/requestFiles/parseRequestFile';
import { onceForEachText } from '../../platform/onceForEachText';

/** Reads a document as a request file, once for each text it has: it may hold very many IDs, and several features ask. */
export const readRequestFile = onceForEachText(parseRequestFile);
