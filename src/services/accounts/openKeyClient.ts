import { KeyClient } from '../../hubspot/clients/keyClient';
import { Retries } from '../../hubspot/retrying/retries';
import { hubSpotTiming, type Timing } from '../../hubspot/retrying/timing';
import type { Transport } from '../../hubspot/transport';

/** A client without an account's pace: exchanging a key counts against nobody's rate limit, and nobody is told of its waits. */
export function openKeyClient(network: Transport, timing: Timing = hubSpotTiming): KeyClient {
  return new KeyClient(network, new Retries(() => () => undefined, timing.retryDelay));
}
