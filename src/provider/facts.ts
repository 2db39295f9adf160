import { provider, type ServiceId } from './schema.ts';

const securityNames = { tls: 'SSL/TLS', starttls: 'STARTTLS', ssh: 'SSH', wireguard: 'WireGuard' } as const;

/** Every name that a text may use between double square brackets, with what stands there in its place. */
export const facts: ReadonlyMap<string, string> = new Map(listFacts());

const factPattern = /(?:\[\[|%5B%5B)([a-z0-9.-]+)(?:\]\]|%5D%5D)/giu;

/**
 * Puts the provider's facts in place of `[[name]]`. A link's address may carry the brackets percent-encoded.
 * @throws Error naming the unknown fact, so that a misspelt one stops the build.
 */
export function fillFacts(text: string): string {
  return text.replace(factPattern, (_, name: string) => {
    const value = facts.get(name);
    if (value === undefined) {
      throw new Error(`There is no fact called “${name}”. Known: ${[...facts.keys()].join(', ')}.`);
    }
    return value;
  });
}

function listFacts(): [string, string][] {
  const { services, support, limits, wireguard } = provider;
  return [
    ['name', provider.name],
    ['domain', provider.domain],
    ['site', provider.site],
    ['website', provider.website],
    ['webmail', provider.webmail],
    ['example.address', `you@${provider.domain}`],
    ['support.address', support.address],
    ['support.abuse', support.abuse],
    ['support.hours', describeHours()],
    ['wireguard.publicKey', wireguard.publicKey],
    ['wireguard.dns', wireguard.dns],
    ['wireguard.exampleAddress', wireguard.exampleAddress],
    ...Object.entries(limits).map(([name, value]): [string, string] => [`limits.${name}`, String(value)]),
    ...(Object.keys(services) as ServiceId[]).flatMap((id): [string, string][] => [
      [`${id}.host`, services[id].host],
      [`${id}.port`, String(services[id].port)],
      [`${id}.security`, securityNames[services[id].security]],
    ]),
  ];
}

function describeHours(): string {
  const { days, opens, closes, timeZone } = provider.support;
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  return `${names[days[0]! - 1]} to ${names[days.at(-1)! - 1]}, ${opens} to ${closes}, ${timeZone} time`;
}
