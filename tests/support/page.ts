import { findTopic, provider } from '../../src/provider/index.ts';
import { nameMessages } from '../../src/contact/send/submission.ts';
import { routeQuestions } from '../../src/contact/send/route.ts';
import { writePage } from '../../src/contact/send/paging/page.ts';
import { packPage } from '../../src/contact/send/transports/page.ts';
import type { Contact } from '../../src/contact/message/schema.ts';
import type { Incident, Message } from '../../src/contact/message/types.ts';
import type { Sending } from '../../src/contact/send/transports/transport.ts';
import { chooseTopics, createContact, createSettings, outage } from './contact.ts';
import { createMail } from './mail.ts';

const at = Date.parse('2026-11-23T12:49:30Z');

/** What the writer of an emergency typed: none of it may reach a pager. */
export const typed = {
  question: outage,
  email: 'anna@writer.example',
  account: `anna@${provider.domain}`,
  subject: 'Nothing works here',
} as const;

/** The messages of a customer's emergency, of which the first pages. */
export function createPagedMessages(
  parts: Partial<Contact> = {},
  incident: Partial<Incident> = {},
): Message[] {
  const contact = createContact({
    ...typed,
    question: [typed.question],
    customer: 'yes',
    emergency: 'yes',
    service: 'imap',
    submission: 'abcdefghijklmnopqrstuv',
    ...parts,
  });
  const secret = createSettings().CONTACT_SECRET;
  const { messages } = nameMessages(routeQuestions(contact, chooseTopics), { secret, now: at });
  return messages.map((message, index) => {
    if (message.contact.emergency !== 'yes') return message;
    const pages = index === 0 && incident.pages !== false;
    const own: Incident = {
      number: 'IMAP-261123-1249',
      report: 2,
      strength: 3,
      reporters: { customers: 2, others: 1 },
      alerted: false,
      ...incident,
      pages,
    };
    return { ...message, pages, incident: own, ...(pages ? {} : { to: findTopic(message.topic).team }) };
  });
}

/** A row with a page, as a transport gets it. */
export function createPageSending(incident: Partial<Incident> = {}): Sending {
  const [message] = createPagedMessages({}, incident);
  const page = message && writePage(message, 'Receiving mail (IMAP) refuses connections.', at);
  if (!page) throw new Error('It pages.');
  return { id: 'row', key: 'row', copy: 1, mail: createMail(), facts: packPage(page) };
}
