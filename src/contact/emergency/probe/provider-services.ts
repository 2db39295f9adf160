import { provider, type ServiceId } from '../../../provider/schema.ts';
import { probeImap } from './imap.ts';
import type { ProbeService } from './index.ts';
import { probePop3 } from './pop3.ts';
import { probeProxy } from './proxy.ts';
import { probeSmtp } from './smtp.ts';
import { probeSocks } from './socks.ts';
import { probeTarget, type Protocol } from './target.ts';
import { probeWeb } from './web.ts';
import { probeWireguard } from './wireguard.ts';

/** How each service is spoken to. To add a service, write a file beside this and name it here. */
const protocols: Record<ServiceId, Protocol> = {
  imap: probeImap,
  pop3: probePop3,
  smtp: probeSmtp,
  web: probeWeb,
  proxy: probeProxy,
  socks: probeSocks,
  wireguard: probeWireguard,
};

/** Looks at the service where `provider.ts` says that it is, and nowhere else. */
export const probeProviderService: ProbeService = (service) =>
  probeTarget(protocols[service], provider.services[service]);
