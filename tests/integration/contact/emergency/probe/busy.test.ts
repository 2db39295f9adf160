import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from '@playwright/test';
import { answersWell } from '../../../../../src/contact/emergency/probe/observation.ts';
import { probeImap } from '../../../../../src/contact/emergency/probe/imap.ts';
import { probeTarget } from '../../../../../src/contact/emergency/probe/target.ts';
import { hang, startProbedServer } from '../../../../support/probed-server.ts';

/** An IMAP server in a thread of its own, so that it answers while this one is busy. */
const script = `
const { createServer } = require('node:net');
const { parentPort } = require('node:worker_threads');
const server = createServer((socket) => {
  socket.on('error', () => {});
  socket.write('* OK ready\\r\\n');
  socket.on('data', (bytes) => socket.write('* CAPABILITY IMAP4rev1\\r\\n' + String(bytes).split(' ')[0] + ' OK\\r\\n'));
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

async function startThread() {
  const thread = new Worker(script, { eval: true });
  const [port] = (await once(thread, 'message')) as [number];
  return { port, close: () => thread.terminate() };
}

/** Keeps this process busy as a flood of long messages does, with a turn for its connections now and then. */
function keepBusy(): () => void {
  let isOver = false;
  const work = () => {
    const until = performance.now() + 600;
    while (performance.now() < until);
    if (!isOver) setImmediate(work);
  };
  setImmediate(work);
  return () => void (isOver = true);
}

test('a process that a flood keeps busy takes no service that answers for silent or slow', async () => {
  const { port, close } = await startThread();
  const stop = keepBusy();
  const seen = await probeTarget(probeImap, { host: '127.0.0.1', port, security: 'none' }, 1000);
  stop();
  await close();
  expect(seen).toMatchObject({ kind: 'answers' });
  expect(answersWell(seen)).toBe(true);
});

test('a process that is too busy to tell says so, and not that the service is down', async () => {
  const server = await startProbedServer(hang);
  const stop = keepBusy();
  const seen = await probeTarget(probeImap, { host: '127.0.0.1', port: server.port, security: 'none' }, 1000);
  stop();
  await server.close();
  expect(seen).toEqual({ kind: 'not_probed', why: 'failure' });
});
