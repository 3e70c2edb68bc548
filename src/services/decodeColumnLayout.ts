import * as v from 'valibot';
import type { ColumnLayout } from '../calls/columnLayout';

/** Reads an arrangement of columns, wherever it comes from; `undefined` where it is none. Total. */
export function decodeColumnLayout(value: unknown): ColumnLayout | undefined {
  const decoded = v.safeParse(columnLayoutSchema, value);
  return decoded.success ? decoded.output : undefined;
}

/** The same, as a part of what else is decoded. */
export const columnLayoutSchema = v.array(
  v.object({
    name: v.string(),
    isShown: v.boolean(),
    isPinned: v.boolean(),
    width: v.exactOptional(v.pipe(v.number(), v.minValue(20), v.maxValue(10_000))),
  }),
);
