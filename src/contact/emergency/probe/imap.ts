import { openConversation } from './conversation.ts';
import { Fault } from './fault.ts';
import type { Protocol } from './target.ts';

/** IMAP4rev2 (RFC 9051): the greeting, and the answer to `STARTTLS` if the service uses it. */
export const probeImap: Protocol = async (target, signal) => {
  const talk = await openConversation(target, signal);
  const greeting = await talk.readLine();
  if (/^\* BYE\b/iu.test(greeting)) throw new Fault({ kind: 'unavailable', reply: 'BYE' });
  if (!/^\* (?:OK|PREAUTH)\b/iu.test(greeting)) throw new Fault({ kind: 'nonsense' });
  if (target.security === 'starttls') {
    talk.writeLine('a STARTTLS');
    let answer = await talk.readLine();
    // A server may send untagged responses before its answer (section 7).
    while (answer.startsWith('* ')) answer = await talk.readLine();
    const [, word] = /^a (OK|NO|BAD)\b/iu.exec(answer) ?? [];
    if (!word) throw new Fault({ kind: 'nonsense' });
    if (!/^OK$/iu.test(word))
      throw new Fault({ kind: 'unavailable', reply: `STARTTLS: ${word.toUpperCase()}` });
    await talk.encrypt();
  }
  await talk.leave('b LOGOUT');
};
