import { findService, provider } from '../../../provider/index.ts';
import { openConversation } from './conversation.ts';
import type { Protocol } from './target.ts';
import { expectService, writeRequest } from './web.ts';

/**
 * HTTPS proxy: any answer to `CONNECT` (RFC 9110, section 9.3.6) below 500 comes from a proxy that works. The
 * function has no account, so the usual answer is 407; a proxy whose upstream is lost says 502 or 503. The
 * tunnel is asked for to the provider's own webmail or website, so that no other host is ever contacted.
 */
export const probeProxy: Protocol = async (target, signal) => {
  const talk = await openConversation(target, signal);
  const { host, port } = findService('webmail') ?? { host: new URL(provider.website).hostname, port: 443 };
  writeRequest(talk, `CONNECT ${host}:${port} HTTP/1.1`, `${host}:${port}`);
  await expectService(talk);
};
