import { callOutcomes } from './callOutcomes';
import type { CallProperty, CallSchema } from './callSchema';

/**
 * The call properties every account has, from HubSpot's guide to the calls API: what is known before an account was asked, or
 * where it does not answer. What they are for is said by the projections, in the user's language.
 */
export const documentedSchema: CallSchema = schemaOf([
  property('hs_object_id', 'Record ID', 'number'),
  property('hs_createdate', 'Create date', 'datetime'),
  property('hs_lastmodifieddate', 'Last modified date', 'datetime'),
  property('hs_timestamp', 'Activity date', 'datetime'),
  property('hs_call_title', 'Call title', 'string'),
  property('hs_call_body', 'Call notes', 'string'),
  property('hs_call_direction', 'Call direction', 'enumeration', {
    INBOUND: 'Inbound',
    OUTBOUND: 'Outbound',
  }),
  property('hs_call_status', 'Call status', 'enumeration', {
    BUSY: 'Busy',
    CALLING_CRM_USER: 'Calling CRM user',
    CANCELED: 'Canceled',
    COMPLETED: 'Completed',
    CONNECTING: 'Connecting',
    FAILED: 'Failed',
    IN_PROGRESS: 'In progress',
    MISSED: 'Missed',
    NO_ANSWER: 'No answer',
    QUEUED: 'Queued',
    RINGING: 'Ringing',
  }),
  property('hs_call_disposition', 'Call outcome', 'enumeration', callOutcomes),
  property('hs_call_duration', 'Call duration', 'number'),
  property('hs_call_from_number', 'From number', 'string'),
  property('hs_call_to_number', 'To number', 'string'),
  property('hs_call_recording_url', 'Recording URL', 'string'),
  property('hs_call_source', 'Call source', 'string'),
  property('hs_call_callee_object_id', 'Callee object ID', 'number'),
  property('hs_call_callee_object_type', 'Callee object type', 'string'),
  property('hs_call_has_voicemail', 'Has voicemail', 'bool'),
  property('hs_call_external_id', 'External call ID', 'string'),
  property('hs_call_external_account_id', 'External account ID', 'string'),
  property('hs_call_app_id', 'App ID', 'number'),
  // Its options are the account's own.
  property('hs_activity_type', 'Call type', 'enumeration'),
  property('hs_attachment_ids', 'Attachment IDs', 'string'),
  property('hubspot_owner_id', 'Activity assigned to', 'enumeration'),
  property('hs_merged_object_ids', 'Merged call IDs', 'string'),
]);

function schemaOf(properties: readonly CallProperty[]): CallSchema {
  return {
    origin: 'documented',
    properties: new Map(properties.map(documented => [documented.name, documented])),
  };
}

function property(
  name: string,
  label: string,
  type: string,
  options: Readonly<Record<string, string>> = {},
): CallProperty {
  return {
    name,
    label,
    type,
    description: '',
    groupName: '',
    options: Object.entries(options).map(([value, text]) => ({ value, label: text })),
    hasUniqueValue: false,
  };
}
