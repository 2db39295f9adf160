import { provider } from '../../../provider/index.ts';
import { openConversation, type Conversation } from './conversation.ts';
import { Fault } from './fault.ts';
import type { Protocol } from './target.ts';

const ourName = new URL(provider.site).hostname;

/** SMTP (RFC 5321): 220, then 250 to `EHLO`, and the same again under TLS if it uses `STARTTLS` (RFC 3207). */
export const probeSmtp: Protocol = async (target, signal) => {
  const talk = await openConversation(target, signal);
  await expectReply(talk, '220');
  await greet(talk);
  if (target.security === 'starttls') {
    talk.writeLine('STARTTLS');
    await expectReply(talk, '220');
    await talk.encrypt();
    await greet(talk);
  }
  await talk.leave('QUIT');
};

async function greet(talk: Conversation): Promise<void> {
  talk.writeLine(`EHLO ${ourName}`);
  await expectReply(talk, '250');
}

/** Reads a reply of one or more lines: all but the last have a hyphen after the code (section 4.2.1). */
async function expectReply(talk: Conversation, expected: string): Promise<void> {
  for (;;) {
    const [, code, sign] = /^([2-5]\d\d)([ -]|$)/u.exec(await talk.readLine()) ?? [];
    if (code === undefined) throw new Fault({ kind: 'nonsense' });
    if (/^[45]/u.test(code)) throw new Fault({ kind: 'unavailable', reply: code });
    if (code !== expected) throw new Fault({ kind: 'nonsense' });
    if (sign !== '-') return;
  }
}
