import { createEmulator } from 'emulate';
import { provider } from '../../src/provider/index.ts';

/** A mail as Resend tells of it. */
export interface ResendMail {
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string | null;
  reply_to: string[];
  headers: Record<string, string>;
}

export interface ResendInbox {
  url: string;
  /** What arrived, oldest first. */
  readMails: () => Promise<ResendMail[]>;
  close: () => Promise<void>;
}

/** An emulated Resend on a free port of loopback, with nothing in it. */
export async function startResendInbox(): Promise<ResendInbox> {
  const emulator = await createEmulator({
    service: 'resend',
    port: 0,
    seed: { resend: { domains: [{ name: provider.domain }] } },
  });
  return {
    url: emulator.url,
    readMails: async () => {
      const headers = { Authorization: 'Bearer re_test' };
      const response = await fetch(`${emulator.url}/emails`, { headers });
      return ((await response.json()) as { data: ResendMail[] }).data;
    },
    close: () => emulator.close(),
  };
}
