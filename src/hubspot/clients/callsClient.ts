import { parseJson } from '../../base/json';
import type { BatchAnswer } from '../../calls/batchAnswer';
import { batchReadBody } from '../../calls/batchReadBody';
import { callsBatchReadPath } from '../../calls/callsBatchReadPath';
import type { ApiVersion } from '../../calls/lookup';
import type { ReadBatch } from '../../calls/readBatch';
import { decodeBatchAnswer } from '../decoders/decodeBatchAnswer';
import { correlationOf } from '../failures/correlationOf';
import { failureOfResponse } from '../failures/failureOfResponse';
import { HubSpotError } from '../failures/hubSpotError';
import { unexpectedAnswer } from '../failures/unexpectedAnswer';
import type { Retries } from '../retrying/retries';
import type { AccessToken } from '../tokens/accessToken';
import type { HubSpotResponse, Transport } from '../transport';

/** Reads calls, one batch a request. https://developers.hubspot.com/docs/api-reference/crm-calls-v3/batch */
export class CallsClient {
  constructor(
    private readonly transport: Transport,
    private readonly token: AccessToken,
    private readonly version: ApiVersion,
    private readonly retries: Retries,
  ) {}

  /** Rejects with a {@link HubSpotError}, or with the signal's reason. */
  read(batch: ReadBatch, signal: AbortSignal): Promise<AnsweredBatch> {
    return this.retries.run(isRetry => this.readOnce(batch, isRetry, signal), signal);
  }

  private async readOnce(
    batch: ReadBatch,
    isRetry: boolean,
    signal: AbortSignal,
  ): Promise<AnsweredBatch> {
    const response = await this.transport.send(
      {
        method: 'POST',
        path: callsBatchReadPath(this.version),
        ...(batch.archived ? { query: { archived: 'true' } } : {}),
        body: batchReadBody(batch),
        token: this.token,
        isRetry,
      },
      signal,
    );
    return { status: response.status, answer: answerOf(response), ...correlationOf(response) };
  }
}

/** HubSpot's answer to one batch. */
export interface AnsweredBatch {
  /** Of HTTP. */
  readonly status: number;
  readonly answer: BatchAnswer;
  readonly correlationId?: string;
}

/** The body decides, not the status: versions differ in which one they give to a partial success. */
function answerOf(response: HubSpotResponse): BatchAnswer {
  const body = parseJson(response.body);
  const failure = failureOfResponse(response);
  const answer =
    failure === undefined || response.status === 404 ? decodeBatchAnswer(body) : undefined;
  if (answer !== undefined) {
    return answer;
  }
  throw new HubSpotError(failure ?? unexpectedAnswer(response), body);
}
