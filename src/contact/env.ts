import { z } from 'zod';
import { provider } from '../provider/index.ts';

const developmentSecret = 'development only: this key protects nothing';
const badPort = 'must be a port from 1 to 65534';
const onOff = z.enum(['on', 'off'], 'must be “on” or “off”');
const autoAlwaysOff = z.enum(['auto', 'always', 'off'], 'must be “auto”, “always” or “off”');

/** The environment variables that the function reads. `.env.example` lists them for operators. */
const EnvironmentSchema = z.object({
  /** Port of the local server; the local inbox takes the next one. */
  PORT: z.coerce.number(badPort).int(badPort).min(1, badPort).max(65_534, badPort).default(4321),
  /** API key of Resend, `re_…`. */
  RESEND_API_KEY: z.string().min(1).optional(),
  /** Address of Resend's API, if it isn't Resend's own: the local emulator or a proxy. */
  RESEND_BASE_URL: z.url('must be an address such as https://api.resend.com').optional(),
  /**
   * Sender of the mails to the teams: an address or `Name <address>`, at a domain that the transport may send
   * for.
   */
  CONTACT_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/u,
      'must be an email address or “Name <address>”',
    )
    .optional(),
  /** Key of every HMAC: references, idempotency keys, rate limits, form tokens. At least 32 characters. */
  CONTACT_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Transports, tried in this order: `resend`, `smtp`, or both separated by a comma. */
  MAIL_TRANSPORTS: z
    .string()
    .default('resend')
    .transform(splitNames)
    .pipe(
      z
        .array(z.enum(['resend', 'smtp'], 'must be “resend”, “smtp”, or both separated by a comma'))
        .nonempty(),
    ),
  /** Address of the SMTP server, `smtps://user:password@host:465`; required if `smtp` is among the transports. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/u, error: 'must be an address such as smtps://user:password@host:465' })
    .optional(),
  /** Armored OpenPGP public key that every mail's text is encrypted to. Dashboards write its line ends as `\n`. */
  SUPPORT_PUBLIC_KEY: z
    .string()
    .transform((armored) => armored.replaceAll('\\r', '').replaceAll('\\n', '\n'))
    .optional(),
  RATE_LIMIT: onOff.default('on'),
  /** Redis where several processes count together, `rediss://…`. Without it each counts alone, in memory. */
  REDIS_URL: z
    .url({ protocol: /^rediss?$/u, error: 'must be an address such as rediss://default:password@host:6379' })
    .optional(),
  /** Whether to probe the service of an emergency before the emergency is sent. */
  PROBE: onOff.default('on'),
  /** Whether a writer must prove work or wait: once half of a rate limit is used up, always, or never. */
  PROOF: autoAlwaysOff.default('auto'),
  /** Set by platforms. In production nothing that matters is guessed. */
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

/** Reads the configuration, or says what is wrong with it: all mistakes at once, one sentence per variable. */
export function readSettings(
  environment: Record<string, string | undefined>,
): { settings: Settings } | { mistakes: string[] } {
  // Treat an empty variable as not set: platforms and shells leave such ones behind.
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = EnvironmentSchema.safeParse(present);
  const production = present['NODE_ENV'] === 'production' || Boolean(present['VERCEL']);
  const mistakes = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path[0]?.toString()} ${issue.message}.`);
  const absent = (name: string, why: string) => {
    if (present[name] === undefined) mistakes.push(`${name} is missing. ${why}.`);
  };
  // Read here too, so that one bad variable doesn't hide what else is missing.
  const transports = splitNames(present['MAIL_TRANSPORTS'] ?? 'resend');
  if (transports.includes('smtp'))
    absent('SMTP_URL', 'MAIL_TRANSPORTS includes smtp, so the server’s address is required');
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
