import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { leaseMs } from '../../src/contact/send/outbox/engine.ts';
import type { Health } from '../../src/contact/send/outbox/index.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { createFolder } from '../support/folder.ts';
import { fixtureHook } from '../support/fixture-site.ts';
import { openPrinted } from '../support/printed.ts';
import { startResendInbox } from '../support/resend-inbox.ts';
import { writePersistently, type Send, type Told } from './persistent-writer.ts';
import { countMessages, type Tally } from './tally.ts';

const script = fileURLToPath(new URL('../support/contact-server.ts', import.meta.url));

/** Shows the figures of the outbox. */
const token = 'the bearer token of the tests';

/** About as long as a message takes from the click to the answer, slow ways included. */
const killWindowMs = 150;
const startMs = 20_000;

/** What became of the messages, and in which moments the server was killed. */
export interface KillTally extends Tally {
  beforeHandOver: number;
  beforeAnswer: number;
  afterAnswer: number;
}

/** Kills the local server at a random moment of every message, starts it again, and lets the writer try again. */
export async function countUnderKills(kills: number): Promise<KillTally> {
  const inbox = await startResendInbox();
  const proxy = await startFaultProxy(inbox.url, () => 'slow on both ways');
  const moments = { beforeHandOver: 0, beforeAnswer: 0, afterAnswer: 0 };
  const told: Told[] = [];
  const dataDir = await createFolder();
  let server = startServer(proxy.url, dataDir);
  try {
    for (let number = 0; number < kills; number += 1) {
      await server.address;
      const before = (await inbox.readMails()).length;
      let answered = false as boolean;
      const send: Send = async (request) => {
        const response = await sendTo(await server.address, request);
        answered = true;
        return response;
      };
      const writing = writePersistently(number, send);
      await sleep(Math.random() * killWindowMs);
      const answeredInTime = answered;
      server.process.kill('SIGKILL');
      server = startServer(proxy.url, dataDir);
      await proxy.settle();
      if (answeredInTime) moments.afterAnswer += 1;
      else if ((await inbox.readMails()).length > before) moments.beforeAnswer += 1;
      else moments.beforeHandOver += 1;
      told.push(await writing);
    }
    // What was under way is leased to a server that is dead. So the last one starts when that is over. The one before
    // is killed once it listens: nobody would hear later that it never did.
    await server.address;
    server.process.kill('SIGKILL');
    server = startServer(proxy.url, dataDir, leaseMs);
    const address = await server.address;
    while ((await countWaiting(address)) > 0) await sleep(200);
    await proxy.settle();
    return { ...countMessages(told, await inbox.readMails()), ...moments };
  } finally {
    server.process.kill('SIGKILL');
    await proxy.close();
    await inbox.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface RunningServer {
  process: ChildProcess;
  /** Known once it listens. */
  address: Promise<string>;
}

/** @param laterMs how much later than it is the server believes to start */
function startServer(resendUrl: string, dataDir: string, laterMs = 0): RunningServer {
  const printed = openPrinted();
  const child = fork(script, {
    // Nothing of this machine's own configuration: no mail may leave it.
    env: {
      RESEND_BASE_URL: resendUrl,
      RATE_LIMIT: 'off',
      DATA_DIR: dataDir,
      CRON_SECRET: token,
      LATER_MS: String(laterMs),
    },
    stdio: ['ignore', printed, printed, 'ipc'],
    execArgv: [`--import=${fixtureHook}`],
  });
  const listening = once(child, 'message', { signal: AbortSignal.timeout(startMs) });
  return { process: child, address: listening.then(([port]) => `http://127.0.0.1:${port}`) };
}

async function countWaiting(address: string): Promise<number> {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(`${address}/contact/health`, { headers });
  const { counts } = (await response.json()) as Health;
  return (counts?.waiting ?? 0) + (counts?.stuck ?? 0);
}

/** The request as it was made for the public address, sent to where the server listens now. */
function sendTo(address: string, request: Request): Promise<Response> {
  return fetch(new Request(new URL(new URL(request.url).pathname, address), request), { redirect: 'manual' });
}
