import { z } from 'zod';
import {
  describeConfirmed,
  describeFactValue,
  describePort,
  describeSubject,
  describeWeekday,
  describeZone,
} from './explanations.ts';
import { hostKeyPattern } from './host-key.ts';
import { topicIcons } from './icons.ts';
import { subjectIds } from './subjects.ts';

// The messages say what to write instead; `mistakes.ts` puts the path before them.

const host = z.hostname({ error: 'is not a host name such as imap.example.org' });
const port = z
  .int({ error: describePort })
  .min(1, { error: describePort })
  .max(65_535, { error: describePort });
const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u,
    'may have only lowercase letters, digits and single hyphens, such as mail-setup',
  )
  .max(20, 'is too long: at most 20 characters');
const email = z.email({ error: 'is not an email address such as support@example.org' });
const address = z
  .url({ protocol: /^https$/u, error: 'is not an address such as https://www.example.org' })
  .refine((text) => !text.endsWith('/'), 'ends with a slash; leave the slash out');
const text = (most: number) =>
  z.string().trim().min(1, 'is empty').max(most, `is too long: at most ${most} characters`);
const time = z.iso.time({ precision: -1, error: 'is not a time such as 09:00' });

/** A contact topic: who answers a message, and how the answers are grouped. */
const TopicSchema = z.strictObject({
  /** Appears in addresses (`/faq/<id>/`) and in the form's `topic` field. */
  id,
  /** As readers see it, in a few words. */
  label: text(40),
  /** What belongs here, in one sentence for readers. */
  about: text(140),
  /** The mailbox of the team that answers it. */
  team: email,
  /** Drawn beside the label. */
  icon: z.enum(topicIcons).default('circle-help'),
  /**
   * The subjects that go to this team (see `subjects.ts`). A subject that no topic takes goes to the topic
   * that takes `other`; exactly one topic does.
   */
  takes: z.array(z.enum(subjectIds, { error: describeSubject })).default([]),
  /**
   * The team's own OpenPGP public key, armored: mails to the team are encrypted to it, and not to `SUPPORT_PUBLIC_KEY`.
   * Emergencies of the topic go to other people, and so not to this key.
   */
  publicKey: z.string().optional(),
});

const serviceFields = {
  /** How readers know it, for example “Receiving mail (IMAP)”. */
  label: text(60),
  /** Host name that programs connect to. */
  host,
  /** TCP port, for WireGuard UDP. */
  port,
  /** Whether this service being down for everybody may be reported as an emergency. */
  mayBeEmergency: z.boolean().default(false),
};

/** Encrypted from the first byte (`tls`), or upgraded after a greeting (`starttls`). */
const mailSecurity = z.enum(['tls', 'starttls'], { error: 'must be “tls” or “starttls”' });

const mailService = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), ...serviceFields, security: mailSecurity });

const webService = <Kind extends string>(kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    ...serviceFields,
    security: z.literal('tls', { error: 'must be “tls”' }),
    /** Where the service begins below its host, for example `/webmail`. */
    path: z
      .string()
      .regex(/^\/.*[^/]$/u, 'must begin with a slash and not end with one, such as /webmail')
      .optional(),
  });

/** Something that runs on the provider's own servers and that programs connect to. */
const ServiceSchema = z.discriminatedUnion('kind', [
  mailService('imap'),
  mailService('pop3'),
  mailService('submission'),
  webService('webmail'),
  webService('website'),
  z.strictObject({
    kind: z.literal('https-proxy'),
    ...serviceFields,
    security: z.literal('tls', { error: 'must be “tls”' }),
  }),
  z.strictObject({
    kind: z.literal('ssh-socks'),
    ...serviceFields,
    security: z.literal('ssh', { error: 'must be “ssh”' }),
    /**
     * The server's public host key, `ssh-ed25519 AAAA…`, as `ssh-keyscan` prints it without the host. With it, guides
     * show the fingerprint at the place where `ssh` asks.
     */
    hostKey: z
      .string()
      .regex(hostKeyPattern, 'is not a host key such as “ssh-ed25519 AAAA…”; `ssh-keyscan` prints it')
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('wireguard'),
    ...serviceFields,
    security: z.literal('wireguard', { error: 'must be “wireguard”' }),
    /** The server's public key, base64 of 32 bytes. The private key and address are each customer's own. */
    publicKey: z
      .base64({ error: 'is not a key in base64' })
      .length(44, 'is not a WireGuard key: 44 characters that end in =')
      .describe('the server’s public key'),
    /** Resolver inside the tunnel. */
    dns: z.ipv4({ error: 'is not an IPv4 address such as 10.0.0.1' }),
    /** An example of a customer's address inside the tunnel, with its prefix length. */
    exampleAddress: z.cidrv4({ error: 'is not an address with its length, such as 10.0.0.2/32' }),
  }),
  z.strictObject({
    kind: z.literal('other'),
    ...serviceFields,
    security: z.enum(['tls', 'none'], { error: 'must be “tls” or “none”' }),
  }),
]);

/** How somebody who reports an emergency is known to be a customer. Nothing is looked up: a claim stays a claim. */
const CustomersSchema = z.discriminatedUnion('knownBy', [
  /** By an account address at one of `mailDomains`. */
  z.strictObject({ knownBy: z.literal('mail-domain') }),
  /** By a number that each customer has. */
  z.strictObject({
    knownBy: z.literal('account-number'),
    /** What the whole number looks like, without spaces, as a regular expression: `\\d{12}`. */
    pattern: z.string().refine(isPattern, 'is not a regular expression'),
    /** One that fits the pattern, shown as the example; it should belong to nobody. */
    example: text(40),
  }),
  /** By saying so: nothing more is asked. */
  z.strictObject({ knownBy: z.literal('their-word') }),
]);

