import { open } from 'node:fs/promises';

/** The bytes of a file on this machine, part by part: a file of any size needs no more memory than one part. */
export async function* readFileBytes(path: string): AsyncIterable<Uint8Array> {
  const file = await open(path);
  const part = Buffer.allocUnsafe(partLength);
  try {
    for (;;) {
      const { bytesRead } = await file.read(part, 0, partLength);
      if (bytesRead === 0) {
        return;
      }
      yield part.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Read and looked through within a few milliseconds. */
const partLength = 65_536;
