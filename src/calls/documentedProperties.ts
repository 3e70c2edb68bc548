/**
 * The call properties of HubSpot's guide to the calls API, which the `properties` setting starts with. `hs_merged_object_ids`
 * is not in the guide; it is how a merged call is told from a missing one.
 */
export const documentedProperties = [
  'hs_timestamp',
  'hs_call_title',
  'hs_call_body',
  'hs_call_direction',
  'hs_call_status',
  'hs_call_disposition',
  'hs_call_duration',
  'hs_call_from_number',
  'hs_call_to_number',
  'hs_call_recording_url',
  'hs_call_source',
  'hs_call_callee_object_id',
  'hs_call_callee_object_type',
  'hs_call_has_voicemail',
  'hs_activity_type',
  'hs_attachment_ids',
  'hubspot_owner_id',
  'hs_merged_object_ids',
] as const;
