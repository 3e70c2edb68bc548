/** What a property is about, in the order shown. The associations of a call have their place before `custom`. */
export const propertySections = [
  'call',
  'outcome',
  'people',
  'recording',
  'custom',
  'system',
] as const;
/** One of {@link propertySections}. */
export type PropertySection = (typeof propertySections)[number];

/** Where HubSpot's own properties belong, each section in the order in which a person reads it. */
const listed: Readonly<Record<Exclude<PropertySection, 'custom' | 'system'>, readonly string[]>> = {
  call: [
    'hs_call_title',
    'hs_timestamp',
    'hs_call_direction',
    'hs_call_duration',
    'hs_call_from_number',
    'hs_call_to_number',
    'hs_activity_type',
    'hs_call_body',
    'hs_body_preview',
    'hs_attachment_ids',
  ],
  outcome: ['hs_call_disposition', 'hs_call_status', 'hs_call_has_voicemail', 'hs_call_summary'],
  people: [
    'hubspot_owner_id',
    'hubspot_team_id',
    'hs_call_callee_object_type',
    'hs_call_callee_object_id',
    'hs_created_by_user_id',
    'hs_updated_by_user_id',
  ],
  recording: [
    'hs_call_recording_url',
    'hs_call_video_recording_url',
    'hs_call_has_transcript',
    'hs_call_transcription_id',
  ],
};

interface Place {
  readonly section: PropertySection;
  /** Among those of its section. */
  readonly rank: number;
}

const places: ReadonlyMap<string, Place> = new Map(
  (['call', 'outcome', 'people', 'recording'] as const).flatMap(section =>
    listed[section].map((name, rank): readonly [string, Place] => [name, { section, rank }]),
  ),
);

/**
 * Where a property belongs. HubSpot keeps the prefixes `hs_` and `hubspot_` to itself, so that every other name is the account's own.
 * The groups of an account's schema do not help: HubSpot has nearly all of its call properties in one. Total.
 */
export function placeOfProperty(name: string): Place {
  return places.get(name) ?? { section: unlistedSection(name), rank: Infinity };
}

function unlistedSection(name: string): PropertySection {
  if (!/^(hs|hubspot)_/.test(name)) {
    return 'custom';
  }
  if (/recording|transcript|voicemail/.test(name)) {
    return 'recording';
  }
  return /owner|team|_user_ids?(_|$)/.test(name) ? 'people' : 'system';
}
