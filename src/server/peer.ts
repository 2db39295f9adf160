import type { HttpBindings } from '@hono/node-server';
import type { Peer } from '../contact/handle.ts';

export type { Peer } from '../contact/handle.ts';

/** Reads the peer from what the server gives with each request; the address of a connection that is gone is empty. */
export function findPeer(bindings: Partial<HttpBindings> | undefined): Peer | undefined {
  return bindings?.incoming && { address: bindings.incoming.socket.remoteAddress ?? '' };
}
