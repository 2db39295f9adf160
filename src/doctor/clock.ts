import { createFindings, readCode, type Finding } from './finding.ts';

const { ok, warning, error } = createFindings('Clock');

const timeoutMs = 5000;
const slightMs = 30_000;
/** Resend's webhooks are refused beyond this. */
const severeMs = 5 * 60_000;

/** Compares this machine's clock with the Date header (RFC 9110) of the first server that answers. */
export async function checkClock(urls: readonly string[]): Promise<Finding> {
  let reason = 'no address to ask';
  for (const url of urls) {
    try {
      const began = Date.now();
      const options = { method: 'HEAD', redirect: 'manual' } as const;
      const { headers } = await fetch(url, { ...options, signal: AbortSignal.timeout(timeoutMs) });
      const between = (began + Date.now()) / 2;
      // The header has whole seconds, rounded down.
      const theirs = Date.parse(headers.get('Date') ?? '') + 500;
      if (Number.isNaN(theirs)) continue;
      return describeOffset(between - theirs, new URL(url).host);
    } catch (failure) {
      reason = readCode(failure);
    }
  }
  return warning(`couldn’t check (${reason}).`, 'Is this machine online?');
}

function describeOffset(offsetMs: number, host: string): Finding {
  const seconds = Math.abs(Math.round(offsetMs / 1000));
  if (seconds * 1000 < slightMs) return ok(`agrees with that of ${host}.`);
  const message = `is ${seconds} seconds ${offsetMs > 0 ? 'ahead of' : 'behind'} that of ${host}.`;
  const remedy = 'Turn on time synchronization, for example with “timedatectl set-ntp true”.';
  return seconds * 1000 < severeMs ? warning(message, remedy) : error(message, remedy);
}
