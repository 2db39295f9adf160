import { findServices, provider } from '../../../src/provider/index.ts';

/**
 * Where everything is. The reader's computer is a network namespace of its own, joined to the provider's by one
 * virtual cable, so the source address of a connection tells whether it came through the provider.
 */
export const addresses = {
  /** The computer on which the programs run. */
  reader: '10.9.0.2',
  /** All of the provider's servers, and the name server of the reader's network. */
  provider: '10.9.0.1',
  /** Web sites that have nothing to do with the provider. */
  sites: '10.9.1.1',
} as const;

/** Web sites of strangers: what they see of a visitor shows whether a tunnel holds. */
export const siteHosts = ['a.example', 'b.example', 'c.example'] as const;

/** A domain that a customer brought along: its mail comes to the provider, and that is all it has (RFC 5321 MX). */
export const ownDomain = 'garden.example';

/** The provider's mail exchanger, to which `ownDomain` points. The facts have no name for it. */
export const mailExchanger = `mx.${provider.domain}`;

/** Every host name that the provider has. */
export const providerHosts: readonly string[] = [
  ...new Set([
    provider.domain,
    mailExchanger,
    ...provider.mailDomains.flatMap((domain) => [domain, `autoconfig.${domain}`]),
    ...[provider.site, provider.website].flatMap((address) => (address ? [new URL(address).hostname] : [])),
    ...Object.keys(provider.services).flatMap((id) => {
      const service = provider.services[id];
      return service && 'host' in service ? [service.host] : [];
    }),
  ]),
];

/** The person in the guides, and the same person with a domain of their own. */
export interface Person {
  name: string;
  address: string;
  password: string;
}

const password = 'correct-horse-9';
const [mailDomain = provider.domain] = provider.mailDomains;

/** The reader of the guides; `[[example.address]]` and `[[example.name]]` in the texts. */
export const person: Person = { name: 'Your Name', address: `you@${mailDomain}`, password };

/** The same with a domain of their own. */
export const ownDomainPerson: Person = { name: 'Your Name', address: `you@${ownDomain}`, password };

/** Whether there is something of a kind to test at this provider. */
export const offered = {
  mail: findServices('imap', 'pop3', 'submission').length > 0,
  proxy: findServices('https-proxy').length > 0,
  ssh: findServices('ssh-socks').length > 0,
};
