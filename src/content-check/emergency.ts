import type { Provider } from '../provider/index.ts';
import type { Remark } from './report.ts';

const mailKinds: ReadonlySet<string> = new Set(['imap', 'pop3', 'submission', 'webmail']);

/** An address for emergencies that depends on what may be down then. */
export function noteEmergency({ domain, mailDomains, services, support }: Provider): Remark[] {
  const all = Object.values(services);
  const at = support.emergency?.split('@').at(-1)?.toLowerCase();
  const mayWake = all.some(({ mayBeEmergency }) => mayBeEmergency);
  if (at === undefined || !mayWake || !all.some(({ kind }) => mailKinds.has(kind))) return [];
  const own = [domain, ...mailDomains, ...all.map(({ host }) => host)];
  if (!own.some((one) => at === one || at.endsWith(`.${one}`))) return [];
  return [
    {
      file: 'content/provider.ts',
      message:
        `support.emergency is at ${at}, which is your own mail, so nobody is woken when that is down. ` +
        'Use a mailbox elsewhere, or set PAGE_TO or PAGERS on the server.',
    },
  ];
}
