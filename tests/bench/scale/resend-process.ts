import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Asked, ResendCounts } from './limited-resend.ts';

/** A mail that arrived: its writer's address, and its mark if it may be a second copy. */
export type Arrived = readonly [writer: string, mark: string];

/** The emulated Resend behind its rate limit. */
export interface LimitedResend {
  url: string;
  setLimit: (limit: number) => Promise<void>;
  readCounts: () => Promise<ResendCounts>;
  readMails: () => Promise<Arrived[]>;
  close: () => Promise<void>;
}

/** Starts it. @param limit requests a second */
export async function startLimitedResend(limit: number): Promise<LimitedResend> {
  const script = fileURLToPath(new URL('limited-resend.ts', import.meta.url));
  const child = fork(script, [String(limit)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [port] = (await once(child, 'message')) as [number];
  const ask = async (asked: Asked) => {
    const heard = once(child, 'message');
    child.send(asked);
    const [said] = (await heard) as [unknown];
    return said;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    setLimit: async (wanted) => {
      await ask({ limit: wanted });
    },
    readCounts: async () => (await ask('counts')) as ResendCounts,
    readMails: async () => (await ask('mails')) as Arrived[],
    close: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}
