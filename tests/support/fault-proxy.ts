import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One request on its way through the proxy. */
interface Exchange {
  /** Hands the request to the server behind, and gives its answer. */
  forward: () => Promise<{ status: number; body: string }>;
  answer: (status: number, body: string, headers?: Record<string, string>) => void;
  /** Begins an answer of the length of `body`, and cuts the connection half-way. */
  answerHalf: (body: string) => void;
  /** Ends the connection with a TCP reset. */
  reset: () => void;
}

type Fault = (exchange: Exchange) => void | Promise<void>;

const error = (statusCode: number, name: string) =>
  JSON.stringify({ statusCode, name, message: 'Injected.' });

/** Longer than a writer waits for an answer in the tests' time (see `fast-clock.ts`). */
const lateMs = 3800;
const hangMs = 2000;
const slowMs = 80;

/** What can go wrong between the function and Resend; each says whether Resend had the message by then. */
const faults = {
  none: async ({ forward, answer }) => {
    const { status, body } = await forward();
    answer(status, body);
  },
  'slow on both ways': async ({ forward, answer }) => {
    await sleep(Math.random() * slowMs);
    const { status, body } = await forward();
    await sleep(Math.random() * slowMs);
    answer(status, body);
  },
  'delay of half a second': async (exchange) => {
    await sleep(500);
    await faults.none(exchange);
  },
  'arrives after the writer had an answer': async (exchange) => {
    await sleep(lateMs);
    await faults.none(exchange);
  },
  'reset before it arrived': ({ reset }) => reset(),
  'reset after it arrived': async ({ forward, reset }) => {
    await forward();
    reset();
  },
  '429 with Retry-After': ({ answer }) =>
    answer(429, error(429, 'rate_limit_exceeded'), { 'Retry-After': '1' }),
  '409 for a key in use': ({ answer }) => answer(409, error(409, 'concurrent_idempotent_requests')),
  '500 before it arrived': ({ answer }) => answer(500, error(500, 'application_error')),
  '500 after it arrived': async ({ forward, answer }) => {
    await forward();
    answer(500, error(500, 'application_error'));
  },
  'garbage with 200': async ({ forward, answer }) => {
    await forward();
    answer(200, '<html>\uFFFD{"id":');
  },
  'garbage with 502': ({ answer }) => answer(502, '<h1>Bad gateway</h1>'),
  'half an answer': async ({ forward, answerHalf }) => answerHalf((await forward()).body),
  'hang before it arrived': async ({ reset }) => {
    await sleep(hangMs);
    reset();
  },
  'hang after it arrived': async ({ forward, reset }) => {
    await forward();
    await sleep(hangMs);
    reset();
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

export const faultNames = Object.keys(faults) as FaultName[];

export interface FaultProxy {
  url: string;
  /** Waits until nothing that the proxy holds back can arrive any more. */
  settle: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * An HTTP proxy on loopback that asks before every request what shall go wrong with it; `key` is its
 * idempotency key.
 */
export async function startFaultProxy(
  target: string,
  choose: (key: string) => FaultName,
): Promise<FaultProxy> {
  const held = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const exchange = readExchange(target, request, response)
      .then((read) => faults[choose(String(request.headers['idempotency-key']))](read))
      // The client has gone, which is what some faults are for.
      .catch(() => void response.destroy())
      .finally(() => held.delete(exchange));
    held.add(exchange);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    settle: async () => {
      await Promise.all(held);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readExchange(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Exchange> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { host: _host, connection: _connection, ...headers } = request.headers;
  const json = { 'Content-Type': 'application/json' };
  return {
    forward: async () => {
      const answer = await fetch(new URL(request.url ?? '/', target), {
        method: request.method ?? 'POST',
        headers: headers as Record<string, string>,
        body: Buffer.concat(chunks),
      });
      return { status: answer.status, body: await answer.text() };
    },
    answer: (status, body, own = {}) => response.writeHead(status, { ...json, ...own }).end(body),
    answerHalf: (body) => {
      response.writeHead(200, {
        ...json,
        'Content-Length': Buffer.byteLength(body),
      });
      response.write(body.slice(0, body.length / 2), () => response.destroy());
    },
    reset: () => request.socket.resetAndDestroy(),
  };
}
