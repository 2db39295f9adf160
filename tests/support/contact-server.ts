// The local server with the contact function in it, in a process of its own that may be killed. It needs no built site:
// the page is the one of the tests. Tells its parent the port as soon as it listens.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { startContact } from '../../src/contact/start.ts';
import { createApp } from '../../src/server/app.ts';
import { readHosting } from '../../src/site/hosting.ts';
import { built } from './contact.ts';

// A test need not wait for what a server would find some time later.
const laterMs = Number(process.env['LATER_MS'] ?? 0);
const readClock = Date.now;
Date.now = () => readClock() + laterMs;

const contact = startContact(process.env, { ...built, statusFile: '/nowhere/status.json' });
const app = createApp({ root: 'src/public', hosting: await readHosting(), contact: contact.fetch });
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () =>
  process.send?.((server.address() as AddressInfo).port),
);
// Nobody is left to kill it.
process.on('disconnect', () => process.exit());
