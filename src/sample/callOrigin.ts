import { changedBy, type ChangeSource } from './changeSource';
import type { SampleOwner } from './sampleOwners';

/** How a call got into HubSpot: typed in by its owner, logged by the telephone app, imported, or written through the API. */
export type CallOrigin = 'api' | 'dialer' | 'fileImport' | 'user';

/** What HubSpot notes about who made a change. */
export function sourceOf(origin: CallOrigin, owner: SampleOwner): ChangeSource {
  return changedBy[origin](owner);
}

/** What HubSpot notes on a call about where it came from. */
export function describeOrigin(
  origin: CallOrigin,
  owner: SampleOwner,
): Readonly<Record<string, string>> {
  switch (origin) {
    case 'api':
      return { hs_object_source: 'API', hs_object_source_label: 'API' };
    case 'dialer':
      return {
        hs_object_source: 'INTEGRATION',
        hs_object_source_label: 'INTEGRATION',
        hs_call_source: 'INTEGRATIONS_PLATFORM',
        hs_call_app_id: '2043311',
      };
    case 'fileImport':
      return {
        hs_object_source: 'IMPORT',
        hs_object_source_label: 'IMPORT',
        hs_was_imported: 'true',
      };
    case 'user':
      return {
        hs_object_source: 'CRM_UI',
        hs_object_source_label: 'CRM_UI',
        hs_created_by_user_id: String(owner.userIdIncludingInactive),
      };
  }
}
