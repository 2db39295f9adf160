import { findService } from '../provider/index.ts';
import { writeAppleProfile } from './apple-profile.ts';
import { findMailPair } from './mail-servers.ts';
import { writeProxyPac } from './proxy-pac.ts';

/** The files under `/setup/` that set up programs, by name: those for the services that the provider offers. */
export function listSetupFiles(): Map<string, string> {
  const [mail, proxy] = [findMailPair(), findService('https-proxy')];
  return new Map([
    ...(mail ? ([['mail.mobileconfig', writeAppleProfile(mail)]] as const) : []),
    ...(proxy ? ([['proxy.pac', writeProxyPac(proxy)]] as const) : []),
  ]);
}
