import { samplePortalId } from '../calls/knownPortalId';

/**
 * The account as `GET /account-info/v3/details` shows it. Its `uiDomain` is reserved for examples, so that no link to a
 * sample call leads into an account of somebody else's.
 */
export const sampleAccount = {
  portalId: samplePortalId,
  accountType: 'STANDARD',
  timeZone: 'Europe/London',
  companyCurrency: 'GBP',
  additionalCurrencies: ['EUR', 'USD'],
  utcOffset: '+00:00',
  utcOffsetMilliseconds: 0,
  uiDomain: 'app.hubspot.example',
  dataHostingLocation: 'na1',
} as const;

/** What version 2026-09 adds to it. */
export const samplePortalName = 'Quillmere Software';
