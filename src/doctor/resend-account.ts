import { setTimeout as sleep } from 'node:timers/promises';
import { createFindings, type Finding } from './finding.ts';

const { ok, warning, error } = createFindings('Resend');

/** The SDK itself waits for ever. */
const timeoutMs = 10_000;

const domainsPage = 'https://resend.com/domains';

interface ResendAccount {
  apiKey: string;
  baseUrl: string | undefined;
  /** Domain of `CONTACT_FROM`. */
  domain: string;
}

/** Asks Resend whether it takes our key, and whether our domain may send. Sends nothing. */
export async function checkResend({ apiKey, baseUrl, domain }: ResendAccount): Promise<Finding> {
  const { Resend } = await import('resend');
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
  let answer;
  try {
    answer = await Promise.race([resend.domains.list(), sleep(timeoutMs, undefined, { ref: false })]);
  } catch {
    return warning('couldn’t check: its answer can’t be read.', 'Run this again in a minute.');
  }
  if (!answer) return warning('couldn’t check (no answer).', 'Is this machine online?');
  if (answer.error) return describeError(answer.error);
  const known = answer.data.data.find(({ name }) => name.toLowerCase() === domain.toLowerCase());
  if (!known) {
    if (answer.data.has_more) {
      return warning(`couldn’t check: there are too many domains to find ${domain} among them.`);
    }
    return error(
      `${domain}, the domain of CONTACT_FROM, isn’t in this account.`,
      `Add it at ${domainsPage}, or choose another CONTACT_FROM.`,
    );
  }
  if (known.status === 'verified') return ok(`takes our key, and ${domain} may send.`);
  return error(
    `${domain} may not send: its status is “${known.status}”.`,
    `Put the DNS records of ${domainsPage} into your zone, and verify it there.`,
  );
}

function describeError({ name, statusCode }: { name: string; statusCode: number | null }): Finding {
  if (name === 'restricted_api_key') {
    return warning(
      'couldn’t check the domain: the key may only send, which is the safer kind.',
      'Use “npm run mail-test -- TOPIC” to see whether it sends.',
    );
  }
  if (statusCode === null || statusCode >= 500 || statusCode === 429) {
    return warning(`couldn’t check (${statusCode ?? 'no answer'}).`, 'Is this machine online?');
  }
  return error(
    `doesn’t take our key (${statusCode} ${name}).`,
    'Make a new key at https://resend.com/api-keys and set RESEND_API_KEY.',
  );
}
