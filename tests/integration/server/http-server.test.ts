import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import {
  createHttpServer,
  describeListenFailure,
  standardLimits,
  type HttpServer,
} from '../../../src/server/http-server.ts';

const smallLimits = {
  ...standardLimits,
  headersMs: 400,
  requestMs: 800,
  idleMs: 400,
  keepAliveMs: 400,
  checkEveryMs: 50,
};
const complete = 'GET /now HTTP/1.1\r\nHost: localhost\r\n\r\n';
const halfSent = 'POST /now HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nquestion=';

/** Answers `/now` at once, `/slow` after 600 ms, `/parts` in two parts 400 ms apart, and anything else never. */
function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/now') return request.text().then(() => new Response('here'));
  if (pathname === '/slow') return sleep(600).then(() => new Response('at last'));
  if (pathname === '/parts') return Promise.resolve(new Response(speakSlowly()));
  return new Promise(() => undefined);
}

function speakSlowly(): ReadableStream {
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(Buffer.from('first'));
      await sleep(400);
      controller.enqueue(Buffer.from('last'));
      controller.close();
    },
  });
}

async function listen(limits = standardLimits): Promise<{ server: HttpServer; port: number; url: string }> {
  const server = createHttpServer(answer, limits);
  const { port } = await server.listen(0, '127.0.0.1');
  return { server, port, url: `http://127.0.0.1:${port}` };
}

interface Client {
  socket: Socket;
  /** What the server has said, once the connection is closed. */
  said: Promise<string>;
}

async function open(port: number): Promise<Client> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  const said = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  await once(socket, 'connect');
  return { socket, said };
}

async function measure(ends: Promise<unknown>): Promise<number> {
  const began = performance.now();
  await ends;
  return performance.now() - began;
}

test('without a proxy, one address can’t take the connections of all others', async () => {
  const { server, port, url } = await listen({ ...standardLimits, connectionsPerPeer: 3 });
  const held = await Promise.all(Array.from({ length: 3 }, () => open(port)));
  const further = await open(port);
  expect(await further.said).toBe('');
  held[0]?.socket.destroy();
  await expect
    .poll(() =>
      fetch(`${url}/now`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
  for (const { socket } of held) socket.destroy();
  await server.stop();
});

for (const [where, start, limits] of [
  ['headers', 'GET /now HTTP/1.1\r\nX-Slow: ', { ...smallLimits, requestMs: 60_000 }],
  ['body', halfSent, { ...smallLimits, headersMs: 500, requestMs: 500 }],
] as const) {
  test(`a client that sends a byte of its ${where} now and then is cut off`, async () => {
    const { server, port, url } = await listen(limits);
    const { socket, said } = await open(port);
    socket.write(start);
    const drip = setInterval(() => socket.write('G'), 100);
    const ms = await measure(said);
    clearInterval(drip);
    expect(ms).toBeLessThan(1500);
    expect(await said).toContain('408 Request Timeout');
    // Meanwhile others are served.
    expect(await (await fetch(`${url}/now`)).text()).toBe('here');
    await server.stop();
  });
}

test('a client that says nothing at all is cut off', async () => {
  const { server, port } = await listen(smallLimits);
  const { said } = await open(port);
  expect(await measure(said)).toBeLessThan(1500);
  await server.stop();
});

test('headers above the limit are refused', async () => {
  const { server, url } = await listen({ ...standardLimits, headerBytes: 4096 });
  const headers = { 'X-Large': 'x'.repeat(4096) };
  expect((await fetch(`${url}/now`, { headers })).status).toBe(431);
  await server.stop();
});

test('connections above the limit are closed, and the others go on', async () => {
  const { server, port } = await listen({ ...standardLimits, connections: 1 });
  const first = await open(port);
  const second = await open(port);
  expect(await second.said).toBe('');
  first.socket.write(complete);
  first.socket.end();
  expect(await first.said).toContain('200 OK');
  await server.stop();
});

test('a server that stops answers what has arrived, takes nothing new, and closes its connections', async () => {
  const { server, port, url } = await listen();
  const asked = fetch(`${url}/slow`);
  const kept = await open(port);
  kept.socket.write(complete);
  await once(kept.socket, 'data');
  await sleep(50);
  const stopping = server.stop();
  await sleep(50);
  await expect(fetch(`${url}/now`)).rejects.toThrow();
  const answered = await asked;
  expect(answered.headers.get('Connection')).toBe('close');
  expect(await answered.text()).toBe('at last');
  expect(await measure(stopping)).toBeLessThan(300);
  expect(await kept.said).toContain('here');
});

test('an answer that had begun before the stop is ended, and its connection then closed', async () => {
  const { server, port } = await listen();
  const { socket, said } = await open(port);
  socket.write(complete.replace('/now', '/parts'));
  await once(socket, 'data');
  expect(await measure(server.stop())).toBeLessThan(1000);
  expect(await said).toContain('last');
});

test('neither a half-sent request nor a silent connection holds a server that stops', async () => {
  const { server, port, url } = await listen();
  const half = await open(port);
  half.socket.write(halfSent);
  const silent = await open(port);
  const asked = fetch(`${url}/slow`);
  await sleep(50);
  const ms = await measure(server.stop({ halfSentMs: 200, answersMs: 5000 }));
  expect(ms).toBeLessThan(1500);
  expect(await (await asked).text()).toBe('at last');
  await Promise.all([half.said, silent.said]);
});

test('a request that arrives completely while the server stops is still answered', async () => {
  const { server, port } = await listen();
  const { socket, said } = await open(port);
  socket.write(halfSent);
  await sleep(50);
  const stopping = server.stop({ halfSentMs: 1000, answersMs: 2000 });
  socket.write('x'.repeat(100 - 'question='.length));
  expect(await said).toContain('200 OK');
  await stopping;
});

test('an answer that never comes holds a server that stops no longer than its patience', async () => {
  const { server, url } = await listen();
  const asked = fetch(`${url}/never`).catch(() => 'cut off');
  await sleep(50);
  const ms = await measure(server.stop({ halfSentMs: 100, answersMs: 500 }));
  expect(ms).toBeGreaterThan(400);
  expect(ms).toBeLessThan(1500);
  expect(await asked).toBe('cut off');
});

test('a server that listens on loopback isn’t reached by another address of this machine', async () => {
  const { server, port, url } = await listen();
  expect((await fetch(`${url}/now`)).status).toBe(200);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  for (const address of [...others, '127.0.0.2']) {
    await expect(fetch(`http://${address}:${port}/now`), address).rejects.toThrow();
  }
  await server.stop();
});

test('a port or an address that can’t be had is said in one sentence', async () => {
  const { server, port } = await listen();
  const fail = (host: string, own = port) =>
    createHttpServer(answer)
      .listen(own, host)
      .then(
        () => 'listens',
        (failure: unknown) => describeListenFailure(failure, own, host),
      );
  expect(await fail('127.0.0.1')).toBe(`Port ${port} is already in use. Choose another with PORT.`);
  expect(await fail('192.0.2.1')).toContain('HOST is 192.0.2.1, which isn’t an address of this machine.');
  expect(await fail('no such host')).toContain('HOST is no such host, which isn’t an address');
  await server.stop();
});
