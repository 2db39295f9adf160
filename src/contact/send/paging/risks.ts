import type { Provider } from '../../../provider/index.ts';
import type { PagerName } from '../../env-pagers.ts';
import type { Settings } from '../../env.ts';
import { splitAddress } from '../../message/address.ts';

type RiskSettings = Pick<
  Settings,
  | 'MAIL_TRANSPORTS'
  | 'NTFY_URL'
  | 'OPSGENIE_URL'
  | 'PAGERDUTY_URL'
  | 'PAGERS'
  | 'PAGER_WEBHOOK_URL'
  | 'PAGE_TO'
  | 'RESEND_BASE_URL'
  | 'SMTP_URL'
>;

/**
 * Says where an engineer wouldn't be called because what is down carries the call: empty if one way at least
 * depends on none of the provider's own services.
 */
export function findPagerRisks(settings: RiskSettings, provider: Provider): string[] {
  if (!Object.values(provider.services).some(({ mayBeEmergency }) => mayBeEmergency)) return [];
  const reasons = settings.PAGERS.flat().map((name) => findDependency(name, settings, provider));
  if (reasons.includes(undefined)) return [];
  const listed = reasons.filter((reason) => reason !== undefined);
  return [
    `When your own services are down, nobody is paged: ${listed.join('; ')}. ` +
      'Set PAGE_TO to a mailbox at another provider, or PAGERS to a service such as PagerDuty or ntfy.',
  ];
}

/** Which of the provider's own services a way needs; undefined if none. */
function findDependency(name: PagerName, settings: RiskSettings, provider: Provider): string | undefined {
  if (name === 'mail') return findMailDependency(settings, provider);
  const addresses = {
    pagerduty: settings.PAGERDUTY_URL,
    opsgenie: settings.OPSGENIE_URL,
    ntfy: settings.NTFY_URL,
    webhook: settings.PAGER_WEBHOOK_URL,
  };
  const host = readHost(addresses[name]);
  return host !== undefined && isOwn(host, provider) ? `${name} is at ${host}` : undefined;
}

function findMailDependency(
  { PAGE_TO, MAIL_TRANSPORTS, SMTP_URL, RESEND_BASE_URL }: RiskSettings,
  provider: Provider,
): string | undefined {
  const [, domain] = splitAddress((PAGE_TO ?? provider.support.emergency ?? '').toLowerCase());
  // Also where no mail is offered: a network that is down takes along whatever mailbox stands in it.
  if (isOwn(domain, provider)) return `mail goes to a mailbox at ${domain}`;
  const hosts = MAIL_TRANSPORTS.map((name) => readHost(name === 'smtp' ? SMTP_URL : RESEND_BASE_URL));
  const own = hosts.filter((host) => host !== undefined && isOwn(host, provider));
  return own.length > 0 && own.length === hosts.length ? `mail leaves by ${own.join(' or ')}` : undefined;
}

/** Whether a host is the provider's: at one of its domains, or one of its services. */
function isOwn(host: string, { domain, mailDomains, site, website, services }: Provider): boolean {
  const hosts = Object.values(services).map((service) => service.host);
  const own = [domain, ...mailDomains, ...hosts, new URL(site).hostname, new URL(website).hostname];
  return own.some((one) => host === one || host.endsWith(`.${one}`));
}

function readHost(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).hostname.toLowerCase();
}
