import type { ErrorListener } from '../base/emitter';
import type { Log } from './ports';

/** Where a fault of ours ends that nobody waits for: in the log, with the place in the code where it happened, instead of nowhere. */
export function logFaults(log: Pick<Log, 'error'>): ErrorListener {
  return error => {
    log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
}
