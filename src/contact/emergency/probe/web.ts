import { openConversation, type Conversation } from './conversation.ts';
import { Fault } from './fault.ts';
import type { Protocol } from './target.ts';

/** HTTPS: any status below 500, even a refusal, comes from a site that works. */
export const probeWeb: Protocol = async (target, signal) => {
  const talk = await openConversation(target, signal);
  writeRequest(talk, `GET ${target.path ?? '/'} HTTP/1.1`, `${target.host}:${target.port}`);
  await expectService(talk);
};

/** Sends a request with the headers that every HTTP/1.1 server expects (RFC 9112). */
export function writeRequest(talk: Conversation, request: string, host: string): void {
  const headers = [`Host: ${host}`, 'User-Agent: One-Question-probe', 'Connection: close'];
  talk.writeLine([request, ...headers, ''].join('\r\n'));
}

/** Reads only the status line of the answer: with 500 or more a server says that it is out of service. */
export async function expectService(talk: Conversation): Promise<void> {
  const [, status] = /^HTTP\/1\.[01] ([1-5]\d\d)(?: |$)/u.exec(await talk.readLine()) ?? [];
  if (status === undefined) throw new Fault({ kind: 'nonsense' });
  if (Number(status) >= 500) throw new Fault({ kind: 'unavailable', reply: status });
}
