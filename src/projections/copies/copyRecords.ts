import type { LookupEntry } from '../../calls/lookupEntry';

/** One call as it arrived; several as a list of them, each once; empty where there is none. Total. */
export function copyRecords(entries: readonly LookupEntry[]): string {
  const records = [...new Set(entries.flatMap(entry => ('call' in entry ? [entry.call.raw] : [])))];
  if (records.length === 0) {
    return '';
  }
  return JSON.stringify(records.length === 1 ? records[0] : records, null, 2);
}