const SupportSchema = z.strictObject({
  /** General support mailbox, also the sender that visitors may expect. */
  address: email,
  /** Where an emergency goes: it pages an engineer at any hour. Needed once a service `mayBeEmergency`. */
  emergency: email.optional(),
  /** Where to report abuse that comes from the provider's servers. */
  abuse: email,
  /** The days on which support answers, as ISO weekday numbers: 1 is Monday. */
  days: z
    .array(
      z.int({ error: describeWeekday }).min(1, { error: describeWeekday }).max(7, { error: describeWeekday }),
    )
    .min(1, 'names no day; Monday is 1'),
  /** First and last minute of office hours, 24-hour clock, in `timeZone`. */
  opens: time,
  closes: time,
  /** IANA time zone name of the office hours. */
  timeZone: z.string().refine(isTimeZone, { error: describeZone }),
});

const RepositorySchema = z.strictObject({
  /** Address of the repository that this site is built from. */
  url: address,
  /** Branch that the site is built from. */
  branch: text(100).default('main'),
  /** Whose web editor opens: the forges differ in its address. */
  forge: z
    .enum(['github', 'gitlab', 'forgejo'], { error: 'must be “github”, “gitlab” or “forgejo”' })
    .default('github'),
});

/** Whom to tell of a weakness in this site, published as `/.well-known/security.txt` (RFC 9116). */
const SecuritySchema = z.strictObject({
  /** Mailboxes and pages to report to, the preferred one first. */
  contact: z
    .array(
      z.union([z.email(), z.url({ protocol: /^https$/u })], {
        error: 'is neither an email address nor an address such as https://example.org/report',
      }),
    )
    .min(1, 'names nobody'),
  /** Until when all this holds; the build fails two weeks earlier, so that somebody looks at it again. */
  expires: z.iso.date({ error: 'is not a day such as 2027-11-30' }),
  /** Where the OpenPGP key for reports is. */
  encryption: z
    .url({ protocol: /^https$/u, error: 'is not an address such as https://example.org/key.asc' })
    .optional(),
  /** Page that says what researchers may do, and what they may expect. */
  policy: z
    .url({ protocol: /^https$/u, error: 'is not an address such as https://example.org/security' })
    .optional(),
});

/** “Within 0 days” is no offer. */
const positive = z.number().positive('must be more than 0. Leave the fact out to say that there is none');

/**
 * Whatever else texts quote: a number, a few words that fit into a sentence, or `true` for something that is
 * offered.
 */
const FreeFactsSchema = z.record(
  z
    .string()
    .regex(
      /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/u,
      'is not a name such as refund.days: letters and digits, with dots between',
    ),
  z.union([text(300), positive, z.literal(true)], { error: describeFactValue }),
);

/** Everything the engine may be told about a provider; `content/README.md` explains it to operators. */
export const ProviderSchema = z.strictObject({
  /** The provider's name in running text. */
  name: text(40),
  /** Two letters that every reference of a message begins with. */
  referencePrefix: z.string().regex(/^[A-Z]{2}$/u, 'is not two capital letters such as PH'),
  /** One sentence: what the provider does. */
  tagline: text(140),
  /** Main domain. */
  domain: host,
  /** Domains that customers' addresses end in; needed by mail services and by `knownBy: 'mail-domain'`. */
  mailDomains: z.array(host).default([]),
  /** Address of this support site, without a slash at the end. */
  site: address,
  /** Address of the provider's own web site. */
  website: address,
  /** With it each page has an “Edit this page” link to the forge's web editor. */
  repository: RepositorySchema.optional(),
  /** With it, the site publishes whom to tell of a weakness. */
  security: SecuritySchema.optional(),
  /** Everything a program may connect to; the ids are the values of the form's `service` field. */
  services: z.record(id, ServiceSchema).refine((all) => Object.keys(all).length > 0, 'lists no service'),
  customers: CustomersSchema,
  support: SupportSchema,
  /** 1 to 20 topics, in the order in which readers see them. */
  topics: z.array(TopicSchema).min(1, 'lists no topic').max(20, 'lists too many: at most 20'),
  /** Free facts, which texts quote as `[[refund.days]]` and ask for with `needs` and `[[if …]]`. */
  facts: FreeFactsSchema.default({}),
  /** Answers and guides that are left out, as `faq/<folder>/<slug>` or `guides/<slug>`. */
  hide: z.array(z.string()).default([]),
  /**
   * Texts that make a promise (`promise: true`) which somebody here has read and stands by, each with the day on
   * which it had last changed by then: `faq/account-billing/refunds@2026-11-29`.
   */
  confirmed: z.array(z.string().regex(/^[^@]+@\d{4}-\d\d-\d\d$/u, { error: describeConfirmed })).default([]),
});

/** What an operator writes. */
export type ProviderInput = z.input<typeof ProviderSchema>;
/** What the engine works with: complete and checked. */
export type Provider = z.output<typeof ProviderSchema>;
/** A contact topic: who answers, and which subjects go there. */
export type Topic = Provider['topics'][number];
/** A service that programs connect to; its `kind` tells which fields it has. */
export type Service = Provider['services'][string];

function isTimeZone(name: string): boolean {
  try {
    // Abbreviations such as IST name several zones, and offsets know no summer time.
    return /\/|^UTC$/u.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'u'));
  } catch {
    return false;
  }
}
