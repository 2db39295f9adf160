// An emulated Resend behind Resend's own rate limit, in a process of its own. Its parent sends the limit, or asks
// what it has answered and taken.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startResendInbox } from '../../support/resend-inbox.ts';

/** What the parent may ask. */
export type Asked = { limit: number } | 'counts' | 'mails';

/** What Resend has answered so far. */
export interface ResendCounts {
  taken: number;
  limited: number;
  cpuMs: number;
}

const windowMs = 1000;
/** The emulator has a limit of its own, of 5,000 requests an hour for each key. */
const requestsOfKey = 4000;
const inbox = await startResendInbox();
let limit = Number(process.argv[2]);
let began = 0;
let used = 0;
let forwarded = 0;
const counts = { taken: 0, limited: 0 };

// A limit for a whole team, whichever process asks, in windows of a second; headers as in Resend's documentation
// (draft-ietf-httpapi-ratelimit-headers-06).
const server = createServer((request, response) => {
  const now = performance.now();
  if (now - began >= windowMs) {
    began = now - ((now - began) % windowMs);
    used = 0;
  }
  const reset = String(Math.ceil((began + windowMs - now) / 1000));
  used += 1;
  const headers = {
    'Content-Type': 'application/json',
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(Math.max(0, limit - used)),
    'ratelimit-reset': reset,
  };
  if (used > limit) {
    counts.limited += 1;
    const name = 'rate_limit_exceeded';
    response.writeHead(429, { ...headers, 'retry-after': reset });
    response.end(JSON.stringify({ statusCode: 429, name, message: 'Too many requests.' }));
    request.resume();
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    void forward(request.url ?? '/', request.headers, Buffer.concat(chunks)).then(({ status, body }) => {
      if (status === 200) counts.taken += 1;
      response.writeHead(status, headers).end(body);
    });
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

process.on('message', (asked: Asked) => void answer(asked));
// Nobody is left to end it.
process.on('disconnect', () => process.exit());

async function forward(
  path: string,
  { host: _host, connection: _connection, ...own }: IncomingHttpHeaders,
  body: Buffer,
) {
  const key = `re_${Math.floor((forwarded += 1) / requestsOfKey)}`;
  const headers = { ...(own as Record<string, string>), authorization: `Bearer ${key}` };
  const answered = await fetch(new URL(path, inbox.url), {
    method: 'POST',
    headers,
    body: new Uint8Array(body),
  });
  return { status: answered.status, body: await answered.text() };
}

async function answer(asked: Asked): Promise<void> {
  if (asked === 'counts') {
    const { user, system } = process.cpuUsage();
    process.send?.({ ...counts, cpuMs: (user + system) / 1000 } satisfies ResendCounts);
  } else if (asked === 'mails') {
    const mails = await inbox.readMails();
    process.send?.(mails.map(({ reply_to: [writer], headers }) => [writer, headers['X-Support-Copy'] ?? '']));
  } else {
    limit = asked.limit;
    process.send?.('done');
  }
}
