import type { JsonObject } from '../base/json';
import { sampleOutcomes } from './sampleOutcomes';

/** A property as `GET /crm/v3/properties/calls` describes it (`Property` in HubSpot's specification). */
export interface SampleProperty extends JsonObject {
  readonly name: string;
  readonly label: string;
  readonly type: 'bool' | 'date' | 'datetime' | 'enumeration' | 'number' | 'string';
  readonly fieldType: string;
  readonly groupName: 'call' | 'calls_quality';
  readonly description: string;
  readonly options: readonly SampleOption[];
  readonly hubspotDefined: boolean;
  readonly hasUniqueValue: boolean;
  readonly hidden: boolean;
  readonly archived: boolean;
}

/** An option of a property, as HubSpot sends it. */
export interface SampleOption extends JsonObject {
  readonly value: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly hidden: boolean;
}

/** The call properties of the sample portal: HubSpot's own, a selection of them, and five the account made. */
export const sampleProperties: readonly SampleProperty[] = [
  own('hs_object_id', 'Record ID', 'number', 'The ID of this call.'),
  own('hs_createdate', 'Create date', 'datetime', 'When the call was entered.'),
  own('hs_lastmodifieddate', 'Last modified date', 'datetime', 'When the call was last changed.'),
  own('hs_timestamp', 'Activity date', 'datetime', 'When the call took place.'),
  own('hs_call_title', 'Call title', 'string', 'The title of the call.'),
  own('hs_call_body', 'Call notes', 'string', 'The notes taken on the call, as HTML.'),
  own('hs_body_preview', 'Body preview', 'string', 'The beginning of the notes, as plain text.'),
  own('hs_body_preview_is_truncated', 'Body preview truncated', 'bool', 'Whether it goes on.'),
  own('hs_call_direction', 'Call direction', 'enumeration', 'Who called, seen from this account.', {
    INBOUND: 'Inbound',
    OUTBOUND: 'Outbound',
  }),
  own('hs_call_status', 'Call status', 'enumeration', 'How far the call got.', {
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
  own('hs_call_disposition', 'Call outcome', 'enumeration', 'What came of the call.', {
    [sampleOutcomes.busy]: 'Busy',
    [sampleOutcomes.connected]: 'Connected',
    [sampleOutcomes.leftLiveMessage]: 'Left live message',
    [sampleOutcomes.leftVoicemail]: 'Left voicemail',
    [sampleOutcomes.noAnswer]: 'No answer',
    [sampleOutcomes.wrongNumber]: 'Wrong number',
    [sampleOutcomes.callBackAgreed]: 'Call back agreed',
    [sampleOutcomes.passedOn]: 'Passed on to a colleague',
  }),
  own('hs_call_duration', 'Call duration', 'number', 'How long it took, in milliseconds.'),
  own('hs_call_from_number', 'From number', 'string', 'The number that called.'),
  own('hs_call_to_number', 'To number', 'string', 'The number that was called.'),
  own('hs_call_recording_url', 'Recording URL', 'string', 'Where the recording is kept.'),
  own('hs_call_source', 'Call source', 'string', 'INTEGRATIONS_PLATFORM where an app made it.'),
  own('hs_call_app_id', 'App ID', 'number', 'The app that made the call.'),
  own('hs_call_external_id', 'External call ID', 'string', 'The ID of the call in that app.'),
  own('hs_call_callee_object_id', 'Callee object ID', 'number', 'The record that was called.'),
  own('hs_call_callee_object_type', 'Callee object type', 'string', 'CONTACT or COMPANY.'),
  own('hs_call_has_voicemail', 'Has voicemail', 'bool', 'Whether a missed caller left a message.'),
  own('hs_call_has_transcript', 'Has transcript', 'bool', 'Whether there is a transcript.'),
  own('hs_call_summary', 'Call summary', 'string', 'What was said, in short.'),
  own('hs_activity_type', 'Call type', 'enumeration', 'The kind of call.', {
    Demo: 'Demo',
    'Discovery call': 'Discovery call',
    Renewal: 'Renewal',
    Support: 'Support',
    Training: 'Training',
  }),
  own('hs_attachment_ids', 'Attachment IDs', 'string', 'Files, separated by semicolons.'),
  own('hubspot_owner_id', 'Activity assigned to', 'enumeration', 'The owner of the call.'),
  own('hubspot_team_id', 'Team', 'enumeration', "The owner's team."),
  own('hs_merged_object_ids', 'Merged call IDs', 'string', 'The calls merged into this one.'),
  own('hs_created_by_user_id', 'Created by user ID', 'number', 'Who entered the call.'),
  own('hs_updated_by_user_id', 'Updated by user ID', 'number', 'Who changed the call last.'),
  own('hs_object_source', 'Record source', 'string', 'What entered the call.'),
  own('hs_object_source_label', 'Record source label', 'string', 'The same, in words.'),
  own('hs_was_imported', 'Was imported', 'bool', 'Whether the call came by an import.'),
  custom('external_call_key', 'External call key', 'string', 'Our number for the call.', true),
  custom('qa_score', 'QA score', 'number', 'From 0 to 100, given by whoever listened to it again.'),
  custom('campaign_code', 'Campaign code', 'string', 'The campaign the call belongs to.'),
  custom('follow_up_on', 'Follow up on', 'date', 'The day we promised to be in touch.'),
  custom('customer_mood', 'Customer mood', 'string', 'In our own words.'),
];

function own(
  name: string,
  label: string,
  type: SampleProperty['type'],
  description: string,
  options: Readonly<Record<string, string>> = {},
): SampleProperty {
  return {
    name,
    label,
    type,
    fieldType: fieldTypeOf(type),
    groupName: 'call',
    description,
    options: Object.entries(options).map(([value, optionLabel], displayOrder) => ({
      value,
      label: optionLabel,
      displayOrder,
      hidden: false,
    })),
    hubspotDefined: true,
    hasUniqueValue: false,
    hidden: false,
    archived: false,
  };
}

function custom(
  name: string,
  label: string,
  type: SampleProperty['type'],
  description: string,
  hasUniqueValue = false,
): SampleProperty {
  const property = own(name, label, type, description);
  return { ...property, groupName: 'calls_quality', hubspotDefined: false, hasUniqueValue };
}

function fieldTypeOf(type: SampleProperty['type']): string {
  switch (type) {
    case 'bool':
      return 'booleancheckbox';
    case 'date':
    case 'datetime':
      return 'date';
    case 'enumeration':
      return 'select';
    case 'number':
      return 'number';
    case 'string':
      return 'text';
  }
}
