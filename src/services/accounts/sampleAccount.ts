import type { LookupAccount } from '../../calls/lookup';

/** The account every installation can use without a token. */
export const sampleAccount: LookupAccount = { id: 'sample', name: 'Sample portal', sample: true };
