import * as z from 'zod/mini';
import { provider } from '../provider/index.ts';
import { listMissingOfPagers, pagerFields } from './env-pagers.ts';
import { isLoopback } from './loopback.ts';

const developmentSecret = 'development only: this key protects nothing';
const badPort = 'must be a port from 1 to 65534';
const badHops = 'must be the number of reverse proxies before the server, from 0 to 10';

/** Ways to send mail, by their names in `MAIL_TRANSPORTS`. */
const transportNames = ['resend', 'smtp'] as const;

/** A way to send mail. */
export type TransportName = (typeof transportNames)[number];

const onOff = z.enum(['on', 'off'], 'must be “on” or “off”');
const autoAlwaysOff = z.enum(['auto', 'always', 'off'], 'must be “auto”, “always” or “off”');

const whole = (least: number, most: number, error: string) =>
  z.pipe(z.coerce.number(error), z.int(error).check(z.minimum(least, error), z.maximum(most, error)));
const secret = (least: number) =>
  z.string().check(z.minLength(least, `must have at least ${least} characters`));

/** The environment variables that the function reads. `.env.example` lists them for operators. */
const EnvironmentSchema = z.object({
  /** Port of the local server; the local inbox takes the next one. */
  PORT: z._default(whole(1, 65_534, badPort), 4321),
  /** Address that the own server listens on. Only this machine reaches the default; a reverse proxy is one. */
  HOST: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  /** How many reverse proxies stand before the own server: each adds one address to `X-Forwarded-For`. */
  TRUST_PROXY: z._default(whole(0, 10, badHops), 0),
  /** API key of Resend, `re_…`. */
  RESEND_API_KEY: z.optional(z.string().check(z.minLength(1))),
  /** Address of Resend's API, if it isn't Resend's own: the local emulator or a proxy. */
  RESEND_BASE_URL: z.optional(z.url('must be an address such as https://api.resend.com')),
  /**
   * Sender of the mails to the teams: an address or `Name <address>`, at a domain that the transport may send
   * for.
   */
  CONTACT_FROM: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^(?:[^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/u,
          'must be an email address or “Name <address>”',
        ),
      ),
  ),
  /** Key of every HMAC and of the outbox: references, rate limits, form tokens. At least 32 characters. */
  CONTACT_SECRET: z.optional(secret(32)),
  /** The secret before the last change: it still opens what the outbox kept. */
  CONTACT_SECRET_PREVIOUS: z.optional(secret(32)),
  /** Transports, tried in this order: `resend`, `smtp`, or both separated by a comma. */
  MAIL_TRANSPORTS: z.pipe(
    z.pipe(z._default(z.string(), 'resend'), z.transform(splitNames)),
    z
      .array(z.enum(transportNames, 'must be “resend”, “smtp”, or both separated by a comma'))
      .check(z.minLength(1)),
  ),
  /** Address of the SMTP server, `smtps://user:password@host:465`; required if `smtp` is among the transports. */
  SMTP_URL: z.optional(
    z.url({ protocol: /^smtps?$/u, error: 'must be an address such as smtps://user:password@host:465' }),
  ),
  /** Armored OpenPGP public key that every mail's text is encrypted to. Dashboards write its line ends as `\n`. */
  SUPPORT_PUBLIC_KEY: z.optional(
    z.pipe(
      z.string(),
      z.transform((armored) => armored.replaceAll('\\r', '').replaceAll('\\n', '\n')),
    ),
  ),
  /** Secret of Resend's webhook, `whsec_…`: with it, bounced mail goes by another way (see `send/outbox`). */
  RESEND_WEBHOOK_SECRET: z.optional(
    z.string().check(z.regex(/^whsec_[\w+/=-]+$/u, 'must be the signing secret of the webhook, whsec_…')),
  ),
  /** Mailbox elsewhere that gets what a team's mailbox has bounced. */
  FALLBACK_TO: z.optional(z.email('must be an email address')),
  /** Gets a POST with counts and references when an operator must look. Never by mail: mail may be what is broken. */
  ALERT_URL: z.optional(z.url({ protocol: /^https?$/u, error: 'must be an address such as https://…' })),
  /** Bearer token for the details on `/contact/health`. Vercel's cron sends it by itself. */
  CRON_SECRET: z.optional(secret(16)),
  RATE_LIMIT: z._default(onOff, 'on'),
  /**
   * Redis where several processes count together and keep the outbox, `rediss://…`. Without it each counts
   * alone, in memory.
   */
  REDIS_URL: z.optional(
    z.url({
      protocol: /^rediss?$/u,
      error: 'must be an address such as rediss://default:password@host:6379',
    }),
  ),
  ...pagerFields,
  /** Whether to probe the service of an emergency before the emergency is sent. */
  PROBE: z._default(onOff, 'on'),
  /** Whether a writer must prove work or wait: once half of a rate limit is used up, always, or never. */
  PROOF: z._default(autoAlwaysOff, 'auto'),
  /** Set by platforms. In production nothing that matters is guessed. */
  NODE_ENV: z.optional(z.string()),
  VERCEL: z.optional(z.string()),
});

