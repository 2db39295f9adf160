import { getService, type ServiceKind } from '../../../provider/index.ts';
import { probeConnection } from './connection.ts';
import { probeImap } from './imap.ts';
import type { ProbeService } from './index.ts';
import { probePop3 } from './pop3.ts';
import { probeProxy } from './proxy.ts';
import { probeSmtp } from './smtp.ts';
import { probeSocks } from './socks.ts';
import { probeTarget, type Protocol } from './target.ts';
import { probeWeb } from './web.ts';
import { probeWireguard } from './wireguard.ts';

/** How each kind of service is spoken to. To add a kind, write a file beside this and name it here. */
const protocols: Record<ServiceKind, Protocol> = {
  imap: probeImap,
  pop3: probePop3,
  submission: probeSmtp,
  webmail: probeWeb,
  website: probeWeb,
  'https-proxy': probeProxy,
  'ssh-socks': probeSocks,
  wireguard: probeWireguard,
  other: probeConnection,
};

/** Looks at the service where `content/provider.ts` says that it is, and nowhere else. */
export const probeProviderService: ProbeService = (id) => {
  const service = getService(id);
  return probeTarget(protocols[service.kind], service);
};
