import { once } from 'node:events';
import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectSecure, type TLSSocket } from 'node:tls';
import type { Service } from '../../../provider/index.ts';
import { Fault, readCertificateFault } from './fault.ts';

/** Where a service is, and how it is encrypted. */
export interface Target extends Pick<Service, 'host' | 'port' | 'security'> {
  /** Path below the host at which a web service begins. */
  path?: string | undefined;
  /** Authority (PEM) that signs its certificate, if Node does not know it already. */
  ca?: string;
}

/** A connection that carries lines both ways. Failures are thrown; `fault.ts` reads them. */
export interface Conversation {
  readLine: () => Promise<string>;
  writeLine: (line: string) => void;
  /** Continues under TLS, once the server has accepted `STARTTLS`. */
  encrypt: () => Promise<void>;
  /** Sends a last line and closes, so that the server does not log a lost connection. */
  leave: (line: string) => Promise<void>;
}

/** More than any greeting has. A server that sends more is cut off, so that it cannot fill the memory. */
const maximumBytes = 8 * 1024;

/** How long one address of a host may take before the next one is tried. */
const addressAttemptMs = 800;

/** Connects to a service. `signal` ends the conversation at any point. */
export async function openConversation(target: Target, signal: AbortSignal): Promise<Conversation> {
  let socket: Socket = target.security === 'tls' ? await secure(target, signal) : await reach(target, signal);
  let lines = readLines(socket);
  return {
    readLine: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Fault({ kind: 'refuses', how: 'closed' });
      return value;
    },
    writeLine: (line) => void socket.write(`${line}\r\n`),
    encrypt: async () => {
      await lines.return(undefined);
      socket = await secure(target, signal, socket);
      lines = readLines(socket);
    },
    leave: (line) => new Promise((resolve) => socket.end(`${line}\r\n`, resolve)),
  };
}

async function reach({ host, port }: Target, signal: AbortSignal): Promise<Socket> {
  const socket = connectPlain({ host, port, autoSelectFamilyAttemptTimeout: addressAttemptMs });
  endWith(socket, signal);
  await once(socket, 'connect', { signal });
  return socket;
}

async function secure(target: Target, signal: AbortSignal, plain?: Socket): Promise<TLSSocket> {
  const { host, port, ca } = target;
  const socket = connectSecure({
    ...(plain ? { socket: plain } : { host, port, autoSelectFamilyAttemptTimeout: addressAttemptMs }),
    ...(ca === undefined ? {} : { ca }),
    servername: host,
    // Set here so that no environment variable can switch it off.
    rejectUnauthorized: true,
  });
  endWith(socket, signal);
  try {
    await once(socket, 'secureConnect', { signal });
  } catch (failure) {
    // Typed as an Error, this is in fact the name of the reason, and null if the certificate was never checked.
    const reason = socket.authorizationError as unknown;
    throw reason ? new Fault(readCertificateFault(String(reason))) : failure;
  }
  return socket;
}

function endWith(socket: Socket, signal: AbortSignal): void {
  // A caller that waits for the socket gets its error anyway; a later one must not end the process.
  socket.on('error', () => {});
  signal.addEventListener('abort', () => socket.destroy(), { once: true });
}

/** Reads only as far as asked, so that TCP itself holds up a server that never stops sending. */
async function* readLines(socket: Socket): AsyncGenerator<string, undefined> {
  let text = '';
  let bytes = 0;
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    text += (chunk as Buffer).toString('latin1');
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n')) {
      bytes += end + 1;
      const line = text.slice(0, end).replace(/\r$/u, '');
      text = text.slice(end + 1);
      yield line;
    }
    if (bytes + text.length > maximumBytes) throw new Fault({ kind: 'nonsense' });
  }
  if (text) throw new Fault({ kind: 'nonsense' });
  return undefined;
}
