import { createDelivery, type Deliver } from '../../src/contact/send/deliver.ts';
import { createResendTransport } from '../../src/contact/send/transports/resend.ts';
import type { EncryptMail } from '../../src/contact/send/encrypt.ts';
import { createContactHandler } from '../../src/contact/handle.ts';
import { createCounters } from '../../src/contact/guard/counters/index.ts';
import { createIncidents } from '../../src/contact/emergency/incident.ts';
import { createRateLimit } from '../../src/contact/guard/rate-limit.ts';
import { createBotCheck } from '../../src/contact/guard/bot-check.ts';
import { startResendInbox, type ResendInbox } from './resend-inbox.ts';
import type { ProbeService } from '../../src/contact/emergency/probe/index.ts';
import type { Outcome } from '../../src/contact/message/types.ts';
import { built, createSettings, notProbed } from './contact.ts';

interface ContactUnderTest {
  send: (request: Request) => Promise<Response>;
  inbox: ResendInbox;
  /** How each request ended, as the log was told. */
  outcomes: Outcome[];
}

/** Runs the handler with real parts: the Resend client, an emulated Resend on loopback, the limits, the page. */
export async function withContact(
  use: (contact: ContactUnderTest) => Promise<void>,
  options: {
    environment?: Record<string, string>;
    deliver?: Deliver;
    encrypt?: EncryptMail;
    probe?: ProbeService;
    /** The clock of form tokens and proofs. */
    now?: () => number;
  } = {},
): Promise<void> {
  const inbox = await startResendInbox();
  const settings = createSettings(options.environment);
  const counters = createCounters(settings);
  const limit = createRateLimit(settings, counters);
  const outcomes: Outcome[] = [];
  const send = createContactHandler({
    ...built,
    settings,
    deliver: options.deliver ?? createDelivery([createResendTransport('re_test', inbox.url)]),
    ...(options.encrypt ? { encrypt: options.encrypt } : {}),
    limit,
    botCheck: createBotCheck(settings, limit, options.now),
    incidents: createIncidents(settings, counters),
    probe: options.probe ?? notProbed,
    log: (outcome) => outcomes.push(outcome),
  });
  try {
    await use({ send, inbox, outcomes });
  } finally {
    counters.close();
    await inbox.close();
  }
}
