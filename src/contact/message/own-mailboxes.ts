import { provider } from '../../provider/index.ts';
import { readAddress, splitAddress } from './address.ts';

/** Settings that name mailboxes of the provider. */
export interface MailboxSettings {
  /** `Name <address>` or an address. */
  CONTACT_FROM?: string | undefined;
  FALLBACK_TO?: string | undefined;
  PAGE_TO?: string | undefined;
}

/** Names that reach a role or nobody at any domain of the provider (RFC 2142), never a customer. */
const roleNames = new Set(
  `abuse donotreply emergency hostmaster mailerdaemon nobody noreply oncall postmaster root security support
  webmaster`.split(/\s+/u),
);

const ownDomains = new Set([provider.domain, ...provider.mailDomains].map((domain) => domain.toLowerCase()));

/**
 * Whether a reply to the address would reach one of our own mailboxes: a team would answer itself, or whoever
 * presses Reply would page an engineer.
 */
export function isOwnMailbox(address: string, settings: MailboxSettings = {}): boolean {
  const mailboxes = findMailboxes(settings);
  return [address, ...listRoutes(address)].flatMap(listHosts).some((target) => {
    const folded = foldMailbox(target);
    const [local, domain] = splitAddress(folded);
    return mailboxes.has(folded) || (ownDomains.has(domain) && roleNames.has(local.replaceAll(/[-_]/gu, '')));
  });
}

const known = new WeakMap<MailboxSettings, ReadonlySet<string>>();

/** They are the same for every message that comes. */
function findMailboxes(settings: MailboxSettings): ReadonlySet<string> {
  const found = known.get(settings) ?? new Set(listMailboxes(settings).map(foldMailbox));
  known.set(settings, found);
  return found;
}

function listMailboxes({ CONTACT_FROM, FALLBACK_TO, PAGE_TO }: MailboxSettings): string[] {
  const { address, emergency, abuse } = provider.support;
  const configured = [CONTACT_FROM, FALLBACK_TO, PAGE_TO].flatMap((value) => {
    const read = readAddress(value ?? '');
    return 'address' in read ? [read.address] : [];
  });
  const teams = provider.topics.map(({ team }) => team);
  return [...teams, address, abuse, ...(emergency === undefined ? [] : [emergency]), ...configured];
}

/**
 * Makes spellings of the same mailbox equal: servers ignore capitals, what follows a `+` (RFC 5233), and some of
 * them dots.
 */
function foldMailbox(address: string): string {
  const [local, domain] = splitAddress(address.toLowerCase());
  return `${local.replace(/\+.*$/u, '').replaceAll('.', '')}@${domain}`;
}

/** A mail server without an MX record of its own still takes mail for its name, to the mailboxes of its domain. */
function listHosts(address: string): string[] {
  const [local, domain] = splitAddress(address);
  const parents = [...ownDomains].filter((own) => domain.toLowerCase().endsWith(`.${own}`));
  return [address, ...parents.map((own) => `${local}@${own}`)];
}

/** Where old ways to write a route would lead: mail servers still turn `a%b@c` and `b!a@c` into `a@b`. */
function listRoutes(address: string): string[] {
  const [local] = splitAddress(address);
  const percent = /^(.+)%([^%]+)$/u.exec(local);
  const bang = /^([^!]+)!(.+)$/u.exec(local);
  return [...(percent ? [`${percent[1]}@${percent[2]}`] : []), ...(bang ? [`${bang[2]}@${bang[1]}`] : [])];
}
