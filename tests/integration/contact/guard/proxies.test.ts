import { once } from 'node:events';
import { request as ask, type Server } from 'node:http';
import { connect } from 'node:net';
import { serve } from '@hono/node-server';
import { expect, test } from '@playwright/test';
import { createApp } from '../../../../src/server/app.ts';
import { readHosting } from '../../../../src/site/hosting.ts';
import { emergencyMessage, plainMessage } from '../../../support/contact.ts';
import { assembleContact } from '../../../support/contact-under-test.ts';
import { closeServer, findPort, startForwardingProxy } from '../../../support/forwarding-proxy.ts';
import { createScriptedTransport } from '../../../support/scripted-transport.ts';

interface Post {
  /** The address that the sender's connection begins at. */
  from?: string;
  headers?: Record<string, string>;
  body?: object;
}

/** The own server behind so many proxies, and how many of some posts it accepts. */
async function withServer(
  { proxies = 0, trusted = proxies }: { proxies?: number; trusted?: number },
  use: (countAccepted: (posts: readonly Post[]) => Promise<number>) => Promise<void>,
) {
  const contact = await assembleContact([createScriptedTransport(() => ({ kind: 'sent', id: '1' }))], {
    store: 'off',
    environment: { RATE_LIMIT: 'on', PROOF: 'off', TRUST_PROXY: String(trusted), VERCEL: '' },
  });
  const app = createApp({ root: 'src/public', hosting: await readHosting(), contact: contact.send });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  if (!server.listening) await once(server, 'listening');
  const chain = [];
  let port = findPort(server);
  for (let hop = 0; hop < proxies; hop += 1) {
    const proxy = await startForwardingProxy(port);
    chain.push(proxy);
    ({ port } = proxy);
  }
  try {
    await use(async (posts) => {
      let accepted = 0;
      for (const one of posts) if ((await post(port, one)) === 200) accepted += 1;
      return accepted;
    });
  } finally {
    for (const proxy of chain) await proxy.close();
    await closeServer(server);
    await contact.close();
  }
}

/** Sends posts and breaks each connection before its answer. */
async function breakOff(port: number, times: number): Promise<void> {
  const posts = Array.from({ length: times }, (_, index) => {
    const body = JSON.stringify({ ...plainMessage, email: `gone-${index}@writer.example` });
    const head = ['POST /api/contact HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
    const request = [...head, `Content-Length: ${body.length}`, '', body].join('\r\n');
    const socket = connect(port, '127.0.0.1', () => socket.write(request, () => socket.resetAndDestroy()));
    socket.on('error', () => undefined);
    return once(socket, 'close');
  });
  await Promise.all(posts);
}

let number = 0;

async function post(port: number, { from = '127.0.0.1', headers = {}, body = plainMessage }: Post) {
  number += 1;
  const sent = ask({
    host: '127.0.0.1',
    port,
    path: '/api/contact',
    method: 'POST',
    localAddress: from,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
  sent.end(JSON.stringify({ ...body, email: `writer-${number}@writer.example` }));
  const [answer] = (await once(sent, 'response')) as [{ statusCode: number; resume: () => void }];
  answer.resume();
  return answer.statusCode;
}

const forge = (index: number) => ({
  'X-Forwarded-For': `198.51.100.${index}`,
  'X-Real-IP': `198.51.100.${index}`,
  'X-Vercel-Forwarded-For': `198.51.100.${index}`,
  Forwarded: `for=198.51.100.${index}`,
});
const forged = (times: number, from: string) =>
  Array.from({ length: times }, (_, index) => ({ from, headers: forge(index) }));
const honest = (times: number, from: string) => Array.from({ length: times }, () => ({ from }));

test('senders that break the connection before the answer share the limit of one', async () => {
  const contact = await assembleContact([createScriptedTransport(() => ({ kind: 'sent', id: '1' }))], {
    store: 'off',
    environment: { RATE_LIMIT: 'on', PROOF: 'off', VERCEL: '' },
  });
  const app = createApp({ root: 'src/public', hosting: await readHosting(), contact: contact.send });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  if (!server.listening) await once(server, 'listening');
  for (let times = 0; times < 10; times += 1) await breakOff(findPort(server), 15);
  await expect.poll(() => contact.outcomes.length).toBe(150);
  await closeServer(server);
  await contact.close();
  // Some were read before they broke off: those count for their own network.
  const accepted = contact.outcomes.filter(({ kind }) => kind === 'accepted');
  expect(accepted.length).toBeLessThanOrEqual(60);
});

test('without a proxy a sender is the other end of the connection', () =>
  withServer({}, async (countAccepted) => {
    expect(await countAccepted(honest(32, '127.0.0.2'))).toBe(30);
    expect(await countAccepted(honest(1, '127.0.0.3'))).toBe(1);
  }));

for (const proxies of [1, 2]) {
  test(`behind ${proxies} proxies nobody gets a new limit by forging headers, and others keep theirs`, () =>
    withServer({ proxies }, async (countAccepted) => {
      expect(await countAccepted(forged(40, '127.0.0.2'))).toBe(30);
      expect(await countAccepted(honest(1, '127.0.0.3'))).toBe(1);
      const longer = Array.from({ length: 5 }, (_, index) => ({
        from: '127.0.0.2',
        headers: { 'X-Forwarded-For': `198.51.100.${index}, 203.0.113.${index}, 127.0.0.1` },
      }));
      expect(await countAccepted(longer)).toBe(0);
    }));
}

test('a proxy that isn’t configured makes one limit of all its visitors, whatever they forge, and it is larger', () =>
  withServer({ proxies: 1, trusted: 0 }, async (countAccepted) => {
    expect(await countAccepted(forged(60, '127.0.0.2'))).toBe(60);
    const left = await countAccepted(forged(260, '127.0.0.3'));
    expect(left).toBeGreaterThanOrEqual(240);
    // While these were sent, a few seconds have made room for a few more.
    expect(left).toBeLessThan(260);
  }));

test('when a network has used up its messages, its emergency still goes through', () =>
  withServer({ proxies: 1 }, async (countAccepted) => {
    expect(await countAccepted(honest(31, '127.0.0.2'))).toBe(30);
    expect(await countAccepted([{ from: '127.0.0.2', body: emergencyMessage }])).toBe(1);
  }));
