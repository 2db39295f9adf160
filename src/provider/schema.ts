import { z } from 'zod';

const host = z.hostname();
const port = z.int().min(1).max(65535);

/** A contact topic: who answers a message, and how the answers are grouped. */
export const TopicSchema = z.object({
  /** Appears in addresses (`/faq/<id>/`) and in the form's `topic` field. */
  id: z.enum([
    'mail-setup',
    'webmail',
    'account-billing',
    'private-browsing',
    'security',
    'deliverability',
    'sales',
    'website',
    'other',
  ]),
  /** As readers see it, in a few words. */
  label: z.string().max(40),
  /** What belongs here, in one sentence for readers. */
  about: z.string().max(140),
  /** The team mailbox that answers it. */
  team: z.email(),
  /**
   * The team's own OpenPGP public key, armored: mails to the team are encrypted to it, and not to `SUPPORT_PUBLIC_KEY`.
   * Emergencies of the topic go to other people, and so not to this key.
   */
  publicKey: z.string().optional(),
});

/** Something that runs on the provider's own servers and that programs connect to. */
export const ServiceSchema = z.object({
  /** How readers know it, for example “Receiving mail (IMAP)”. */
  label: z.string().max(60),
  /** Host name that programs connect to. */
  host,
  port,
  /**
   * How the connection is protected. `tls`: encrypted from the first byte; `starttls`: upgraded after a greeting;
   * `ssh` and `wireguard`: by those protocols themselves.
   */
  security: z.enum(['tls', 'starttls', 'ssh', 'wireguard']),
  /** Whether one service being down for everybody may be reported as an emergency. */
  mayBeEmergency: z.boolean(),
});

const ProviderSchema = z.object({
  /** The provider's name in running text. */
  name: z.string().max(40),
  /** Two letters that every reference of a message begins with. */
  referencePrefix: z.string().regex(/^[A-Z]{2}$/u),
  /** One sentence: what the provider does. */
  tagline: z.string().max(140),
  /** Main domain: the customers' addresses end in it unless they bring their own. */
  domain: host,
  /** Domains that customers' addresses may end in, also those hosted for them. */
  mailDomains: z.array(host).nonempty(),
  /** Address of this support site, without a slash at the end. */
  site: z.url(),
  /** Address of the provider's own web site. */
  website: z.url(),
  /** Address of the web mail, where customers also change their account's settings. */
  webmail: z.url(),
  /** Everything a program may connect to; the ids are the values of the form's `service` field. */
  services: z.record(z.enum(['imap', 'pop3', 'smtp', 'web', 'proxy', 'socks', 'wireguard']), ServiceSchema),
  /** WireGuard's public facts; the private key and address are each customer's own. */
  wireguard: z.object({
    /** Server's public key, base64 of 32 bytes. */
    publicKey: z.base64().length(44),
    /** Resolver inside the tunnel. */
    dns: z.ipv4(),
    /** An example of a customer's address inside the tunnel. */
    exampleAddress: z.string(),
  }),
  /** Limits that answers quote. Sizes in megabytes (10^6 bytes). */
  limits: z.object({
    /** Largest message, attachments and their encoding included. */
    messageMegabytes: z.int(),
    /** Recipients a day of one account. */
    recipientsPerDay: z.int(),
    /** Connections of one account at once, over all of its programs. */
    connections: z.int(),
    /** Days that Trash and Spam are kept. */
    trashDays: z.int(),
    /** Days after the end of a paid period in which nothing is deleted. */
    graceDays: z.int(),
    /** Devices of one account in private browsing at once. */
    devices: z.int(),
    /** Storage of the smallest plan, in gigabytes (10^9 bytes). */
    storageGigabytes: z.int(),
    /** Length of the free trial. */
    trialDays: z.int(),
  }),
  support: z.object({
    /** General support mailbox, also the sender that visitors may expect. */
    address: z.email(),
    /** Where an emergency goes: it pages an engineer at any hour. */
    emergency: z.email(),
    /** Where to report abuse that comes from our servers. */
    abuse: z.email(),
    /** The day support answers, as ISO weekday numbers: 1 is Monday. */
    days: z.array(z.int().min(1).max(7)).nonempty(),
    /** First and last minute of office hours, 24-hour clock, in `timeZone`. */
    opens: z.iso.time({ precision: -1 }),
    closes: z.iso.time({ precision: -1 }),
    /** IANA time zone name of the office hours. */
    timeZone: z.string(),
  }),
  topics: z.array(TopicSchema).length(TopicSchema.shape.id.options.length),
});

export type Provider = z.infer<typeof ProviderSchema>;
export type Topic = z.infer<typeof TopicSchema>;
export type TopicId = Topic['id'];
export type Service = z.infer<typeof ServiceSchema>;
export type ServiceId = keyof Provider['services'];

