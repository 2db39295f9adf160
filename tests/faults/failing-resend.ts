import { setTimeout as sleep } from 'node:timers/promises';
import type { Outbox } from '../../src/contact/send/outbox/index.ts';
import { createResendTransport } from '../../src/contact/send/transports/resend.ts';
import { createFastClock } from '../support/fast-clock.ts';
import { assembleContact } from '../support/contact-under-test.ts';
import { faultNames, startFaultProxy, type FaultName } from '../support/fault-proxy.ts';
import { startResendInbox } from '../support/resend-inbox.ts';
import { writePersistently } from './persistent-writer.ts';
import { countMessages, type Tally } from './tally.ts';

/** Enough for the outbox to go on behind the answers. */
const mostFaultyAttempts = 4;
/** The pauses between the first attempts are 5 and 30 seconds, then minutes. */
const timeFactor = 60;

/** Lets writers send while the first attempts of each message meet the fault; `any` is another one each time. */
export async function countUnderFault(fault: FaultName | 'any', runs: number): Promise<Tally> {
  const inbox = await startResendInbox();
  const remaining = new Map<string, number>();
  const proxy = await startFaultProxy(inbox.url, (key) => {
    const left = remaining.get(key) ?? 1 + Math.floor(Math.random() * mostFaultyAttempts);
    remaining.set(key, left - 1);
    if (left <= 0) return 'none';
    return fault === 'any' ? pickFault() : fault;
  });
  const { send, outbox, close } = await assembleContact([createResendTransport('re_test', proxy.url)], {
    clock: createFastClock(timeFactor),
  });
  try {
    const told = await Promise.all(
      Array.from({ length: runs }, (_, number) => writePersistently(number, send)),
    );
    // What the outbox keeps goes on behind the answers, as in a server.
    outbox.start();
    while ((await countWaiting(outbox)) > 0) await sleep(200);
    // What the proxy still holds back may double a message: it is counted too.
    await proxy.settle();
    return countMessages(told, await inbox.readMails());
  } finally {
    await close();
    await proxy.close();
    await inbox.close();
  }
}

async function countWaiting(outbox: Outbox): Promise<number> {
  const { counts } = await outbox.health();
  return (counts?.waiting ?? 0) + (counts?.stuck ?? 0);
}

function pickFault(): FaultName {
  return faultNames[Math.floor(Math.random() * faultNames.length)] ?? 'none';
}
