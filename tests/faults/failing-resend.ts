import { createDelivery } from '../../src/contact/send/deliver.ts';
import { createResendTransport } from '../../src/contact/send/transports/resend.ts';
import { createContactHandler } from '../../src/contact/handle.ts';
import { createBotCheck } from '../../src/contact/guard/bot-check.ts';
import { createIncidents } from '../../src/contact/emergency/incident.ts';
import { createRateLimit } from '../../src/contact/guard/rate-limit.ts';
import { built, createSettings, notProbed } from '../support/contact.ts';
import { faultNames, startFaultProxy, type FaultName } from '../support/fault-proxy.ts';
import { startResendInbox } from '../support/resend-inbox.ts';
import { writePersistently } from './persistent-writer.ts';
import { countMessages, type Tally } from './tally.ts';

/** More than one request of the function tries, so that some writers are told 503 and press the button again. */
const mostFaultyAttempts = 4;

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
  const settings = createSettings();
  const limit = createRateLimit(settings);
  const send = createContactHandler({
    ...built,
    settings,
    deliver: createDelivery([createResendTransport('re_test', proxy.url)]),
    limit,
    botCheck: createBotCheck(settings, limit),
    incidents: createIncidents(settings),
    probe: notProbed,
    log: () => {},
  });
  try {
    const told = await Promise.all(
      Array.from({ length: runs }, (_, number) => writePersistently(number, send)),
    );
    // What the proxy still holds back may double a message: it is counted too.
    await proxy.settle();
    return countMessages(told, await inbox.readMails());
  } finally {
    await proxy.close();
    await inbox.close();
  }
}

function pickFault(): FaultName {
  return faultNames[Math.floor(Math.random() * faultNames.length)] ?? 'none';
}
