import { inboxPort } from './ports.ts';

/** A mail as the local Resend keeps it. */
export interface SentMail {
  to: string[];
  reply_to: string[];
  subject: string;
  text: string;
  headers: Record<string, string>;
}

/**
 * The mails that arrived from a writer: each test writes from an address of its own.
 * @param port Where the inbox listens
 */
export async function readOutbox(writer: string, port = inboxPort): Promise<SentMail[]> {
  const response = await fetch(`http://localhost:${port}/emails?limit=100`);
  const { data } = (await response.json()) as { data: SentMail[] };
  return data.filter(({ reply_to }) => reply_to.includes(writer));
}
