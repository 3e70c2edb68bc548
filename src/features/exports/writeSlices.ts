import { setImmediate } from 'node:timers/promises';
import type { FileSink } from '../../platform/fileSink';
import type { ExportSlice } from '../../projections/exports/projectExport';

/** Writes one slice after the other, and lets whatever else the extension host has to do go between two of them. */
export async function writeSlices(
  sink: Pick<FileSink, 'write'>,
  slices: Iterable<ExportSlice>,
  onSlice: (slice: ExportSlice) => void,
): Promise<void> {
  for (const slice of slices) {
    onSlice(slice);
    if (slice.text !== '') {
      await sink.write(slice.text);
    }
    await setImmediate();
  }
}
