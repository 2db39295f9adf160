import { rm } from 'node:fs/promises';
import { createOutbox, openStore, type Outbox } from '../../src/contact/send/outbox/index.ts';
import type { Clock } from '../../src/contact/send/outbox/clock.ts';
import { createResendTransport } from '../../src/contact/send/transports/resend.ts';
import { createPagers, watchPages } from '../../src/contact/send/paging/index.ts';
import type { Transport } from '../../src/contact/send/transports/transport.ts';
import type { EncryptMail } from '../../src/contact/send/encrypt.ts';
import { createContactHandler } from '../../src/contact/handle.ts';
import { createCounters } from '../../src/contact/guard/counters/index.ts';
import { createIncidents } from '../../src/contact/emergency/incident.ts';
import { createRateLimit } from '../../src/contact/guard/rate-limit.ts';
import { createBotCheck } from '../../src/contact/guard/bot-check.ts';
import { startResendInbox, type ResendInbox } from './resend-inbox.ts';
import type { ProbeService } from '../../src/contact/emergency/probe/index.ts';
import type { Outcome } from '../../src/contact/message/types.ts';
import { createFolder } from './folder.ts';
import { built, createSettings, notProbed } from './contact.ts';

interface ContactUnderTest {
  send: (request: Request, peer?: { address: string }) => Promise<Response>;
  inbox: ResendInbox;
  outbox: Outbox;
  /** How each request ended, as the log was told. */
  outcomes: Outcome[];
  /** What the operator was told. */
  alerts: string[];
}

interface Options {
  environment?: Record<string, string>;
  /** The ways to send; otherwise Resend, emulated on loopback. */
  transports?: readonly Transport[];
  /** `off` keeps nothing. */
  store?: 'sqlite' | 'off';
  encrypt?: EncryptMail;
  probe?: ProbeService;
  /** The clock of the outbox. */
  clock?: Clock;
  /** The clock of the handler, of form tokens and proofs. */
  now?: () => number;
}

/** The handler with real parts, an outbox in a file of its own among them. */
export async function assembleContact(
  transports: readonly Transport[],
  options: Omit<Options, 'transports'> = {},
) {
  const settings = createSettings(options.environment);
  const counters = createCounters(settings);
  const clock = options.now ? { readClock: options.now } : {};
  const limit = createRateLimit(settings, counters, options.now);
  const incidents = createIncidents(settings, undefined, options.now);
  const outcomes: Outcome[] = [];
  const alerts: string[] = [];
  const dataDir = await createFolder();
  const opened = await openStore({ outbox: options.store ?? 'sqlite', dataDir, vercel: false });
  const outbox = createOutbox({
    ...(opened.store ? { store: opened.store } : {}),
    storeName: opened.storeName,
    transports: watchPages([...createPagers(settings), ...transports], incidents.notePaged),
    secret: settings.CONTACT_SECRET,
    ...(options.clock ? { clock: options.clock } : {}),
    log: () => undefined,
    alert: (reason) => alerts.push(reason),
  });
  const send = createContactHandler({
    ...built,
    settings,
    outbox,
    ...(options.encrypt ? { encrypt: options.encrypt } : {}),
    limit,
    botCheck: createBotCheck(settings, limit, { counters, ...clock }),
    incidents,
    probe: options.probe ?? notProbed,
    log: (outcome) => outcomes.push(outcome),
    ...clock,
  });
  const close = async () => {
    await outbox.stop();
    counters.close();
    incidents.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { send, outbox, outcomes, alerts, close };
}

/** Runs a test with the handler; unless it brings its own ways to send, with an emulated Resend on loopback. */
export async function withContact(
  use: (contact: ContactUnderTest) => Promise<void>,
  { transports, ...options }: Options = {},
): Promise<void> {
  const inbox = await startResendInbox();
  const contact = await assembleContact(transports ?? [createResendTransport('re_test', inbox.url)], options);
  try {
    await use({ ...contact, inbox });
  } finally {
    await contact.close();
    await inbox.close();
  }
}
