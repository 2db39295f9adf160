import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createSecureServer, TLSSocket } from 'node:tls';
import type { Certificate } from './certificate.ts';

/** What a server does with a connection, once it stands and, with `tls`, is encrypted. */
export type Conduct = (socket: Socket) => void;

export interface ProbedServer {
  port: number;
  /** How many connections there were. */
  connections: () => number;
  /** What all of them said, as text. */
  heard: () => string;
  close: () => Promise<void>;
}

/** A real server on a free port of loopback: with a certificate it speaks TLS from the first byte. */
export async function startProbedServer(conduct: Conduct, certificate?: Certificate): Promise<ProbedServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  let heard = '';
  const welcome = (socket: Socket) => {
    socket.on('data', (bytes: Buffer) => (heard += bytes.toString('latin1')));
    conduct(socket);
  };
  const server: Server = certificate ? createSecureServer(certificate, welcome) : createServer(welcome);
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
  });
  // A client that turns away from the certificate is what some tests want to see.
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    heard: () => heard,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Says the greeting, and answers each line with the first reply whose pattern fits. */
export function speak(greeting: string, replies: [RegExp, string][] = []): Conduct {
  return (socket) => {
    socket.on('error', () => {});
    if (greeting) socket.write(greeting);
    socket.on('data', (bytes: Buffer) => {
      const reply = replies.find(([pattern]) => pattern.test(bytes.toString()))?.[1];
      if (reply) socket.write(reply);
    });
  };
}

/** Says the greeting in the open, accepts the upgrade that fits the pattern, and goes on encrypted. */
export function speakStartTls(
  { greeting, upgrade, accept }: { greeting: Conduct; upgrade: RegExp; accept: string },
  certificate: Certificate,
  encrypted: Conduct = () => {},
): Conduct {
  return (socket) => {
    socket.on('error', () => {});
    greeting(socket);
    socket.on('data', function read(bytes: Buffer) {
      if (!upgrade.test(bytes.toString())) return;
      socket.removeAllListeners('data');
      socket.write(accept);
      const secure = new TLSSocket(socket, { isServer: true, ...certificate });
      secure.on('error', () => {});
      encrypted(secure);
    });
  };
}

/** Accepts, and never says a word. */
export const hang: Conduct = () => {};

/** Sends lines of nonsense for ever, as fast as they are taken. */
export const babble: Conduct = (socket) => repeat(socket, '220-All work and no play.\r\n'.repeat(600));

/** Sends one endless line. */
export const drone: Conduct = (socket) => repeat(socket, '220'.repeat(5000));

/** In turns, because the client lives in the same process. */
function repeat(socket: Socket, text: string): void {
  socket.on('error', () => {});
  const again = () => {
    if (!socket.destroyed) socket.write(text, () => setImmediate(again));
  };
  again();
}
