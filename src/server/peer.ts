import type { HttpBindings } from '@hono/node-server';
import type { Peer } from '../contact/handle.ts';

export type { Peer } from '../contact/handle.ts';

/** Reads the peer from what the server gives with each request; nothing where the connection is gone already. */
export function findPeer(bindings: Partial<HttpBindings> | undefined): Peer | undefined {
  const address = bindings?.incoming?.socket.remoteAddress;
  return address === undefined ? undefined : { address };
}
