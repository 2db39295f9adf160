import { once } from 'node:events';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A reverse proxy of this machine. */
export interface ForwardingProxy {
  port: number;
  close: () => Promise<void>;
}

/** Forwards each request, and adds the address that it came from to `X-Forwarded-For`, as nginx and others do. */
export async function startForwardingProxy(target: number): Promise<ForwardingProxy> {
  const server = createServer((incoming, outgoing) => {
    const before = incoming.headers['x-forwarded-for'];
    const seen = [before, incoming.socket.remoteAddress].filter(Boolean).join(', ');
    const headers = { ...incoming.headers, 'x-forwarded-for': seen };
    const { method, url: path } = incoming;
    const onward = ask({ host: '127.0.0.1', port: target, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: findPort(server), close: () => closeServer(server) };
}

/** The port that a server listens on. */
export function findPort(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Ends a server with its connections. */
export async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
