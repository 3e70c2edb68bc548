/** How the bytes of a file become text, by the names of the encoding standard. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The encoding of a file by its first bytes: UTF-8, or UTF-16 where a mark says so, as spreadsheets write it. `undefined` where
 * they are no such text. Total.
 */
export function encodingOf(first: Uint8Array): TextEncoding | undefined {
  const [a, b] = first;
  if (a === 0xff && b === 0xfe) {
    return 'utf-16le';
  }
  if (a === 0xfe && b === 0xff) {
    return 'utf-16be';
  }
  if (first.includes(0)) {
    return undefined;
  }
  try {
    // A character may be cut at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(first, { stream: true });
    return 'utf-8';
  } catch {
    return undefined;
  }
}

/** The text of bytes that come in parts, without the mark of the encoding. A damaged character is shown as one and hurts no other. */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const part of bytes) {
    yield decoder.decode(part, { stream: true });
  }
  yield decoder.decode();
}
