import { readSettings, variableNames, type Settings } from '../contact/env.ts';
import { warnOfLimits } from '../contact/guard/warnings.ts';
import { readOutboxSettings, type OutboxSettings } from '../contact/send/outbox/index.ts';
import { findHiddenEnvironment } from './env-file.ts';
import { createFindings, type Finding } from './finding.ts';

const { ok, warning, error } = createFindings('Configuration');

/** The configuration, as far as it can be read, and what is wrong with it. */
export interface Configuration {
  read?: { settings: Settings; outbox: OutboxSettings };
  findings: Finding[];
}

const oldestNode = 24;

/** Reads the configuration as the function does: every mistake at once. */
export function checkConfiguration(environment: Record<string, string | undefined>): Configuration {
  const findings: Finding[] = [];
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode) {
    findings.push(error(`this is Node ${process.versions.node}.`, `Use Node ${oldestNode} or newer.`));
  }
  const hidden = findHiddenEnvironment(environment);
  if (hidden !== undefined) findings.push(error(hidden));
  const settings = readSettings(environment);
  const outbox = readOutboxSettings(environment);
  const mistakes = new Set([settings, outbox].flatMap((one) => ('mistakes' in one ? one.mistakes : [])));
  findings.push(...[...mistakes].map((mistake) => error(mistake)));
  if ('mistakes' in settings || 'mistakes' in outbox) return { findings };
  const read = { settings: settings.settings, outbox: outbox.settings };
  findings.push(...describeSettings(read.settings, read.outbox, environment));
  if (findings.length === 0) findings.push(ok('every variable is as it should be.'));
  return { read, findings };
}

/** What works, and will surprise whoever relies on it. */
function describeSettings(
  settings: Settings,
  outbox: OutboxSettings,
  environment: Record<string, string | undefined>,
): Finding[] {
  const { production, VERCEL, HOST, TRUST_PROXY, ALERT_URL } = settings;
  if (!production) {
    return [
      warning(
        describeTrial(environment),
        'Run this where the site runs, with the same variables; “npm run serve” is always in production.',
      ),
    ];
  }
  const findings: Finding[] = [];
  const isLocal = HOST === 'localhost' || HOST === '::1' || HOST.startsWith('127.');
  if (!VERCEL && isLocal && TRUST_PROXY === 0) {
    findings.push(
      warning(
        'all visitors count as one network, because they come through a proxy that TRUST_PROXY doesn’t name.',
        'Set TRUST_PROXY to the number of your proxies, usually 1.',
      ),
    );
  }
  if (ALERT_URL === undefined) {
    findings.push(
      warning(
        'nobody is told when a message can’t be delivered.',
        'Set ALERT_URL, or let an uptime monitor ask /contact/health.',
      ),
    );
  }
  findings.push(...warnOfLimits(settings).map((text) => warning(text)));
  if (outbox.outbox === 'off' || (outbox.vercel && outbox.redisUrl === undefined)) {
    findings.push(
      warning(
        'nothing keeps a message that can’t be sent at once; its writer must send it again.',
        outbox.vercel ? 'Set REDIS_URL to a Redis that persists.' : 'Remove OUTBOX=off.',
      ),
    );
  }
  return findings;
}

/** Says which variables are set where nothing has to be, by their names only. */
function describeTrial(environment: Record<string, string | undefined>): string {
  const seen = [...variableNames, 'OUTBOX', 'DATA_DIR'].filter((name) => environment[name]);
  const secret = environment['CONTACT_SECRET']
    ? ''
    : ' CONTACT_SECRET isn’t set, and anybody knows the one for trying out.';
  if (seen.length === 0) return `no variable is set, so these are the settings for trying out.${secret}`;
  const list = seen.join(', ');
  return `NODE_ENV isn’t “production”, so these are the settings for trying out. Set here: ${list}.${secret}`;
}
