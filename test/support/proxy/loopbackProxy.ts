import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** A company's proxy on a loopback address, which leads every tunnel to one server, whatever host was asked for. */
export interface LoopbackProxy {
  readonly url: string;
  /** The hosts that tunnels were asked for, with their ports, in order. */
  readonly tunnels: readonly string[];
  /** All that came in before it was encrypted: what a proxy gets to read. */
  readonly seen: string;
  close(): void;
}

export interface LoopbackProxyOptions {
  /** Where tunnels end: a server that speaks plain HTTP. */
  readonly server: string;
  /** What the end of the tunnel shows of itself. */
  readonly certificate: { readonly cert: Buffer; readonly key: Buffer };
}

export async function startLoopbackProxy({
  server: target,
  certificate,
}: LoopbackProxyOptions): Promise<LoopbackProxy> {
  const tunnels: string[] = [];
  const sockets = new Set<Socket>();
  let seen = '';
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    // Either end may break off: a test that refuses the certificate does.
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  const server = createServer((request, response) => {
    seen += `${request.method} ${request.url} ${JSON.stringify(request.headers)}\n`;
    response.writeHead(502).end();
  });
  server.on('connect', (request, client: Socket) => {
    tunnels.push(request.url ?? '');
    seen += `CONNECT ${request.url} ${JSON.stringify(request.headers)}\n`;
    keep(client).write('HTTP/1.1 200 Connection established\r\n\r\n');
    const plain = keep(new TLSSocket(client, { isServer: true, ...certificate }));
    const { hostname, port } = new URL(target);
    const end = keep(connect(Number(port), hostname));
    plain.pipe(end).pipe(plain);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    tunnels,
    get seen() {
      return seen;
    },
    close: () => {
      sockets.forEach(socket => socket.destroy());
      server.closeAllConnections();
      server.close();
    },
  };
}
