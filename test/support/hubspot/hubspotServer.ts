import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HubSpotResponse, Transport } from '../../../src/hubspot/transport';
import { createSamplePortal } from '../../../src/sample/createSamplePortal';
import { answerRequest } from './answerRequest';
import { askFor } from './askFor';
import type { Fault } from './fault';
import { FaultScript, type FaultScope } from './faultScript';
import { exchangePath, KeyDesk } from './keyDesk';
import { recordRequest, type RecordedRequest } from './recordedRequest';

/** HubSpot on a loopback address: the sample portal behind real HTTP, a token at the door, and faults on demand. */
export interface HubSpotServer {
  /** `http://127.0.0.1:…`, to be used as the API's base URL. */
  readonly url: string;
  /** The one token it accepts, besides those it gives for its key. */
  readonly token: string;
  /** Every batch read so far, failed ones included, in the order they arrived. */
  readonly requests: readonly RecordedRequest[];
  /** The same of requests about the account: the product sends them when it gets to it. */
  readonly companions: readonly RecordedRequest[];
  /** The personal access key it exchanges for tokens, which it accepts as well. */
  readonly keys: KeyDesk;
  /** The exchanges asked for. */
  readonly exchanges: readonly RecordedRequest[];
  /** The largest number of requests that were in the server at the same time. */
  readonly mostAtOnce: number;
  /** Requests whose client hung up before it had the whole answer. */
  readonly abandoned: number;
  /** Lets batch reads to come go wrong: the next one unless told otherwise. Faults are used up in the order they were scripted. */
  fail(fault: Fault, scope?: FaultScope): void;
  /** The same with exchanges of the key. */
  failExchange(fault: Fault, scope?: FaultScope): void;
  /** Forgets recorded requests and unused faults. */
  reset(): void;
  /** Ends all connections, answered or not. */
  close(): Promise<void>;
}

export interface HubSpotServerOptions {
  readonly token?: string;
  readonly portal?: Transport;
}

export async function startHubSpotServer({
  token = 'the-token-of-the-tests',
  portal = createSamplePortal(),
}: HubSpotServerOptions = {}): Promise<HubSpotServer> {
  const requests: RecordedRequest[] = [];
  const companions: RecordedRequest[] = [];
  const exchanges: RecordedRequest[] = [];
  const keys = new KeyDesk();
  const script = new FaultScript();
  const exchangeScript = new FaultScript();
  let atOnce = 0;
  let mostAtOnce = 0;
  let abandoned = 0;

  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    response.on('close', () => {
      atOnce--;
      abandoned += response.writableFinished ? 0 : 1;
    });
    const request = await recordRequest(message);
    const isCompanion = request.method === 'GET';
    const isExchange = request.path === exchangePath;
    (isExchange ? exchanges : isCompanion ? companions : requests).push(request);
    const send = (answer: HubSpotResponse): void => {
      response.writeHead(answer.status, answer.headers).end(answer.body);
    };
    const accepted = keys.tokenOf(request) ?? token;
    const answer = async (ids?: readonly string[]) =>
      isExchange
        ? keys.answer(request)
        : answerRequest(ids === undefined ? request : askFor(ids, request), portal, accepted);
    const faults = isExchange ? exchangeScript : script;
    const fault = isCompanion ? undefined : faults.next(request);
    if (fault === undefined) {
      send(await answer());
    } else {
      await fault({ request, answer, send, response });
    }
  };

  // A handler that throws, or a client that hangs up while it sends, costs that connection and nothing else.
  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    token,
    requests,
    companions,
    keys,
    exchanges,
    get mostAtOnce() {
      return mostAtOnce;
    },
    get abandoned() {
      return abandoned;
    },
    fail: (fault, scope) => script.add(fault, scope),
    failExchange: (fault, scope) => exchangeScript.add(fault, scope),
    reset: () => {
      requests.length = 0;
      companions.length = 0;
      exchanges.length = 0;
      script.clear();
      exchangeScript.clear();
      mostAtOnce = atOnce;
      abandoned = 0;
    },
    close: async () => {
      const closed = new Promise<void>(resolve => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') {
    throw new Error('The server listens on no port.');
  }
  return address.port;
}
