import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with a request: answers it, never answers, or cuts the connection. */
export type Reply = { status: number; headers?: Record<string, string>; body: string } | 'hang' | 'reset';

/** What the server was asked. */
export interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  at: number;
}

export interface AnsweringServer {
  url: string;
  asked: Asked[];
  close: () => Promise<void>;
}

type Awaitable<T> = T | Promise<T>;

/**
 * A real HTTP server that gives these replies one after the other, and the last one for ever. One that is still
 * promised keeps whoever asked waiting.
 */
export async function startAnsweringServer(
  replies: [Awaitable<Reply>, ...Awaitable<Reply>[]],
): Promise<AnsweringServer> {
  const asked: Asked[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const promised = replies[Math.min(asked.length, replies.length - 1)];
    const body = Buffer.concat(chunks).toString();
    asked.push({ path: request.url ?? '', headers: request.headers, body, at: performance.now() });
    const reply = await promised;
    if (reply === 'reset') request.socket.destroy();
    else if (reply && reply !== 'hang') response.writeHead(reply.status, reply.headers).end(reply.body);
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An answer with JSON in it. */
export function replyJson(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Resend's error of that name. */
export function replyError(status: number, name: string, headers: Record<string, string> = {}): Reply {
  return replyJson(status, { statusCode: status, name, message: 'As the test wants it.' }, headers);
}

export const accepted = replyJson(200, { id: '00000000-0000-4000-8000-000000000000' });
