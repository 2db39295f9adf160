import type { Settings } from '../contact/env.ts';
import { createSubmissionId, nameRow } from '../contact/message/identity.ts';
import { ContactSchema, emergencyServices } from '../contact/message/schema.ts';
import type { Incident, Message } from '../contact/message/types.ts';
import { composeMail } from '../contact/send/compose.ts';
import { createEncryption } from '../contact/send/encrypt.ts';
import { createPagers, isReportPage, planPages } from '../contact/send/paging/index.ts';
import { readTeamKeys } from '../contact/send/team-keys.ts';
import {
  findWays,
  type Payload,
  type SendResult,
  type Sending,
  type Transport,
} from '../contact/send/transports/transport.ts';
import { createTransport } from '../contact/send/transports/index.ts';
import { findTopic, provider } from '../provider/index.ts';
import { createFindings, type Finding } from './finding.ts';

/** What stands instead of a topic to test how an engineer is called. */
export const emergency = 'emergency';

const question =
  'This is a test of the contact form. Somebody ran “npm run mail-test” to see whether mail arrives. ' +
  'You don’t have to do anything.';
/** Longer than it takes until the text leaves. After that nothing is cut off. */
const attemptMs = 60_000;

/** Something to send, and every way by which it should go. */
interface Trial {
  payload: Payload;
  ways: readonly string[];
}

/**
 * Sends one test by every configured way, composed, encrypted and handed over as a real message would be, and
 * says what became of each.
 * @param topic id of a topic; or `emergency`, which calls an engineer
 */
export async function sendTest(topic: string, settings: Settings): Promise<Finding[]> {
  const keys = await readTeamKeys({ general: settings.SUPPORT_PUBLIC_KEY, topics: provider.topics });
  if ('mistakes' in keys) {
    const { error } = createFindings('OpenPGP keys');
    return keys.mistakes.map((mistake) => error(mistake));
  }
  const encrypt = createEncryption(keys.keys);
  const message = topic === emergency ? writeReport(settings) : writeMessage(topic, settings);
  const mail = await encrypt(composeMail(message, settings), message);
  const report: Trial = { payload: { mail }, ways: settings.MAIL_TRANSPORTS };
  const trials = [
    ...(topic === emergency && !isReportPage(settings) ? [] : [report]),
    ...planPages([message], settings, undefined, Date.now()).map(({ mail: page, facts, ways }): Trial => ({
      payload: { mail: page, ...(facts ? { facts } : {}) },
      ways,
    })),
  ].map(markTest);
  const transports = [
    ...settings.MAIL_TRANSPORTS.map((name) => createTransport(name, settings)),
    ...createPagers(settings),
  ];
  const results = trials.flatMap(({ payload, ways }) =>
    findWays(ways, transports).map((transport) => tryTransport(transport, payload)),
  );
  return Promise.all(results);
}

function writeMessage(topic: string, settings: Settings): Message {
  const contact = ContactSchema.parse({
    question: [question],
    email: provider.support.address,
    topic: [topic],
    subject: 'please ignore',
    shown: [],
    opened: [],
    confirm: [],
  });
  const { publicKey: _none, ...rest } = contact;
  const submission = createSubmissionId();
  const identity = { submission, email: contact.email, question, topic, index: 0 };
  const names = nameRow(settings.CONTACT_SECRET, identity);
  const { team } = findTopic(topic);
  return { names, question, topic, topicChosen: true, to: team, pages: false, contact: rest };
}

/** Writes a report that pages, of a service that may be an emergency. */
function writeReport(settings: Settings): Message {
  const [service] = emergencyServices;
  const [topic] = provider.topics;
  if (service === undefined || !topic) throw new RangeError('Nothing here may be an emergency.');
  const message = writeMessage(topic.id, settings);
  const incident: Incident = {
    number: `TEST-${Math.floor(Date.now() / 1000)}`,
    report: 1,
    strength: 3,
    pages: true,
    reporters: { customers: 1, others: 0 },
    alerted: false,
  };
  const contact = { ...message.contact, emergency: 'yes' as const, service };
  return { ...message, to: provider.support.emergency ?? message.to, pages: true, contact, incident };
}

/** Says that it's a test where people look first, encrypted or not. */
function markTest({ payload: { mail, facts }, ways }: Trial): Trial {
  const marked = { ...mail, subject: `TEST: ${mail.subject}` };
  if (!facts) return { payload: { mail: marked }, ways };
  const text = `This is a test: nothing is down.\n${facts['text'] ?? ''}`;
  const title = `TEST: ${facts['title'] ?? ''}`;
  return { payload: { mail: { ...marked, text }, facts: { ...facts, title, text } }, ways };
}

async function tryTransport(transport: Transport, payload: Payload): Promise<Finding> {
  const id = createSubmissionId();
  const sending: Sending = { ...payload, id, key: id, copy: 1 };
  const handOver = () => Promise.resolve(true);
  const result = await transport.send(sending, AbortSignal.timeout(attemptMs), handOver);
  return describeResult(transport.name, payload, result);
}

function describeResult(name: string, { mail, facts }: Payload, result: SendResult): Finding {
  const isMail = name === 'resend' || name === 'smtp';
  const { ok, warning, error } = createFindings(name);
  const where = isMail
    ? ` Look for “${mail.subject}” in ${mail.to}.`
    : ` Look for “${facts?.['title'] ?? ''}”.`;
  switch (result.kind) {
    case 'sent':
      return ok(`took it.${where}`);
    case 'unknown':
      return warning(`may have taken it (${result.reason}).${where}`);
    case 'failed':
    case 'refused':
      return error(`didn’t take it (${result.reason}), so nothing arrives.`, 'Run “npm run doctor”.');
  }
}
