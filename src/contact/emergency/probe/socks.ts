import { openConversation } from './conversation.ts';
import { Fault } from './fault.ts';
import type { Protocol } from './target.ts';

/** SOCKS runs inside SSH here: the server says which protocol it speaks (RFC 4253, section 4.2) before anybody signs in. */
export const probeSocks: Protocol = async (target, signal) => {
  const talk = await openConversation(target, signal);
  // 1.99 is version 2 that would take older programs, too (section 5.1).
  if (!/^SSH-(?:2\.0|1\.99)-/u.test(await talk.readLine())) throw new Fault({ kind: 'nonsense' });
};
