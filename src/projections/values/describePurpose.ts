import * as l10n from '@vscode/l10n';
import type { CallProperty } from '../../calls/callSchema';

/** What a property is for: in the account's words or, where it has none, in ours; empty where we have none either. */
export function describePurpose({ name, description }: CallProperty): string {
  return description.trim() || (purposeOf(name) ?? '');
}

/** From what HubSpot's guide to the calls API says of them. */
function purposeOf(name: string): string | undefined {
  switch (name) {
    case 'hs_object_id':
      return l10n.t('The ID of the call. No two calls of an account share one.');
    case 'hs_createdate':
      return l10n.t('When the record was made, which may be long after the call.');
    case 'hs_lastmodifieddate':
      return l10n.t('When a property of the call was last changed.');
    case 'hs_timestamp':
      return l10n.t('When the call took place. It decides where the call stands on a timeline.');
    case 'hs_call_title':
      return l10n.t('What people call the call.');
    case 'hs_call_body':
      return l10n.t('Notes about the call, as HTML.');
    case 'hs_call_direction':
      return l10n.t('Who called, seen from the HubSpot user: inbound or outbound.');
    case 'hs_call_status':
      return l10n.t('How far the call has got.');
    case 'hs_call_disposition':
      return l10n.t('What came of the call: the ID of an outcome. Accounts define their own.');
    case 'hs_call_duration':
      return l10n.t('How long the call took, in milliseconds.');
    case 'hs_call_from_number':
      return l10n.t('The telephone number that called.');
    case 'hs_call_to_number':
      return l10n.t('The telephone number that was called.');
    case 'hs_call_recording_url':
      return l10n.t('Where the recording is. HubSpot plays MP3 and WAV files over https.');
    case 'hs_call_source':
      return l10n.t('Where the call came from: INTEGRATIONS_PLATFORM where an app made it.');
    case 'hs_call_callee_object_id':
      return l10n.t(
        'The record at the other end: who was called on an outbound call, who called on an inbound one.',
      );
    case 'hs_call_callee_object_type':
      return l10n.t('The kind of record at the other end, such as CONTACT or COMPANY.');
    case 'hs_call_has_voicemail':
      return l10n.t('Whether a missed caller left a message; without a value for all other calls.');
    case 'hs_call_external_id':
      return l10n.t('The ID the calling app has for the call.');
    case 'hs_call_external_account_id':
      return l10n.t('The account at the calling app.');
    case 'hs_call_app_id':
      return l10n.t('The app that made the call.');
    case 'hs_activity_type':
      return l10n.t('The kind of call. Accounts define their own.');
    case 'hs_attachment_ids':
      return l10n.t('The IDs of attached files, separated by semicolons.');
    case 'hubspot_owner_id':
      return l10n.t('The owner of the call. This is the ID of an owner, not of a user.');
    case 'hs_merged_object_ids':
      return l10n.t('The IDs of calls that were merged into this one.');
    default:
      return undefined;
  }
}
