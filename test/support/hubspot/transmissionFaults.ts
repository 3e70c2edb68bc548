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

  /** Answers once something else has happened; with another fault, in that fault's way. */
  meanwhile(
    happen: () => void,
    then: Fault = async ({ send, answer }) => send(await answer()),
  ): Fault {
    return async exchange => {
      happen();
      await then(exchange);
    };
  },

  /** Sends half of the body, and the rest after a while. */
  pauseWithinBody(pauseMs: number): Fault {
    return async ({ answer, response }) => {
      const { status, headers, body } = await answer();
      const half = Math.floor(body.length / 2);
      response.writeHead(status, headers).write(body.slice(0, half));
      await setTimeout(pauseMs, undefined, { ref: false });
      if (!response.destroyed) {
        response.end(body.slice(half));
      }
    };
  },

  /** Never answers: until the client gives up, or the server closes. */
  silence: (() => undefined) satisfies Fault,

  /** Hangs up without a word. */
  resetBeforeHeaders: (({ response }) => {
    response.socket?.resetAndDestroy();
  }) satisfies Fault,

  /** Hangs up in the middle of a header. */
  resetWithinHeaders: (({ response: { socket } }) => {
    socket?.write('HTTP/1.1 200 OK\r\nContent-Ty', () => socket.resetAndDestroy());
  }) satisfies Fault,

  /** Hangs up once the headers are there. */
  resetAfterHeaders: (({ response: { socket } }) => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n';
    socket?.write(head, () => socket.resetAndDestroy());
  }) satisfies Fault,

  /** Closes the connection in good order, without an answer. */
  endBeforeHeaders: (({ response }) => {
    response.socket?.end();
  }) satisfies Fault,

  /** Closes the connection in good order, after half of the body whose length it has named. */
  endWithinBody: (async ({ answer, response: { socket } }) => {
    const { body } = await answer();
    const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}`;
    socket?.end(`${head}\r\n\r\n${body.slice(0, body.length / 2)}`);
  }) satisfies Fault,

  /** Closes the connection in good order, without the chunk that says that it was the last. */
  endWithinChunks: (async ({ answer, response: { socket } }) => {
    const { body } = await answer();
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked';
    const length = Buffer.byteLength(body).toString(16);
    socket?.end(`${head}\r\n\r\n${length}\r\n${body}\r\n`);
  }) satisfies Fault,

  /** Is another kind of server. */
  noHttp: (({ response }) => {
    response.socket?.end('220 mail.example ESMTP ready\r\n');
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

  /** Says that all is well, and nothing else. */
  emptyBody: (({ send }) => {
    send({ status: 200, headers: { 'content-type': 'application/json' }, body: '' });
  }) satisfies Fault,

  /** Sends the whole JSON, and once more. */
  bodyTwice: (async ({ answer, send }) => {
    const right = await answer();
    send({ ...right, body: right.body.repeat(2) });
  }) satisfies Fault,

  /** Says something before the answer, as HTTP allows. */
  earlyHints: (async ({ answer, response, send }) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
    send(await answer());
  }) satisfies Fault,

  /** Will answer nothing more on this connection. */
  closeAfterwards: (async ({ answer, send }) => {
    const right = await answer();
    send({ ...right, headers: { ...right.headers, connection: 'close' } });
  }) satisfies Fault,

  /** Says that its JSON is a page. */
  wrongContentType: (async ({ answer, send }) => {
    const right = await answer();
    send({ ...right, headers: { ...right.headers, 'content-type': 'text/html' } });
  }) satisfies Fault,

  /** Sends the client elsewhere, where its token must not go. */
  redirect(location: string, status: 301 | 302 | 303 | 307 | 308 = 307): Fault {
    return ({ send }) => send({ status, headers: { location }, body: '' });
  },
} as const;
