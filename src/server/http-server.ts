import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';

/** What one client may take of the server. Times are in milliseconds. */
export interface Limits {
  /** From the connection, or from the first byte of a further request, to the end of the headers. */
  headersMs: number;
  /** From there to the end of the body: 64 KiB at 1 KiB a second, as over a bad line or Tor. */
  requestMs: number;
  /** Without a byte in either direction. */
  idleMs: number;
  /** Between two requests of one connection. A proxy in front must close its own idle connections earlier. */
  keepAliveMs: number;
  /** How often the limits above are looked at. */
  checkEveryMs: number;
  /** All headers of a request together. */
  headerBytes: number;
  /** Connections at once; further ones are closed at once. */
  connections: number;
  /** Connections at once from one address. Behind a proxy all come from one, so there it has no limit. */
  connectionsPerPeer: number;
}

export const standardLimits: Limits = {
  headersMs: 15_000,
  requestMs: 75_000,
  idleMs: 60_000,
  keepAliveMs: 75_000,
  checkEveryMs: 1000,
  headerBytes: 16 * 1024,
  connections: 2000,
  connectionsPerPeer: Infinity,
};

/** Where visitors connect without a proxy, one of them must not take all connections. */
export const exposedLimits: Limits = { ...standardLimits, connectionsPerPeer: 100 };

/** How long a server that stops waits. */
export interface Patience {
  /** For requests that haven't arrived completely. */
  halfSentMs: number;
  /** For the answers to the others. */
  answersMs: number;
}

export const standardPatience: Patience = { halfSentMs: 2000, answersMs: 10_000 };

export interface HttpServer {
  /** Rejects with Node's error if the port or the address can't be had. */
  listen(port: number, host: string): Promise<AddressInfo>;
  /**
   * Takes no more connections, answers the requests that have arrived, and resolves once every connection is
   * closed: at the latest when the patience is over.
   */
  stop(patience?: Patience): Promise<void>;
}

export type Fetch = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

/** Makes an HTTP server that slow or silent clients can't hold, neither while it runs nor when it stops. */
export function createHttpServer(fetch: Fetch, limits: Limits = standardLimits): HttpServer {
  const server = createAdaptorServer({
    // This server never speaks HTTP/2, so the bindings are those of HTTP/1.
    fetch: (request, bindings) => fetch(request, bindings as HttpBindings),
    serverOptions: {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: limits.checkEveryMs,
      maxHeaderSize: limits.headerBytes,
    },
  }) as Server;
  server.setTimeout(limits.idleMs);
  server.maxConnections = limits.connections;

  const sockets = new Set<Socket>();
  const unanswered = new Map<IncomingMessage, ServerResponse>();
  let isStopping = false;

  server.on('connection', (socket) => {
    const { remoteAddress } = socket;
    const ofPeer = [...sockets].filter((other) => other.remoteAddress === remoteAddress).length;
    if (ofPeer >= limits.connectionsPerPeer) socket.destroy();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    unanswered.set(request, response);
    if (isStopping) closeAfter(response);
    response.once('close', () => {
      unanswered.delete(request);
      // Answers that began before the stop have left their connection open.
      if (isStopping) setImmediate(() => server.closeIdleConnections());
    });
  });

  /** Node's own limits end with `server.close()`: from then on, a half-sent request would stay for ever. */
  const cutHalfSent = () => {
    const arrived = new Set(
      [...unanswered.keys()].filter(({ complete }) => complete).map(({ socket }) => socket),
    );
    for (const socket of sockets) if (!arrived.has(socket)) socket.destroy();
  };

  return {
    async listen(port, host) {
      server.listen(port, host);
      await once(server, 'listening');
      return server.address() as AddressInfo;
    },
    async stop({ halfSentMs, answersMs } = standardPatience) {
      isStopping = true;
      for (const response of unanswered.values()) closeAfter(response);
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const timers = [
        setTimeout(cutHalfSent, halfSentMs),
        setTimeout(() => server.closeAllConnections(), answersMs),
      ];
      await closed;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** Ends the connection with this answer, if it hasn't begun. */
function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}

/** Says in one sentence why the server can't listen, and what to do. */
export function describeListenFailure(failure: unknown, port: number, host: string): string {
  const { code, message } = failure as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use. Choose another with PORT.`;
    case 'EACCES':
      return `Port ${port} needs more rights than this user has. Choose one above 1023 with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is ${host}, which isn’t an address of this machine. Use 127.0.0.1, or 0.0.0.0 for all.`;
    default:
      return `The server can’t listen: ${code ?? message}.`;
  }
}
