import { findService } from '../provider/index.ts';
import { writeAppleProfile } from './apple-profile.ts';
import { writeProxyPac } from './proxy-pac.ts';

/** The files under `/setup/` that set up programs, by name: those for the services that the provider offers. */
export function listSetupFiles(): Map<string, string> {
  const [imap, submission, proxy] = [
    findService('imap'),
    findService('submission'),
    findService('https-proxy'),
  ];
  return new Map([
    ...(imap && submission ? ([['mail.mobileconfig', writeAppleProfile(imap, submission)]] as const) : []),
    ...(proxy ? ([['proxy.pac', writeProxyPac(proxy)]] as const) : []),
  ]);
}
