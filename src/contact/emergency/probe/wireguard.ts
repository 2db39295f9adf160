import { Fault } from './fault.ts';
import type { Protocol } from './target.ts';

/** WireGuard is silent, over UDP, to everybody whose key it does not know: from outside, up and down look the same. */
export const probeWireguard: Protocol = () =>
  Promise.reject(new Fault({ kind: 'not_probed', why: 'protocol' }));
