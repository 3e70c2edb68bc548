import { callOutcomes } from '../calls/callOutcomes';

/** What `hs_call_disposition` can hold in the sample portal: HubSpot's own six, and two the account made. */
export const sampleOutcomes = {
  ...callOutcomes,
  callBackAgreed: 'c2e9f5a0-6f1b-4c3e-9d0a-5b7e21c40f16',
  passedOn: '7d41b8e3-02c9-4ad7-b1f6-88e05d9a3c72',
} as const;
