import { openConversation } from './conversation.ts';
import type { Protocol } from './target.ts';

/** A service whose protocol the engine does not know: whether it takes a connection, under TLS where it has TLS. */
export const probeConnection: Protocol = async (target, signal) => {
  await openConversation(target, signal);
};
