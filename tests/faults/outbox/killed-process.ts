// A process with an outbox, for `killed-processes.ts` to kill. Its time runs faster, so that half an hour of waiting is
// half a minute.
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../../src/contact/send/outbox/clock.ts';
import { createOutbox, type Letter } from '../../../src/contact/send/outbox/index.ts';
import { openSqliteStore } from '../../../src/contact/send/outbox/sqlite.ts';
import { createSmtpTransport } from '../../../src/contact/send/transports/smtp.ts';

const speed = 60;
const { OUTBOX_FOLDER = '', OUTBOX_SMTP = '', CONTACT_SECRET = '' } = process.env;

const fastClock: Clock = {
  now: () => Date.now() * speed,
  sleep: (ms, signal) =>
    wait(Math.ceil(ms / speed), undefined, signal ? { signal } : {}).catch(() => undefined),
};
const store = await openSqliteStore(OUTBOX_FOLDER);
const outbox = createOutbox({
  store,
  storeName: 'sqlite',
  transports: [createSmtpTransport(OUTBOX_SMTP)],
  secret: CONTACT_SECRET,
  clock: fastClock,
  alert: () => undefined,
  log: () => undefined,
});
outbox.start();

/** A submission, and what the writer is told. */
export interface Press {
  number: number;
  letters: Letter[];
}
export interface Answer {
  number: number;
  status: string;
}

process.on('message', ({ number, letters }: Press) => {
  void outbox.submit(letters, 60_000).then(({ status }) => {
    const answer: Answer = { number, status };
    process.send?.(answer);
  });
});
process.send?.('ready');
