import { parseJson, type Json } from '../../base/json';
import { failureOfResponse } from '../failures/failureOfResponse';
import { HubSpotError } from '../failures/hubSpotError';
import { unexpectedAnswer } from '../failures/unexpectedAnswer';
import type { Retries } from '../retrying/retries';
import type { AccessToken } from '../tokens/accessToken';
import type { HubSpotRequest, Transport } from '../transport';

/** Asks with one token for whatever is JSON. */
export class JsonClient {
  constructor(
    private readonly transport: Transport,
    private readonly token: AccessToken,
    private readonly retries: Retries,
  ) {}

  /**
   * Answers what `decode` makes of the body; where it makes nothing of it, the answer was not of the documented shape. Rejects with
   * a {@link HubSpotError}, or with the signal's reason.
   */
  ask<T>(
    question: Omit<HubSpotRequest, 'token' | 'isRetry'>,
    decode: (body: Json | undefined) => T | undefined,
    signal: AbortSignal,
  ): Promise<T> {
    const askOnce = async (isRetry: boolean): Promise<T> => {
      const request = { ...question, token: this.token, isRetry };
      const response = await this.transport.send(request, signal);
      const body = parseJson(response.body);
      const failure = failureOfResponse(response);
      const decoded = failure === undefined ? decode(body) : undefined;
      if (decoded === undefined) {
        throw new HubSpotError(failure ?? unexpectedAnswer(response), body);
      }
      return decoded;
    };
    return this.retries.run(askOnce, signal);
  }
}
