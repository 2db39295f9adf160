import type { Resolver } from 'node:dns/promises';
import { paccName, serviceNames, siteNames, listServers, type Server } from '../client-config/records.ts';
import { createResolver, findSilence, orNothing } from './dns.ts';
import { createFindings, readCode, type Finding } from './finding.ts';

const { ok, warning, error } = createFindings('Mail settings in DNS');

/** What is expected beyond the facts that this module reads itself. */
interface Expected {
  /** Value of PACC's TXT record; absent if it's off. */
  pacc?: string | undefined;
}

/**
 * Compares the records by which programs find a mail domain's settings with those that `npm run dns` prints.
 * @param domain One of the provider's mail domains
 */
export async function checkSetupRecords(
  domain: string,
  { pacc }: Expected = {},
  resolver = createResolver(),
): Promise<Finding[]> {
  const silence = await findSilence(domain, resolver);
  if (silence !== undefined) {
    return [warning(`couldn’t check those of ${domain} (${silence}).`, 'Is this machine online?')];
  }
  const checks = [
    () => checkServers(domain, resolver),
    () => checkAutoconfigName(domain, resolver),
    ...(pacc === undefined ? [] : [() => checkPacc(domain, pacc, resolver)]),
  ];
  const found = await Promise.all(
    checks.map((check) =>
      check().catch((failure: unknown) => [
        warning(`couldn’t check all of ${domain} (${readCode(failure)}).`),
      ]),
    ),
  );
  return found.flat();
}

function remedy(domain: string): string {
  return `Run “npm run dns -- --records ${domain}”, and publish what it prints.`;
}

async function checkServers(domain: string, resolver: Resolver): Promise<Finding[]> {
  const findings = await Promise.all(
    serviceNames.map(async (service) => {
      const name = `${service.name}.${domain}`;
      const records = await orNothing(resolver.resolveSrv(name));
      const seen = records.map(({ priority, weight, port, name: host }) => ({
        priority,
        weight,
        port,
        host,
      }));
      return compareServers(name, listServers(service), seen);
    }),
  );
  const wrong = findings.filter((finding) => finding !== undefined);
  if (wrong.length > 0) return wrong.map(({ level, message }) => level(message, remedy(domain)));
  return [ok(`${domain} names its mail servers for programs (SRV).`)];
}

/** What is wrong with the records of one name; nothing if they lead programs where the facts do. */
function compareServers(name: string, expected: readonly Server[], seen: readonly Server[]) {
  const [wanted, found] = [expected.map(writeServer), seen.map(writeServer)];
  const [extra, missing] = [found, wanted].map((list, index) => {
    const other = new Set(index === 0 ? wanted : found);
    return list.filter((server) => !other.has(server));
  }) as [string[], string[]];
  // Without any record, programs look no further either: that a service isn't offered needs no saying.
  if (seen.length === 0) {
    if (expected.every(({ host }) => host === '')) return undefined;
    return { level: warning, message: `${name} is missing: ${wanted.join(', ')}.` };
  }
  if (extra.length === 0 && missing.length === 0) return undefined;
  return {
    level: error,
    message: `${name} says ${found.join(', ')}, and the facts say ${wanted.join(', ')}.`,
  };
}

/** As people write it; priority and weight only order what is offered, and are the operator's own. */
function writeServer({ port, host }: Server): string {
  const bare = host.replace(/\.$/u, '').toLowerCase();
  return bare === '' ? 'not offered' : `${bare}:${port}`;
}

async function checkAutoconfigName(domain: string, resolver: Resolver): Promise<Finding[]> {
  const name = `${siteNames.autoconfig}.${domain}`;
  const addresses = [
    ...(await orNothing(resolver.resolve4(name))),
    ...(await orNothing(resolver.resolve6(name))),
  ];
  if (addresses.length > 0) return [ok(`${name} has an address.`)];
  return [
    warning(
      `${name} has no address, so customers with a domain of their own are not set up automatically.`,
      remedy(domain),
    ),
  ];
}

async function checkPacc(domain: string, expected: string, resolver: Resolver): Promise<Finding[]> {
  const name = `${paccName}.${domain}`;
  const records = await orNothing(resolver.resolveTxt(name));
  const texts = records.map((parts) => parts.join(''));
  if (texts.length === 1 && texts[0] === expected) return [ok(`${name} fits the published settings (PACC).`)];
  const seen = texts.length === 0 ? 'is missing' : 'doesn’t fit the published settings';
  return [error(`${name} ${seen}, so programs refuse them.`, remedy(domain))];
}
