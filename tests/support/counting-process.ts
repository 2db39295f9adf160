// A process of its own that counts messages in the Redis of REDIS_URL, as one of several instances of the
// function does. Its parent names a writer and how many messages; it answers how many of them passed.
import { createCounters } from '../../src/contact/guard/counters/index.ts';
import { createRateLimit } from '../../src/contact/guard/rate-limit.ts';
import { createContact, createFields, createSettings } from './contact.ts';

/** What the parent asks. */
export interface Task {
  messages: number;
  email: string;
}

const settings = createSettings({ RATE_LIMIT: 'on', REDIS_URL: process.env['REDIS_URL'] ?? '' });
const limit = createRateLimit(settings, createCounters(settings));

process.on('message', (task: Task) => void answer(task));
// Connected, so that what is counted is what Redis says, however busy the machine is with starting processes.
await limit.isFlooded();
process.send?.('ready');
// Nobody is left to kill it.
process.on('disconnect', () => process.exit());

async function answer({ messages, email }: Task): Promise<void> {
  const network = { near: '192.0.2.7', known: true };
  const steps = await Promise.all(
    Array.from({ length: messages }, () => limit.count(createContact({ email }), createFields({}), network)),
  );
  process.send?.(steps.filter((step) => 'value' in step).length);
}
