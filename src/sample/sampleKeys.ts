/** Values of the unique property `external_call_key`, by which calls can be asked for with `idProperty`. */
export const sampleKeys = {
  /** The key of `sampleIds.found`. */
  found: 'HL-2026-0001',
  /** The key of `sampleIds.voicemail`. */
  voicemail: 'HL-2026-0002',
  /** The key of `sampleIds.archived`. */
  archived: 'HL-2026-0010',
  /** No call has this key. */
  missing: 'HL-2026-9999',
} as const;
