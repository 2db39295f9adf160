import fc from 'fast-check';
import { provider } from '../../src/provider/index.ts';
import { createResendTransport } from '../../src/contact/send/transports/resend.ts';
import { createSmtpTransport } from '../../src/contact/send/transports/smtp.ts';
import type { Transport } from '../../src/contact/send/transports/transport.ts';
import type { ProbeService } from '../../src/contact/emergency/probe/index.ts';
import { replyError, startAnsweringServer } from '../support/answering-server.ts';
import { assembleContact } from '../support/contact-under-test.ts';
import { plainMessage, postForm, postJson } from '../support/contact.ts';
import { startResendInbox } from '../support/resend-inbox.ts';
import { startSmtpInbox } from '../support/smtp-inbox.ts';
import { findBreach } from './contract.ts';
import { findMailBreach, findSmtpBreach } from './mails.ts';
import { anyRequest, createRequest } from './requests.ts';

/** How many answers of each status there were, and mails of each transport. */
export type FuzzCount = Record<string, number>;

/** Slower than this no answer may be, whatever was typed. */
const slowMs = 2000;

/** Sends that many requests through the handler, and throws with the smallest one that breaks the contract. */
export async function fuzzContact(requests: number, seed?: number): Promise<FuzzCount> {
  const [resend, smtp, refusing] = await Promise.all([
    startResendInbox(),
    startSmtpInbox(),
    startAnsweringServer([replyError(422, 'validation_error')]),
  ]);
  const [toResend, toSmtp, toNobody, limited] = await Promise.all([
    assemble(createResendTransport('re_test', resend.url)),
    assemble(createSmtpTransport(smtp.url)),
    assemble(createResendTransport('re_test', refusing.url), { store: 'off' }),
    // A secret of its own: it shares the inbox with the first, and the same words would be the same message.
    assemble(createResendTransport('re_test', resend.url), {
      environment: { RATE_LIMIT: 'on', CONTACT_SECRET: 'another secret of the tests, 32 characters' },
    }),
  ]);
  // The first of its kind loads what handles it, as in a new process: that isn't what is measured here.
  const german = 'Guten Tag, ich kann seit gestern keine Nachrichten mehr empfangen. Was soll ich tun?';
  await toResend.send(postJson(plainMessage));
  await toResend.send(postForm({ ...plainMessage, question: german }));
  const count: FuzzCount = {};
  const handlers = fc.constantFrom(toResend, toResend, toSmtp, toNobody, limited);
  const answersByContract = fc.asyncProperty(anyRequest, handlers, async (typed, contact) => {
    const began = performance.now();
    const response = await contact.send(createRequest(typed));
    const breach = findBreach(response, await response.text());
    if (breach) throw new Error(breach);
    if (response.status === 503 && contact !== toNobody) throw new Error('503 although the mail can be sent');
    if (performance.now() - began > slowMs) throw new Error('slow');
    const kind = `${response.status} ${response.headers.get('Content-Type')?.split(';')[0] ?? ''}`.trim();
    count[kind] = (count[kind] ?? 0) + 1;
  });
  try {
    await fc.assert(answersByContract, { numRuns: requests, ...(seed === undefined ? {} : { seed }) });
    const mails = await resend.readMails();
    const breach = mails.map(findMailBreach).find(Boolean) ?? smtp.mails.map(findSmtpBreach).find(Boolean);
    if (breach) throw new Error(breach);
    return { ...count, 'mails by resend': mails.length, 'mails by smtp': smtp.mails.length };
  } finally {
    await Promise.all([toResend, toSmtp, toNobody, limited].map(({ close }) => close()));
    await Promise.all([resend.close(), smtp.close(), refusing.close()]);
  }
}

// Half of the services are well and half are down.
const probe: ProbeService = (service) =>
  Promise.resolve(
    service.length % 2 === 0 ? { kind: 'answers', milliseconds: 80 } : { kind: 'silent', milliseconds: 3000 },
  );

function assemble(
  transport: Transport,
  options: { store?: 'off'; environment?: Record<string, string> } = {},
) {
  const environment = { CONTACT_FROM: provider.support.address, ...options.environment };
  return assembleContact([transport], { ...options, environment, probe });
}
