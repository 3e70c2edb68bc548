import type { HubSpotRequest, HubSpotResponse, Transport } from '../hubspot/transport';
import { answerRoute } from './answerRoute';
import type { SampleAnswer } from './sampleAnswer';

/**
 * A HubSpot in memory that answers as HubSpot does. It knows no network and no clock, says the same at every run, and takes any
 * token. Each portal counts its own requests, so that correlation ids and what is left of the day's requests are its own too.
 */
export function createSamplePortal(): Transport {
  let requests = 0;
  return {
    // Asynchronous so that an aborted signal rejects, as it does on a real network, rather than throws.
    // eslint-disable-next-line @typescript-eslint/require-await
    async send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
      signal.throwIfAborted();
      requests += 1;
      return respond(answerRoute(request), requests);
    },
  };
}

const dailyLimit = 625_000;

function respond({ status, body }: SampleAnswer, requests: number): HubSpotResponse {
  const correlationId = `019d2f6b-5c1e-7a40-9b3d-${requests.toString(16).padStart(12, '0')}`;
  return {
    status,
    headers: {
      'content-type': 'application/json;charset=utf-8',
      'x-hubspot-correlation-id': correlationId,
      'x-hubspot-ratelimit-daily': String(dailyLimit),
      'x-hubspot-ratelimit-daily-remaining': String(dailyLimit - requests),
      'x-hubspot-ratelimit-interval-milliseconds': '10000',
      'x-hubspot-ratelimit-max': '190',
      'x-hubspot-ratelimit-remaining': '189',
    },
    body: JSON.stringify(status < 400 ? body : { ...body, correlationId }),
  };
}
