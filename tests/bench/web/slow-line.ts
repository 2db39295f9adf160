import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** How slow a line is. */
export interface Line {
  /** From a question to the first byte of its answer, where the server takes no time. */
  roundTripMs: number;
  /** In each direction, for all connections together. */
  bytesPerSecond: number;
}

export interface SlowLine {
  port: number;
  /** Another line from now on, for connections that are opened later. */
  change: (line: Line) => void;
  close: () => Promise<void>;
}

/** Bytes of a TCP segment over Ethernet, and how many a server sends before it hears back (RFC 6928). */
const segment = 1460;
const firstWindow = 10 * segment;

/**
 * A TCP proxy on loopback that holds back every byte as a slow line would: the handshake of each connection takes a
 * round trip, bytes share the line's rate, and a server sends ten segments at first and twice as many after each round
 * trip (slow start). TLS and HTTP/2 go through as they are, and pay for their round trips themselves. Nothing is lost
 * on this line, and looking up names takes no time.
 */
export async function startSlowLine(target: number, line: Line): Promise<SlowLine> {
  let current = line;
  const sockets = new Set<Socket>();
  // Of all connections together: when the line is free again, in each direction.
  let directions = { up: { free: 0 }, down: { free: 0 } };
  const server = createServer({ noDelay: true, pauseOnConnect: true }, (client) => {
    const { roundTripMs } = current;
    const upstream = connect({ port: target, host: '127.0.0.1', noDelay: true });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
    }
    // What the client sends must wait for the answer to its SYN, of which the kernel has told it too early.
    carry(client, upstream, current, directions.up, performance.now() + roundTripMs);
    carry(upstream, client, current, directions.down, 0);
    client.resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    change: (other) => {
      current = other;
      directions = { up: { free: 0 }, down: { free: 0 } };
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * Carries bytes in one direction of one connection.
 * @param direction Shared by all connections
 * @param openMs When the first byte may leave, by `performance.now()`
 */
function carry(
  from: Socket,
  to: Socket,
  { roundTripMs, bytesPerSecond }: Line,
  direction: { free: number },
  openMs: number,
): void {
  const waiting: Buffer[] = [];
  /** Timers are exact to a millisecond only: whichever comes first delivers what was sent first. */
  const underway: Buffer[] = [];
  let window = firstWindow;
  let unconfirmed = 0;
  let hasEnded = false;

  const confirm = (size: number) => {
    unconfirmed -= size;
    window += size;
    sendMore();
  };
  const sendMore = () => {
    for (let piece = waiting[0]; piece && unconfirmed + piece.length <= window; piece = waiting[0]) {
      waiting.shift();
      underway.push(piece);
      const { length } = piece;
      unconfirmed += length;
      direction.free = Math.max(performance.now(), openMs, direction.free) + (length / bytesPerSecond) * 1000;
      waitUntil(direction.free + roundTripMs / 2, () => to.writable && to.write(underway.shift() ?? ''));
      waitUntil(direction.free + roundTripMs, () => confirm(length));
    }
    // After the last byte has arrived.
    if (hasEnded && waiting.length + underway.length === 0) to.end();
  };

  from.on('data', (bytes) => {
    for (let at = 0; at < bytes.length; at += segment) waiting.push(bytes.subarray(at, at + segment));
    sendMore();
  });
  from.once('end', () => {
    hasEnded = true;
    sendMore();
  });
  from.once('error', () => to.destroy());
}

/** Calls back at a time by `performance.now()`. */
function waitUntil(timeMs: number, then: () => void): void {
  setTimeout(then, Math.max(0, timeMs - performance.now()));
}
