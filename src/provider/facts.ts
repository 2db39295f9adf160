import { kindGroups, type KindGroup, type ServiceKind, serviceKinds } from './kinds.ts';
import { freeFacts } from './free-facts.ts';
import { findService, offers, provider, writeServiceUrl, type NamedService } from './index.ts';
import { fingerprintHostKey } from './host-key.ts';
import { listNear, suggestName } from './issues.ts';
import { describeOfficeHours } from './office-hours.ts';
import { replaceQuotes } from './quotes.ts';

/** How programs name each way to protect a connection. */
export const securityNames = {
  tls: 'SSL/TLS',
  starttls: 'STARTTLS',
  ssh: 'SSH',
  wireguard: 'WireGuard',
  none: 'none',
} as const;

/** Reads a fact from a service; undefined where that service has none. */
type Reader<Kind extends ServiceKind> = (service: NamedService<Kind>) => string | undefined;

/** The facts that every kind of service has, by the last part of their names. */
const commonFacts = {
  host: ({ host }) => host,
  port: ({ port }) => String(port),
  security: ({ security }) => securityNames[security],
} satisfies Record<string, Reader<ServiceKind>>;

/** Which of the two ways a mail service is protected, so that texts can ask: `[[if imap.starttls]]`. */
const mailSecurity = {
  tls: ({ security }) => (security === 'tls' ? securityNames.tls : undefined),
  starttls: ({ security }) => (security === 'starttls' ? securityNames.starttls : undefined),
} satisfies Record<string, Reader<'imap' | 'pop3' | 'submission'>>;

/** The facts that only some kinds have. */
const specialFacts: { [Kind in ServiceKind]?: Record<string, Reader<Kind>> } = {
  imap: mailSecurity,
  pop3: mailSecurity,
  submission: mailSecurity,
  'ssh-socks': {
    hostKey: ({ hostKey }) => hostKey,
    fingerprint: ({ hostKey }) => hostKey && fingerprintHostKey(hostKey),
  },
  webmail: { url: writeServiceUrl },
  website: { url: writeServiceUrl },
  wireguard: {
    publicKey: ({ publicKey }) => publicKey,
    dns: ({ dns }) => dns,
    exampleAddress: ({ exampleAddress }) => exampleAddress,
  },
};

/** Every fact that the engine makes from the fields of the provider; undefined where this provider has none. */
const engineFacts: ReadonlyMap<string, string | undefined> = new Map([
  ...listOwnFacts(),
  ...serviceKinds.flatMap(listServiceFacts),
]);

/** Every name that a text may use between double square brackets, with what stands there in its place. */
export const facts: ReadonlyMap<string, string> = new Map(
  [...engineFacts, ...Object.entries(provider.facts)].flatMap(([name, value]): [string, string][] =>
    value === undefined || value === true ? [] : [[name, String(value)]],
  ),
);

/** What a provider may be asked for beside facts and kinds of services. */
const conditions: ReadonlyMap<string, boolean> = new Map([
  // How its customers are known.
  ['mail-domain', provider.customers.knownBy === 'mail-domain'],
  ['account-number', provider.customers.knownBy === 'account-number'],
  // Whether the form has a part for emergencies.
  ['emergencies', provider.support.emergency !== undefined],
]);

/** A name that stands for nothing: misspelt, or not one of this provider's facts. */
export class UnknownName extends Error {
  override name = 'UnknownName';
}

/**
 * Whether the provider has what a text asks for with `needs` or `[[if …]]`: a kind of service, a group of
 * kinds, a fact, a way to know customers, or emergencies; with `!` before it, whether it has not.
 * @throws UnknownName for a name that neither the engine nor this provider knows
 */
export function isOffered(name: string): boolean {
  if (name.startsWith('!')) return !isOffered(name.slice(1));
  if (Object.hasOwn(kindGroups, name)) return offers(name as KindGroup);
  if ((serviceKinds as readonly string[]).includes(name))
    return findService(name as ServiceKind) !== undefined;
  const condition = conditions.get(name);
  if (condition !== undefined) return condition;
  if (facts.has(name) || Object.hasOwn(provider.facts, name)) return true;
  if (isUnsetFact(name)) return false;
  throw new UnknownName(`There is nothing called “${name}” to ask for. ${suggestFact(name, listAskable())}`);
}

/** Everything that a text may ask for, as far as the engine and this provider know it. */
function listAskable(): string[] {
  const names = [...engineFacts.keys(), ...Object.keys(freeFacts), ...Object.keys(provider.facts)];
  return [...new Set([...serviceKinds, ...Object.keys(kindGroups), ...conditions.keys(), ...names])];
}

/**
 * Puts the provider's facts in place of `[[name]]`. A link's address may carry the brackets percent-encoded.
 * @throws UnknownName naming the fact, so that a misspelt one stops the build
 */
export function fillFacts(text: string): string {
  return replaceQuotes(text, (name) => {
    const value = facts.get(name);
    if (value === undefined) throw new UnknownName(describeUnknownFact(name));
    return value;
  });
}

function describeUnknownFact(name: string): string {
  if (isUnsetFact(name)) {
    return `This provider has no fact “${name}”. Set it in content/provider.ts, or ask for it first: [[if ${name}]] … [[end]].`;
  }
  return `There is no fact called “${name}”. ${suggestFact(name, [...facts.keys()])}`;
}

/** The name that was meant, or how an operator sets a fact of that name. */
function suggestFact(name: string, known: readonly string[]): string {
  const own = `If it’s a fact of your own, set '${name}' under “facts” in content/provider.ts.`;
  const near = listNear(name, known);
  return suggestName(name, known, near === undefined ? own : `${near} ${own}`);
}

/** A fact that the engine or the shipped texts know, and that this provider does not have. */
function isUnsetFact(name: string): boolean {
  return !facts.has(name) && (engineFacts.has(name) || Object.hasOwn(freeFacts, name));
}

/** The facts about the provider as a whole. */
function listOwnFacts(): [string, string | undefined][] {
  const { customers, mailDomains, security, support } = provider;
  const example = mailDomains[0] ? `you@${mailDomains[0]}` : undefined;
  const account = {
    'mail-domain': { term: 'account address', example },
    'account-number': {
      term: 'account number',
      example: 'example' in customers ? customers.example : undefined,
    },
    'their-word': { term: 'account', example: undefined },
  }[customers.knownBy];
  return [
    ['name', provider.name],
    ['domain', provider.domain],
    ['site', provider.site],
    ['website', provider.website],
    ['example.address', example],
    ['example.addressInUrl', example && encodeURIComponent(example)],
    ['example.name', 'Your Name'],
    ['account.term', account.term],
    ['account.example', account.example],
    ['account.exampleInUrl', account.example && encodeURIComponent(account.example)],
    ['support.address', support.address],
    ['support.abuse', support.abuse],
    ['support.hours', describeOfficeHours(support)],
    ['security.contact', security?.contact[0]],
    ['security.encryption', security?.encryption],
  ];
}

/** The facts of the first service of a kind. */
function listServiceFacts(kind: ServiceKind): [string, string | undefined][] {
  const service = findService(kind);
  const readers = { ...commonFacts, ...specialFacts[kind] } as Record<string, Reader<ServiceKind>>;
  return Object.entries(readers).map(([name, read]) => [`${kind}.${name}`, service && read(service)]);
}
