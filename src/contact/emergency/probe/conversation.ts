import { once } from 'node:events';
import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectSecure, type TLSSocket } from 'node:tls';
import type { Service } from '../../../provider/index.ts';
import { Fault, readCertificateFault } from './fault.ts';

/** Where a service is, and how it is protected. */
export interface Target extends Pick<Service, 'host' | 'port' | 'security'> {
  /** Where a web service begins below its host. */
  path?: string | undefined;
  /** Signs its certificate, where none of the authorities that Node knows does (PEM). */
  ca?: string;
}

/** A connection on which lines go to and fro. What goes wrong on it is thrown; see `fault.ts`. */
export interface Conversation {
  readLine: () => Promise<string>;
  writeLine: (line: string) => void;
  /** Goes on under TLS, after a `STARTTLS` that was accepted. */
  encrypt: () => Promise<void>;
  /** Says the last line and ends, so that no server notes a lost connection. */
  leave: (line: string) => Promise<void>;
}

/** More than any greeting has; who sends more is cut off, so that nobody can fill the memory. */
const maximumBytes = 8 * 1024;

/** What one of several addresses of a host may take before the next one is tried. */
const addressAttemptMs = 800;

/** Connects; `signal` ends the conversation at any point of it. */
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
    // Said here so that no variable of the environment can switch it off.
    rejectUnauthorized: true,
  });
  endWith(socket, signal);
  try {
    await once(socket, 'secureConnect', { signal });
  } catch (failure) {
    // Declared as an error, this is the name of the reason, and null while the certificate was not judged.
    const reason = socket.authorizationError as unknown;
    throw reason ? new Fault(readCertificateFault(String(reason))) : failure;
  }
  return socket;
}

function endWith(socket: Socket, signal: AbortSignal): void {
  // Whoever waits for the socket is told; an error after that interests nobody, and must not end the process.
  socket.on('error', () => {});
  signal.addEventListener('abort', () => socket.destroy(), { once: true });
}

/** Reads no further than it is asked to, so that a server that never ends is held up by TCP itself. */
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
