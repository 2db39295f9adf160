import { kindGroups, type KindGroup, type ServiceKind, serviceKinds } from './kinds.ts';
import { freeFacts } from './free-facts.ts';
import { findService, offers, provider, writeServiceUrl } from './index.ts';
import { describeOfficeHours } from './office-hours.ts';
import { suggestName } from './issues.ts';

/** How programs name each way to protect a connection. */
export const securityNames = {
  tls: 'SSL/TLS',
  starttls: 'STARTTLS',
  ssh: 'SSH',
  wireguard: 'WireGuard',
  none: 'none',
} as const;

/** Every name that a text may use between double square brackets, with what stands there in its place. */
export const facts: ReadonlyMap<string, string> = new Map(listFacts());

/** What a provider may be asked for beside facts and kinds of services: how its customers are known. */
const customerConditions = ['mail-domain', 'account-number'] as const;

/** A name that stands for nothing: misspelt, or not one of this provider's facts. */
export class UnknownName extends Error {
  override name = 'UnknownName';
}

/**
 * Whether the provider has what a text asks for with `needs` or `[[if …]]`: a kind of service, a group of
 * kinds, a fact, or a way to know customers; with `!` before it, whether it has not.
 * @throws UnknownName for a name that neither the engine nor this provider knows
 */
export function has(name: string): boolean {
  if (name.startsWith('!')) return !has(name.slice(1));
  if (Object.hasOwn(kindGroups, name)) return offers(name as KindGroup);
  if ((serviceKinds as readonly string[]).includes(name))
    return findService(name as ServiceKind) !== undefined;
  if ((customerConditions as readonly string[]).includes(name)) return provider.customers.knownBy === name;
  if (facts.has(name) || Object.hasOwn(provider.facts, name)) return true;
  if (Object.hasOwn(freeFacts, name) || isEngineFact(name)) return false;
  throw new UnknownName(
    `There is nothing called “${name}” to ask for. ${suggestName(name, listConditions())}`,
  );
}

const factPattern = /(?:\[\[|%5B%5B)([a-z0-9.-]+)(?:\]\]|%5D%5D)/giu;

/**
 * Puts the provider's facts in place of `[[name]]`. A link's address may carry the brackets percent-encoded.
 * @throws UnknownName naming the fact, so that a misspelt one stops the build
 */
export function fillFacts(text: string): string {
  return text.replace(factPattern, (_, name: string) => {
    const value = facts.get(name);
    if (value === undefined) throw new UnknownName(describeUnknownFact(name));
    return value;
  });
}

function describeUnknownFact(name: string): string {
  if (Object.hasOwn(freeFacts, name) || isEngineFact(name)) {
    return `This provider has no fact “${name}”. Set it in content/provider.ts, or ask for it first: [[if ${name}]] … [[end]].`;
  }
  return `There is no fact called “${name}”. ${suggestName(name, [...facts.keys()])}`;
}

/** A fact of a kind of service that this provider does not have. */
function isEngineFact(name: string): boolean {
  const [kind = '', property = ''] = name.split('.');
  if (name === 'example.address' || name === 'account.example') return true;
  return (
    (serviceKinds as readonly string[]).includes(kind) &&
    ['host', 'port', 'security', 'url', 'publicKey', 'dns', 'exampleAddress'].includes(property)
  );
}

function listConditions(): string[] {
  return [...serviceKinds, ...Object.keys(kindGroups), ...customerConditions, ...Object.keys(freeFacts)];
}

function listFacts(): [string, string][] {
  const { customers, mailDomains, support } = provider;
  const example = mailDomains[0] ? `you@${mailDomains[0]}` : undefined;
  const account = {
    'mail-domain': { term: 'account address', example },
    'account-number': {
      term: 'account number',
      example: 'example' in customers ? customers.example : undefined,
    },
    'their-word': { term: 'account', example: undefined },
  }[customers.knownBy];
  const own: [string, string | undefined][] = [
    ['name', provider.name],
    ['domain', provider.domain],
    ['site', provider.site],
    ['website', provider.website],
    ['example.address', example],
    ['account.term', account.term],
    ['account.example', account.example],
    ['support.address', support.address],
    ['support.abuse', support.abuse],
    ['support.hours', describeOfficeHours(support)],
  ];
  return [
    ...own.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]])),
    ...serviceKinds.flatMap(listServiceFacts),
    ...Object.entries(provider.facts).flatMap(([name, value]): [string, string][] =>
      value === true ? [] : [[name, String(value)]],
    ),
  ];
}

/** The facts of the first service of a kind. */
function listServiceFacts(kind: ServiceKind): [string, string][] {
  const service = findService(kind);
  if (!service) return [];
  const { host, port, security } = service;
  return [
    [`${kind}.host`, host],
    [`${kind}.port`, String(port)],
    [`${kind}.security`, securityNames[security]],
    ...(service.kind === 'webmail' || service.kind === 'website'
      ? ([[`${kind}.url`, writeServiceUrl(service)]] satisfies [string, string][])
      : []),
    ...(service.kind === 'wireguard'
      ? ([
          ['wireguard.publicKey', service.publicKey],
          ['wireguard.dns', service.dns],
          ['wireguard.exampleAddress', service.exampleAddress],
        ] satisfies [string, string][])
      : []),
  ];
}
