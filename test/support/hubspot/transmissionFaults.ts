import { setTimeout } from 'node:timers/promises';
import type { Fault } from './fault';

/** What can go wrong on the way, whatever the answer. */
export const transmissionFaults = {
  /** Answers late; with another fault, in that fault's way. */
  delay(delayMs: number, then: Fault = async ({ send, answer }) => send(await answer())): Fault {
    return async exchange => {
      await setTimeout(delayMs, undefined, { ref: false });
      if (!exchange.response.destroyed) {
        await then(exchange);
      }
    };
  },

  /** Never answers: until the client gives up, or the server closes. */
  silence: (() => undefined) satisfies Fault,

  /** Hangs up without a word. */
  resetBeforeHeaders: (({ response }) => {
    response.socket?.resetAndDestroy();
  }) satisfies Fault,

  /** Hangs up in the middle of the body. */
  resetWithinBody: (async ({ answer, response }) => {
    const { status, headers, body } = await answer();
    const length = String(Buffer.byteLength(body));
    response.writeHead(status, { ...headers, 'content-length': length });
    response.write(body.slice(0, body.length / 2), () => response.socket?.resetAndDestroy());
  }) satisfies Fault,

  /** Ends properly, after half of the JSON. */
  truncatedJson: (async ({ answer, send }) => {
    const whole = await answer();
    send({ ...whole, body: whole.body.slice(0, whole.body.length / 2) });
  }) satisfies Fault,

  /** What arrives is no JSON, though its header says so. */
  garbageJson: (({ send }) => {
    const body = '\u0000{"results": [}, NaN, \ufffd';
    send({ status: 200, headers: { 'content-type': 'application/json' }, body });
  }) satisfies Fault,

  /** Says that its JSON is a page. */
  wrongContentType: (async ({ answer, send }) => {
    const right = await answer();
    send({ ...right, headers: { ...right.headers, 'content-type': 'text/html' } });
  }) satisfies Fault,

  /** Sends the client elsewhere, where its token must not go. */
  redirect(location: string, status: 301 | 302 | 307 | 308 = 307): Fault {
    return ({ send }) => send({ status, headers: { location }, body: '' });
  },
} as const;
