import type { PropertyVersion } from '../calls/callRecord';
import type { SampleOwner } from './sampleOwners';

/** Who or what set a value, as HubSpot's property history tells it. */
export type ChangeSource = Omit<PropertyVersion, 'value' | 'timestamp'>;

/** Changes made by a person in HubSpot's own pages, by an app, by an import, by a workflow and through the API. */
export const changedBy = {
  user: ({ userIdIncludingInactive: userId }: SampleOwner): ChangeSource => ({
    sourceType: 'CRM_UI',
    sourceId: `userId:${userId}`,
    updatedByUserId: userId,
  }),
  dialer: (): ChangeSource => ({
    sourceType: 'INTEGRATION',
    sourceId: '2043311',
    sourceLabel: 'Harborlight Dialer',
  }),
  fileImport: (): ChangeSource => ({ sourceType: 'IMPORT', sourceId: '61127734' }),
  workflow: (): ChangeSource => ({
    sourceType: 'AUTOMATION_PLATFORM',
    sourceId: 'enrollmentId:1183320457',
  }),
  api: (): ChangeSource => ({ sourceType: 'API' }),
} as const;
