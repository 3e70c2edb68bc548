/** What `hs_call_disposition` can hold in the sample portal: HubSpot's own six, and two the account made. */
export const sampleOutcomes = {
  busy: '9d9162e7-6cf3-4944-bf63-4dff82258764',
  connected: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
  leftLiveMessage: 'a4c4c377-d246-4b32-a13b-75a56a4cd0ff',
  leftVoicemail: 'b2cf5968-551e-4856-9783-52b3da59a7d0',
  noAnswer: '73a0d17f-1163-4015-bdd5-ec830791da20',
  wrongNumber: '17b47fee-58de-441e-a44c-c6300d46f273',
  callBackAgreed: 'c2e9f5a0-6f1b-4c3e-9d0a-5b7e21c40f16',
  passedOn: '7d41b8e3-02c9-4ad7-b1f6-88e05d9a3c72',
} as const;
