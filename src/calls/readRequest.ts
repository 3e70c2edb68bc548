import type { CallId } from './callId';
import type { ReadOptions } from './readBatch';

/** A request as people write it down: what it leaves open is up to the settings. */
export interface ReadRequest extends Partial<ReadOptions> {
  readonly ids: readonly CallId[];
}
