import { open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { setTimeout as delay } from 'node:timers/promises';
import type { TestEvent } from './testEvent';

/** The events of a suite as they come, until the process that writes them has ended. */
export async function* readEvents(
  file: string,
  ended: Promise<unknown>,
): AsyncGenerator<TestEvent, void> {
  const writer = { ended: false };
  void ended.finally(() => (writer.ended = true));

  const handle = await open(file, 'a+');
  const chunk = Buffer.alloc(64 * 1024);
  const decoder = new StringDecoder('utf8');
  let incomplete = '';
  try {
    for (;;) {
      // Asked before reading: what was written just before the end is still to be read.
      const { ended: finished } = writer;
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, null);
      const lines = (incomplete + decoder.write(chunk.subarray(0, bytesRead))).split('\n');
      incomplete = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line) as TestEvent;
      if (bytesRead > 0) continue;
      if (finished) return;
      await delay(lookAgainMs);
    }
  } finally {
    await handle.close();
  }
}

const lookAgainMs = 100;
