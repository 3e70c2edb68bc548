import { hubSpotTiming, type Timing } from '../../../src/hubspot/retrying/timing';

/** HubSpot's timing without its waits: as many attempts, one right after the other. */
export const promptTiming: Timing = {
  ...hubSpotTiming,
  retryDelay: (...given) => (hubSpotTiming.retryDelay(...given) === undefined ? undefined : 0),
};