/**
 * Every fact about the provider. To make this site your own, begin here: nothing below stands in a second place.
 * Text reaches it as `[[imap.host]]` (see `src/facts.ts`), code by importing it.
 */
export const provider: Provider = ProviderSchema.parse({
  name: 'Pinehold',
  referencePrefix: 'PH',
  tagline: 'Private e-mail and private browsing for people who would rather not be watched.',
  domain: 'pinehold.example',
  mailDomains: ['pinehold.example'],
  site: 'https://support.pinehold.example',
  website: 'https://www.pinehold.example',
  webmail: 'https://mail.pinehold.example',
  services: {
    imap: {
      label: 'Receiving mail (IMAP)',
      host: 'imap.pinehold.example',
      port: 993,
      security: 'tls',
      mayBeEmergency: true,
    },
    pop3: {
      label: 'Receiving mail (POP3)',
      host: 'pop.pinehold.example',
      port: 995,
      security: 'tls',
      mayBeEmergency: true,
    },
    smtp: {
      label: 'Sending mail (SMTP)',
      host: 'smtp.pinehold.example',
      port: 465,
      security: 'tls',
      mayBeEmergency: true,
    },
    web: {
      label: 'Web mail and web site',
      host: 'mail.pinehold.example',
      port: 443,
      security: 'tls',
      mayBeEmergency: true,
    },
    proxy: {
      label: 'Private browsing (HTTPS proxy)',
      host: 'proxy.pinehold.example',
      port: 8443,
      security: 'tls',
      mayBeEmergency: true,
    },
    socks: {
      label: 'Private browsing (SOCKS over SSH)',
      host: 'ssh.pinehold.example',
      port: 2222,
      security: 'ssh',
      mayBeEmergency: true,
    },
    wireguard: {
      label: 'Private browsing (WireGuard)',
      host: 'wg.pinehold.example',
      port: 51820,
      security: 'wireguard',
      mayBeEmergency: true,
    },
  },
  wireguard: {
    publicKey: 'cGluZWhvbGQgZXhhbXBsZSBwdWJsaWMga2V5IDAwMDE=',
    dns: '10.77.0.1',
    exampleAddress: '10.77.12.34/32',
  },
  limits: {
    messageMegabytes: 50,
    recipientsPerDay: 500,
    connections: 20,
    trashDays: 30,
    graceDays: 60,
    devices: 5,
    storageGigabytes: 10,
    trialDays: 14,
  },
  support: {
    address: 'support@pinehold.example',
    emergency: 'emergency@pinehold.example',
    abuse: 'abuse@pinehold.example',
    days: [1, 2, 3, 4, 5],
    opens: '09:00',
    closes: '17:00',
    timeZone: 'Europe/Zurich',
  },
  topics: [
    {
      id: 'mail-setup',
      label: 'Mail programs',
      about: 'Setting up Thunderbird, Outlook, Apple Mail, a phone or any other mail program.',
      team: 'mail-setup@pinehold.example',
    },
    {
      id: 'webmail',
      label: 'Web mail',
      about: 'Reading and writing mail in the browser: folders, contacts, filters, settings.',
      team: 'webmail@pinehold.example',
    },
    {
      id: 'account-billing',
      label: 'Account and billing',
      about: 'Signing up, passwords, storage, plans, payments, invoices and closing an account.',
      team: 'accounts@pinehold.example',
    },
    {
      id: 'private-browsing',
      label: 'Private browsing',
      about: 'The proxy, WireGuard and SSH tunnels: what they hide, and what to do when they fail.',
      team: 'browsing@pinehold.example',
    },
    {
      id: 'security',
      label: 'Security and encryption',
      about: 'Second factors, app passwords, OpenPGP, certificates, and accounts used by someone else.',
      team: 'security@pinehold.example',
    },
    {
      id: 'deliverability',
      label: 'Delivery and spam',
      about: 'Mail that bounced, came late, landed in spam or never arrived; own domains.',
      team: 'postmaster@pinehold.example',
    },
    {
      id: 'sales',
      label: 'Before you buy',
      about: 'What is offered, trials, discounts, and what suits a household or a small office.',
      team: 'sales@pinehold.example',
    },
    {
      id: 'website',
      label: 'This site',
      about: 'A mistake, a dead link or something that does not work on these support pages.',
      team: 'website@pinehold.example',
    },
    {
      id: 'other',
      label: 'Support and everything else',
      about: 'How support works, privacy and law, and what fits nowhere else.',
      team: 'support@pinehold.example',
    },
  ],
});

/** The topic of that id; every id has one. */
export function findTopic(id: TopicId): Topic {
  const topic = provider.topics.find((candidate) => candidate.id === id);
  if (!topic) throw new Error(`provider.ts has no topic “${id}”.`);
  return topic;
}
