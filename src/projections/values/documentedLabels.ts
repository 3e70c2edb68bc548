import * as l10n from '@vscode/l10n';
import { callOutcomes } from '../../calls/callOutcomes';

/**
 * What people call a property of HubSpot's guide to the calls API, in HubSpot's own words of the user's language. The Japanese ones
 * are those of HubSpot's guide (developers.hubspot.jp) and of its list of activity properties (knowledge.hubspot.com/ja), where
 * these name them.
 */
export function documentedLabel(name: string): string | undefined {
  switch (name) {
    case 'hs_object_id':
      return l10n.t('Record ID');
    case 'hs_createdate':
      return l10n.t('Create date');
    case 'hs_lastmodifieddate':
      return l10n.t('Last modified date');
    case 'hs_timestamp':
      return l10n.t('Activity date');
    case 'hs_call_title':
      return l10n.t('Call title');
    case 'hs_call_body':
      return l10n.t('Call notes');
    case 'hs_call_direction':
      return l10n.t('Call direction');
    case 'hs_call_status':
      return l10n.t('Call status');
    case 'hs_call_disposition':
      return l10n.t('Call outcome');
    case 'hs_call_duration':
      return l10n.t('Call duration');
    case 'hs_call_from_number':
      return l10n.t('From number');
    case 'hs_call_to_number':
      return l10n.t('To number');
    case 'hs_call_recording_url':
      return l10n.t('Recording URL');
    case 'hs_call_source':
      return l10n.t('Call source');
    case 'hs_call_callee_object_id':
      return l10n.t('Callee object ID');
    case 'hs_call_callee_object_type':
      return l10n.t('Callee object type');
    case 'hs_call_has_voicemail':
      return l10n.t('Has voicemail');
    case 'hs_call_external_id':
      return l10n.t('External call ID');
    case 'hs_call_external_account_id':
      return l10n.t('External account ID');
    case 'hs_call_app_id':
      return l10n.t('App ID');
    case 'hs_activity_type':
      return l10n.t('Call type');
    case 'hs_attachment_ids':
      return l10n.t('Attachment IDs');
    case 'hubspot_owner_id':
      return l10n.t('Activity assigned to');
    case 'hs_merged_object_ids':
      return l10n.t('Merged call IDs');
    default:
      return undefined;
  }
}

/** The same of a direction, a status or an outcome; no two of them share a value. */
export function documentedOptionLabel(value: string): string | undefined {
  switch (value) {
    case 'INBOUND':
      return l10n.t('Inbound');
    case 'OUTBOUND':
      return l10n.t('Outbound');
    case 'BUSY':
    case callOutcomes.busy:
      return l10n.t('Busy');
    case 'CALLING_CRM_USER':
      return l10n.t('Calling CRM user');
    case 'CANCELED':
      return l10n.t('Canceled');
    case 'COMPLETED':
      return l10n.t('Completed');
    case 'CONNECTING':
      return l10n.t('Connecting');
    case 'FAILED':
      return l10n.t('Failed');
    case 'IN_PROGRESS':
      return l10n.t('In progress');
    case 'MISSED':
      return l10n.t('Missed');
    case 'NO_ANSWER':
    case callOutcomes.noAnswer:
      return l10n.t('No answer');
    case 'QUEUED':
      return l10n.t('Queued');
    case 'RINGING':
      return l10n.t('Ringing');
    case callOutcomes.connected:
      return l10n.t('Connected');
    case callOutcomes.leftLiveMessage:
      return l10n.t('Left live message');
    case callOutcomes.leftVoicemail:
      return l10n.t('Left voicemail');
    case callOutcomes.wrongNumber:
      return l10n.t('Wrong number');
    default:
      return undefined;
  }
}
