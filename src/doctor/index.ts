import { fileURLToPath } from 'node:url';
import { findAnswerPath } from '../client-config/answer-path.ts';
import { offersPacc, writePacc, writePaccDigest } from '../client-config/pacc.ts';
import { offers, provider } from '../provider/index.ts';
import type { Settings } from '../contact/env.ts';
import type { OutboxSettings } from '../contact/send/outbox/index.ts';
import { findPagerRisks } from '../contact/send/paging/index.ts';
import { checkAutoconfig, listAutoconfigUrls } from './autoconfig.ts';
import { checkClock } from './clock.ts';
import { checkConfiguration } from './configuration.ts';
import { checkDns } from './dns.ts';
import { createFindings, type Finding } from './finding.ts';
import { checkKeys } from './keys.ts';
import { checkMailServer } from './mail-server.ts';
import { checkResend } from './resend-account.ts';
import { checkSetupRecords } from './setup-records.ts';
import { checkCertificate, checkSecurityText } from './site.ts';
import { checkDataFolder, checkRedisServer } from './storage.ts';

export { writeFinding, type Finding } from './finding.ts';

const builtSite = fileURLToPath(new URL('../../dist', import.meta.url));
const resendApi = 'https://api.resend.com';

/** Looks at everything that the site and its function depend on. Sends no mail, and changes nothing. */
export async function examine(environment: Record<string, string | undefined>): Promise<Finding[]> {
  const { read, findings } = checkConfiguration(environment);
  const checks = [
    ...(read ? listConfigured(read.settings, read.outbox) : []),
    checkCertificate(provider.site),
    checkSecurityText(builtSite),
    ...listMailDomains(),
    // Each on a machine of its own: that of the site may be this one.
    checkClock([read?.settings.RESEND_BASE_URL ?? resendApi, provider.website, provider.site]),
  ];
  const found = (await Promise.all(checks)).flat();
  if (read) return [...findings, ...found];
  const { warning } = createFindings('Mail');
  return [...findings, warning('not checked, because the configuration must be mended first.'), ...found];
}

/** Looks at what mail programs find of each mail domain. */
function listMailDomains(): Promise<Finding[]>[] {
  if (!offers('mail')) return [];
  const pacc = offersPacc() ? writePaccDigest(writePacc(findAnswerPath('server-settings'))) : undefined;
  return provider.mailDomains.flatMap((domain) => [
    checkSetupRecords(domain, { pacc }),
    checkAutoconfig(listAutoconfigUrls(domain), builtSite),
  ]);
}

function listConfigured(settings: Settings, outbox: OutboxSettings): Promise<Finding | Finding[]>[] {
  const { RESEND_API_KEY: apiKey, RESEND_BASE_URL: baseUrl, SMTP_URL, REDIS_URL } = settings;
  const has = (transport: 'resend' | 'smtp') => settings.MAIL_TRANSPORTS.includes(transport);
  const domain = readDomain(settings.CONTACT_FROM);
  const { outbox: choice, vercel, dataDir } = outbox;
  const keepsInRedis = choice === 'redis' || (choice === 'auto' && vercel);
  const keepsInFile = choice === 'sqlite' || (choice === 'auto' && !vercel);
  return [
    ...(has('smtp') && SMTP_URL !== undefined ? [checkMailServer(SMTP_URL)] : []),
    ...(has('resend') && apiKey !== undefined ? [checkResend({ apiKey, baseUrl, domain })] : []),
    checkPagers(settings),
    checkKeys(settings.SUPPORT_PUBLIC_KEY, provider.topics),
    checkDns(domain),
    ...(keepsInFile ? [checkDataFolder(dataDir)] : []),
    ...(REDIS_URL === undefined ? [] : [checkRedisServer(REDIS_URL, keepsInRedis)]),
  ];
}

/** Finds out whether an engineer is called when the provider's own services are down. */
function checkPagers(settings: Settings): Promise<Finding[]> {
  const { ok, warning } = createFindings('Pagers');
  if (!Object.values(provider.services).some(({ mayBeEmergency }) => mayBeEmergency))
    return Promise.resolve([]);
  const risks = findPagerRisks(settings, provider);
  const ways = settings.PAGERS.flat().join(', ');
  const fine = ok(`${ways}: one way at least needs none of your own services.`);
  return Promise.resolve(risks.length > 0 ? risks.map((risk) => warning(risk)) : [fine]);
}

/** @param sender `name@domain` or `Name <name@domain>`, as `CONTACT_FROM` */
function readDomain(sender: string): string {
  return /@([^@>\s]+)>?$/u.exec(sender)?.[1] ?? '';
}
