import { idsToRecheck } from './idsToRecheck';
import type { Lookup } from './lookup';

/** True while some ids are missing and nobody has looked for them among archived calls yet. */
export function canRecheckArchived(lookup: Lookup): boolean {
  return idsToRecheck(lookup).length > 0;
}
