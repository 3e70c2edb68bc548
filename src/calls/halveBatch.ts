import type { ReadBatch } from './readBatch';

/** The same question in two, each about half of the ids in their order. A batch of one id gives that and an empty one. */
export function halveBatch(batch: ReadBatch): readonly [ReadBatch, ReadBatch] {
  const middle = Math.ceil(batch.ids.length / 2);
  return [
    { ...batch, ids: batch.ids.slice(0, middle) },
    { ...batch, ids: batch.ids.slice(middle) },
  ];
}
