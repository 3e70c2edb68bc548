/**
 * Fields of a record that change without anybody changing the call, by what makes them change. They are noise in a comparison, and
 * may be hidden.
 */
export const volatileFields: ReadonlySet<string> = new Set([
  // With every write, also one that changes nothing: by HubSpot's own jobs, by integrations that write the same value again.
  'updatedAt',
  'hs_lastmodifieddate',
  'hs_updated_by_user_id',
  'objectWriteTraceId',
  // By how the record came to be where it is: a sandbox, an import or a migration has made it anew.
  'hs_object_source',
  'hs_object_source_id',
  'hs_object_source_label',
  'hs_object_source_user_id',
  'hs_object_source_detail_1',
  'hs_object_source_detail_2',
  'hs_object_source_detail_3',
]);
