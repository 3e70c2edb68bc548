/**
 * Calls of the sample portal that stand for something. They are numbered so that a person can type them; the portal's other
 * calls have ids as HubSpot gives them out today.
 */
export const sampleIds = {
  /** An ordinary answered call: notes, a recording, an owner, an outcome. */
  found: '430001',
  /** The customer did not answer, and a voicemail was left. */
  voicemail: '430002',
  /** An inbound call nobody took. */
  missed: '430003',
  /** Still going on: no outcome and no duration yet. */
  inProgress: '430004',
  /** An outcome the account made itself, so its id is not among HubSpot's own six. */
  customOutcome: '430005',
  /** Its owner has left the company. */
  deactivatedOwner: '430006',
  /** Title, outcome and notes were changed several times, by people, an integration and a workflow. */
  history: '430007',
  /** Archived: found only where archived calls are asked for. */
  archived: '430010',
  /** Archived as well, with property history. */
  archivedToo: '430011',
  /** Merged into {@link survivor}, which comes back in its place. */
  merged: '430020',
  /** Merged into {@link survivor} at another time. */
  mergedToo: '430021',
  /** What is left of three calls; its `hs_merged_object_ids` names the two others. */
  survivor: '430022',
  japanese: '430030',
  accented: '430031',
  /** Hebrew and Arabic, with Latin words and digits between. */
  rightToLeft: '430032',
  emoji: '430033',
  /** What a hostile person could have typed: a script, an image with an event handler, a formula, a link to code. */
  hostile: '430040',
  /** Notes of about five thousand characters. */
  long: '430041',
  /** Empty text where others have words, and null where others have values. */
  empty: '430042',
  /** A workshop of more than three hours. */
  hours: '430043',
  /** Beyond 2^53: as a number it would turn into another call's id. */
  beyondSafeInteger: '9007199254740993',
  /** No such call. */
  missing: '430404',
  /** No such call either. */
  missingToo: '430405',
} as const;
