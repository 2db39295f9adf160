// A process of its own that counts messages in the Redis of REDIS_URL, as one of several instances of the
// function does. Its parent names a writer and how many messages; it answers how many of them passed.
import { createCounters } from '../../src/contact/guard/counters/index.ts';
import { createIncidents } from '../../src/contact/emergency/incident.ts';
import { createRateLimit } from '../../src/contact/guard/rate-limit.ts';
import { routeQuestions } from '../../src/contact/send/route.ts';
import { contactUrl, createContact, createFields, createSettings, chooseTopic } from './contact.ts';

/** What the parent asks. */
export type Task = { messages: number; email: string } | { reports: string[] };

const settings = createSettings({ RATE_LIMIT: 'on', REDIS_URL: process.env['REDIS_URL'] ?? '' });
const counters = createCounters(settings);
const limit = createRateLimit(settings, counters);
const incidents = createIncidents(settings, counters);

const answer = async (task: Task) => {
  process.send?.('reports' in task ? await report(task.reports) : await countPassing(task));
};
process.on('message', (task: Task) => void answer(task));
// Connected, so that what is counted is what Redis says, however busy the machine is with starting processes.
await limit.measureUse(createContact(), new Request(contactUrl));
process.send?.('ready');
// Nobody is left to kill it.
process.on('disconnect', () => process.exit());

async function countPassing({ messages, email }: { messages: number; email: string }): Promise<number> {
  const contact = createContact({ email });
  const request = new Request(contactUrl);
  const steps = await Promise.all(
    Array.from({ length: messages }, () => limit.count(contact, createFields({}), request)),
  );
  return steps.filter((step) => 'value' in step).length;
}

async function report(emails: string[]) {
  const messages = emails.flatMap((email) =>
    routeQuestions(createContact({ email, emergency: 'yes', service: 'imap' }), chooseTopic),
  );
  return (await incidents.join(messages)).map(({ incident }) => incident);
}
