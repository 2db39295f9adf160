import { openConversation, type Conversation } from './conversation.ts';
import { Fault } from './fault.ts';
import type { Protocol } from './target.ts';

/** POP3 (RFC 1939): the greeting, and the answer to `STLS` (RFC 2595) if the service uses it. */
export const probePop3: Protocol = async (target, signal) => {
  const talk = await openConversation(target, signal);
  await expectOk(talk, '-ERR');
  if (target.security === 'starttls') {
    talk.writeLine('STLS');
    await expectOk(talk, 'STLS: -ERR');
    await talk.encrypt();
  }
  await talk.leave('QUIT');
};

async function expectOk(talk: Conversation, reply: string): Promise<void> {
  const line = await talk.readLine();
  if (/^-ERR\b/u.test(line)) throw new Fault({ kind: 'unavailable', reply });
  if (!/^\+OK\b/u.test(line)) throw new Fault({ kind: 'nonsense' });
}
