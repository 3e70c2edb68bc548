import { callOutcomes } from './callOutcomes';
import type { CallProperty, CallSchema } from './callSchema';

/**
 * The call properties every account has, from HubSpot's guide to the calls API: what is known before an account was asked, or
 * where it does not answer. What people call them and their options, and what they are for, is said by the projections, in the
 * user's language (`propertyDefinition`); here the names and values of the wire stand for it.
 */
export const documentedSchema: CallSchema = schemaOf([
  property('hs_object_id', 'number'),
  property('hs_createdate', 'datetime'),
  property('hs_lastmodifieddate', 'datetime'),
  property('hs_timestamp', 'datetime'),
  property('hs_call_title', 'string'),
  property('hs_call_body', 'string'),
  property('hs_call_direction', 'enumeration', ['INBOUND', 'OUTBOUND']),
  property('hs_call_status', 'enumeration', [
    'BUSY',
    'CALLING_CRM_USER',
    'CANCELED',
    'COMPLETED',
    'CONNECTING',
    'FAILED',
    'IN_PROGRESS',
    'MISSED',
    'NO_ANSWER',
    'QUEUED',
    'RINGING',
  ]),
  property('hs_call_disposition', 'enumeration', Object.values(callOutcomes)),
  property('hs_call_duration', 'number'),
  property('hs_call_from_number', 'string'),
  property('hs_call_to_number', 'string'),
  property('hs_call_recording_url', 'string'),
  property('hs_call_source', 'string'),
  property('hs_call_callee_object_id', 'number'),
  property('hs_call_callee_object_type', 'string'),
  property('hs_call_has_voicemail', 'bool'),
  property('hs_call_external_id', 'string'),
  property('hs_call_external_account_id', 'string'),
  property('hs_call_app_id', 'number'),
  // Its options are the account's own.
  property('hs_activity_type', 'enumeration'),
  property('hs_attachment_ids', 'string'),
  property('hubspot_owner_id', 'enumeration'),
  property('hs_merged_object_ids', 'string'),
]);

function schemaOf(properties: readonly CallProperty[]): CallSchema {
  return {
    origin: 'documented',
    properties: new Map(properties.map(documented => [documented.name, documented])),
  };
}

function property(name: string, type: string, values: readonly string[] = []): CallProperty {
  return {
    name,
    label: name,
    type,
    description: '',
    groupName: '',
    options: values.map(value => ({ value, label: value })),
    hasUniqueValue: false,
  };
}
