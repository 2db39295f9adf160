import { getService, type ServiceKind } from '../../../provider/index.ts';
import { openConversation } from './conversation.ts';
import { Fault } from './fault.ts';
import { probeImap } from './imap.ts';
import type { ProbeService } from './observation.ts';
import { probePop3 } from './pop3.ts';
import { probeProxy } from './proxy.ts';
import { probeSmtp } from './smtp.ts';
import { probeTarget, type Protocol } from './target.ts';
import { probeWeb } from './web.ts';

/** SOCKS inside SSH: the server names its protocol before anybody signs in (RFC 4253, section 4.2). */
export const probeSsh: Protocol = async (target, signal) => {
  const talk = await openConversation(target, signal);
  // A server that names 1.99 speaks version 2 and also takes older clients (section 5.1).
  if (!/^SSH-(?:2\.0|1\.99)-/u.test(await talk.readLine())) throw new Fault({ kind: 'nonsense' });
};

/**
 * WireGuard never answers a stranger: it runs over UDP and ignores unknown keys, so from outside up and down
 * look the same.
 */
export const probeWireguard: Protocol = () =>
  Promise.reject(new Fault({ kind: 'not_probed', why: 'protocol' }));

/** A service whose protocol the engine does not know works if it takes a connection, under TLS if it has TLS. */
export const probeConnection: Protocol = async (target, signal) => {
  await openConversation(target, signal);
};

/** The probe of each kind of service. To add a kind, write its probe here or in a file of its own. */
export const protocols: Record<ServiceKind, Protocol> = {
  imap: probeImap,
  pop3: probePop3,
  submission: probeSmtp,
  webmail: probeWeb,
  website: probeWeb,
  'https-proxy': probeProxy,
  'ssh-socks': probeSsh,
  wireguard: probeWireguard,
  other: probeConnection,
};

/** Probes a service at the host and port of `content/provider.ts`, and nowhere else. */
export const probeProviderService: ProbeService = (id) => {
  const service = getService(id);
  return probeTarget(protocols[service.kind], service);
};
