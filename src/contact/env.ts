import { z } from 'zod';
import { provider } from '../provider/index.ts';

const developmentSecret = 'development only: this key protects nothing';
const badPort = 'is not a port from 1 to 65534';
const onOff = z.enum(['on', 'off'], 'is “on” or “off”');
const autoAlwaysOff = z.enum(['auto', 'always', 'off'], 'is “auto”, “always” or “off”');

/** The environment variables that the function reads; `.env.example` lists them for operators. */
const EnvironmentSchema = z.object({
  /** Port of the local server; the local inbox takes the next one. */
  PORT: z.coerce.number(badPort).int(badPort).min(1, badPort).max(65_534, badPort).default(4321),
  /** Key of Resend's API, `re_…`. */
  RESEND_API_KEY: z.string().min(1).optional(),
  /** Where Resend's API is, if not at Resend: the local emulator, or a proxy. */
  RESEND_BASE_URL: z.url('is not an address such as https://api.resend.com').optional(),
  /** Sender of the mails to the teams: an address, or `Name <address>`, of a domain that the transport may send for. */
  CONTACT_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/u,
      'is not an address, or “Name <address>”',
    )
    .optional(),
  /** Key of every HMAC: references, idempotency keys, rate-limit buckets, form stamps. At least 32 characters. */
  CONTACT_SECRET: z.string().min(32, 'has fewer than 32 characters').optional(),
  /** Ways to send, tried in this order: `resend`, `smtp`, or both with a comma. */
  MAIL_TRANSPORTS: z
    .string()
    .default('resend')
    .transform(splitNames)
    .pipe(
      z.array(z.enum(['resend', 'smtp'], 'may hold “resend” and “smtp”, with a comma between')).nonempty(),
    ),
  /** Address of the SMTP server, `smtps://user:password@host:465`; needed when `smtp` is among the transports. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/u, error: 'is not an address such as smtps://user:password@host:465' })
    .optional(),
  /** Armored OpenPGP public key, to which the text of every mail is encrypted; dashboards write its line ends as `\n`. */
  SUPPORT_PUBLIC_KEY: z
    .string()
    .transform((armored) => armored.replaceAll('\\r', '').replaceAll('\\n', '\n'))
    .optional(),
  RATE_LIMIT: onOff.default('on'),
  /** Redis in which several processes count together, `rediss://…`; without it each counts alone, in memory. */
  REDIS_URL: z
    .url({ protocol: /^rediss?$/u, error: 'is not an address such as rediss://default:password@host:6379' })
    .optional(),
  /** Whether the service of an emergency is looked at before the emergency is sent. */
  PROBE: onOff.default('on'),
  /** Whether who sends must prove work or wait: when the limits are half used up, always, or never. */
  PROOF: autoAlwaysOff.default('auto'),
  /** Set by platforms: in production nothing that matters is guessed. */
  NODE_ENV: z.string().optional(),
  VERCEL: z.string().optional(),
});

type Environment = z.infer<typeof EnvironmentSchema>;

/** The configuration of the function, complete and checked. */
export type Settings = Omit<Environment, 'CONTACT_FROM' | 'CONTACT_SECRET'> & {
  CONTACT_FROM: string;
  CONTACT_SECRET: string;
  production: boolean;
};

/** Reads the configuration, or says in one sentence a variable what is wrong with it, all at once. */
export function readSettings(
  environment: Record<string, string | undefined>,
): { settings: Settings } | { mistakes: string[] } {
  // An empty variable is what platforms and shells leave behind for one that is not set.
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = EnvironmentSchema.safeParse(present);
  const production = present['NODE_ENV'] === 'production' || Boolean(present['VERCEL']);
  const mistakes = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path[0]?.toString()} ${issue.message}.`);
  const absent = (name: string, why: string) => {
    if (present[name] === undefined) mistakes.push(`${name} is missing: ${why}.`);
  };
  // Read here too, so that one bad variable does not hide what else is missing.
  const transports = splitNames(present['MAIL_TRANSPORTS'] ?? 'resend');
  if (transports.includes('smtp')) absent('SMTP_URL', 'MAIL_TRANSPORTS names smtp');
  if (production) {
    if (transports.includes('resend')) absent('RESEND_API_KEY', 'without it no mail can be sent');
    absent('CONTACT_FROM', 'it is the sender of the mails');
    absent('CONTACT_SECRET', 'at least 32 random characters, for example from “openssl rand -hex 32”');
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
