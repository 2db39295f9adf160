import * as z from 'zod/mini';
import { provider } from '../provider/index.ts';
import { isLoopback } from './loopback.ts';

/** Ways to call an engineer, by their names in `PAGERS`. */
const pagerNames = ['pagerduty', 'opsgenie', 'ntfy', 'webhook', 'mail'] as const;

/** A way to call an engineer. */
export type PagerName = (typeof pagerNames)[number];

const badPagers =
  'must name each of pagerduty, opsgenie, ntfy, webhook and mail at most once: “,” between those that page ' +
  'together, “>” between those tried in order, such as “pagerduty>ntfy,mail”';

/** What leaves over plain HTTP may be read and stopped on the way; only this machine has no way. */
const secureAddress = (example: string) =>
  z.pipe(
    z
      .url({ protocol: /^https?$/u, error: `must be an address such as ${example}`, abort: true })
      .check(
        z.refine(
          (url) => url.startsWith('https:') || isLoopback(new URL(url).hostname),
          'must begin with https, unless it’s on this machine',
        ),
      ),
    z.transform((url) => url.replace(/\/$/u, '')),
  );

/** The environment variables that tell how an engineer is called. */
export const pagerFields = {
  /**
   * Chains of ways to page. All chains page together; in a chain the next way is tried if one fails:
   * `pagerduty>ntfy,mail`.
   */
  PAGERS: z.pipe(
    z.pipe(z._default(z.string(), 'mail'), z.transform(splitChains)),
    z.array(z.array(z.enum(pagerNames, badPagers)).check(z.minLength(1))).check(
      z.minLength(1),
      z.refine((chains) => new Set(chains.flat()).size === chains.flat().length, badPagers),
    ),
  ),
  /** Mailbox that pages, best at another provider; `support.emergency` without it. */
  PAGE_TO: z.optional(z.email('must be an email address')),
  /** Integration key of a PagerDuty service, Events API v2. */
  PAGERDUTY_ROUTING_KEY: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^\w{32}$/u,
          'must be the integration key of an Events API v2 integration: 32 letters and digits',
        ),
      ),
  ),
  /** Address of the Events API; accounts in the EU have another. */
  PAGERDUTY_URL: z._default(secureAddress('https://events.eu.pagerduty.com'), 'https://events.pagerduty.com'),
  /** Key of an Opsgenie API integration. */
  OPSGENIE_API_KEY: z.optional(z.string().check(z.minLength(1))),
  /**
   * Address of the Alert API: `https://api.eu.opsgenie.com` for the EU, and
   * `https://api.atlassian.com/jsm/ops/integration` for Jira Service Management, where Opsgenie lives on.
   */
  OPSGENIE_URL: z._default(secureAddress('https://api.eu.opsgenie.com'), 'https://api.opsgenie.com'),
  /** Address of an ntfy topic. Its name is a secret: whoever knows it reads along. */
  NTFY_URL: z.optional(
    secureAddress('https://ntfy.sh/a-name-nobody-guesses').check(
      z.refine((url) => new URL(url).pathname !== '/', 'must end with the name of a topic'),
    ),
  ),
  /** Access token of ntfy, `tk_…`, if the topic is protected. */
  NTFY_TOKEN: z.optional(z.string().check(z.minLength(1))),
  /** Gets a POST with JSON, signed as Standard Webhooks says. */
  PAGER_WEBHOOK_URL: z.optional(secureAddress('https://pager.example.org/hook')),
  /** Signs it: `whsec_` and 24 to 64 bytes in base64, for example from `openssl rand -base64 32`. */
  PAGER_WEBHOOK_SECRET: z.optional(
    z
      .string()
      .check(z.regex(/^whsec_[A-Za-z\d+/]{32,86}={0,2}$/u, 'must be whsec_ and 24 to 64 bytes in base64')),
  ),
} as const;

const needs: Record<Exclude<PagerName, 'mail'>, readonly (keyof typeof pagerFields)[]> = {
  pagerduty: ['PAGERDUTY_ROUTING_KEY'],
  opsgenie: ['OPSGENIE_API_KEY'],
  ntfy: ['NTFY_URL'],
  webhook: ['PAGER_WEBHOOK_URL', 'PAGER_WEBHOOK_SECRET'],
};

/** Lists what the named pagers need and lack, each with why it's needed. */
export function listMissingOfPagers(
  present: Readonly<Record<string, string | undefined>>,
): { name: string; why: string }[] {
  const named = splitChains(present['PAGERS'] ?? 'mail').flat();
  const missing = Object.entries(needs).flatMap(([pager, variables]) =>
    named.includes(pager)
      ? variables.map((name) => ({ name, why: `PAGERS includes ${pager}, which needs it` }))
      : [],
  );
  const hasMailbox = present['PAGE_TO'] !== undefined || provider.support.emergency !== undefined;
  // Without an emergency address nothing can be an emergency, unless an operator names a pager all the same.
  if (present['PAGERS'] !== undefined && named.includes('mail') && !hasMailbox) {
    missing.push({ name: 'PAGE_TO', why: 'PAGERS includes mail, and support.emergency isn’t set' });
  }
  return missing.filter(({ name }) => present[name] === undefined);
}

function splitChains(list: string): string[][] {
  return list.split(',').map((chain) => chain.split('>').map((name) => name.trim()));
}
