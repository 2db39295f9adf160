import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** An error that the program answered, such as “stale element reference”. */
class MarionetteError extends Error {
  override name = 'MarionetteError';
}

/** A connection to Gecko's remote control, Marionette: frames `length:json`, commands `[0, id, name, parameters]`. */
export interface Marionette {
  /** @throws what the program answers, or that the connection has ended */
  send: (name: string, parameters?: Record<string, unknown>) => Promise<unknown>;
  close: () => void;
}

/**
 * Connects to a program that is starting.
 * @param limit Milliseconds
 */
export async function connectMarionette(port: number, limit = 60_000): Promise<Marionette> {
  const end = Date.now() + limit;
  for (;;) {
    try {
      return await open(port);
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await sleep(150);
    }
  }
}

interface Waiting {
  name: string;
  resolve: (value: unknown) => void;
  reject: (failure: Error) => void;
}

function open(port: number): Promise<Marionette> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const waiting = new Map<number, Waiting>();
    let id = 0;
    const send: Marionette['send'] = (name, parameters = {}) =>
      new Promise((resolve, reject) => {
        id += 1;
        waiting.set(id, { name, resolve, reject });
        const text = JSON.stringify([0, id, name, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    socket.on('error', reject);
    socket.on('close', () => {
      for (const { name, reject } of waiting.values())
        reject(new MarionetteError(`${name}: the program has ended`));
      waiting.clear();
      reject(new MarionetteError('The program closed the connection.'));
    });
    let isGreeted = false;
    readFrames(socket, (message) => {
      if (!isGreeted) {
        isGreeted = true;
        resolve({ send, close: () => socket.destroy() });
        return;
      }
      settle(waiting, message as [number, number, { error: string; message: string } | null, unknown]);
    });
  });
}

function settle(
  waiting: Map<number, Waiting>,
  [, id, error, result]: [number, number, { error: string; message: string } | null, unknown],
): void {
  const command = waiting.get(id);
  waiting.delete(id);
  if (error) command?.reject(new MarionetteError(`${command.name}: ${error.error}: ${error.message}`));
  else command?.resolve(result);
}

function readFrames(socket: Socket, onMessage: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let colon = buffer.indexOf(':'); colon > 0; colon = buffer.indexOf(':')) {
      const end = colon + 1 + Number(buffer.toString('latin1', 0, colon));
      if (buffer.length < end) return;
      onMessage(JSON.parse(buffer.toString('utf8', colon + 1, end)));
      buffer = buffer.subarray(end);
    }
  });
}