/** The names of those variables, in the order of `.env.example`. */
export const variableNames: readonly string[] = Object.keys(EnvironmentSchema.shape);

type Environment = z.infer<typeof EnvironmentSchema>;

/** The configuration of the function, complete and checked. */
export type Settings = Omit<Environment, 'CONTACT_FROM' | 'CONTACT_SECRET'> & {
  CONTACT_FROM: string;
  CONTACT_SECRET: string;
  production: boolean;
};

/** Reads the configuration, or says what is wrong with it: all mistakes at once, one sentence per variable. */
export function readSettings(
  environment: Record<string, string | undefined>,
): { settings: Settings } | { mistakes: string[] } {
  // Treat an empty variable as not set: platforms and shells leave such ones behind.
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = EnvironmentSchema.safeParse(present);
  // Read here too, so that one bad variable doesn't hide what else is missing.
  const transports = splitNames(present['MAIL_TRANSPORTS'] ?? 'resend');
  const production =
    present['NODE_ENV'] === 'production' || Boolean(present['VERCEL']) || reachesOthers(present, transports);
  const mistakes = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path[0]?.toString()} ${issue.message}.`);
  const absent = (name: string, why: string) => {
    if (present[name] === undefined) mistakes.push(`${name} is missing. ${why}.`);
  };
  if (transports.includes('smtp'))
    absent('SMTP_URL', 'MAIL_TRANSPORTS includes smtp, so the server’s address is required');
  for (const { name, why } of listMissingOfPagers(present)) absent(name, why);
  if (production) {
    if (transports.includes('resend')) absent('RESEND_API_KEY', 'Without it no mail can be sent');
    absent('CONTACT_FROM', 'Set it to the sender of the mails to your teams');
    absent(
      'CONTACT_SECRET',
      'Set it to at least 32 random characters, for example from “openssl rand -hex 32”',
    );
  }
  if (!parsed.success || mistakes.length > 0) return { mistakes };
  return {
    settings: {
      ...parsed.data,
      CONTACT_FROM: parsed.data.CONTACT_FROM ?? `${provider.name} contact form <${provider.support.address}>`,
      CONTACT_SECRET: parsed.data.CONTACT_SECRET ?? developmentSecret,
      production,
    },
  };
}

function splitNames(list: string): string[] {
  return list.split(',').map((name) => name.trim());
}

/**
 * Whether mail would leave this machine: with a real key or another machine's mail server, a secret that
 * everybody knows must not sign anything.
 */
function reachesOthers(present: Record<string, string | undefined>, transports: readonly string[]): boolean {
  const { RESEND_API_KEY, RESEND_BASE_URL = 'https://api.resend.com', SMTP_URL } = present;
  return (
    (transports.includes('resend') && RESEND_API_KEY !== undefined && isElsewhere(RESEND_BASE_URL)) ||
    (transports.includes('smtp') && SMTP_URL !== undefined && isElsewhere(SMTP_URL))
  );
}

function isElsewhere(url: string): boolean {
  return !isLoopback(URL.parse(url)?.hostname ?? '');
}
