import { provider } from '../../provider.ts';
import { openConversation } from './conversation.ts';
import type { Protocol } from './target.ts';
import { readStatus, writeRequest } from './web.ts';

/**
 * HTTPS proxy: whatever it answers to `CONNECT` (RFC 9110, section 9.3.6), it answers. The function has no account, so the
 * usual answer is 407. The way is asked to our own web mail, so that no other host is ever touched.
 */
export const probeProxy: Protocol = async (target, signal) => {
  const talk = await openConversation(target, signal);
  const { host, port } = provider.services.web;
  writeRequest(talk, `CONNECT ${host}:${port} HTTP/1.1`, `${host}:${port}`);
  await readStatus(talk);
};
