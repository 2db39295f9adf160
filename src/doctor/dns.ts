import { Resolver } from 'node:dns/promises';
import { createFindings, readCode, type Finding } from './finding.ts';

const { ok, warning, error } = createFindings('DNS');

/** What a server says where there is nothing: no such record, no such name. Everything else is no answer. */
const absent = new Set(['ENODATA', 'ENOTFOUND']);

const timeoutMs = 3000;

/** Makes a resolver that gives up soon. @param server Another than the system's, as `address:port` */
export function createResolver(server?: string): Resolver {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
  if (server !== undefined) resolver.setServers([server]);
  return resolver;
}

/**
 * Looks at the records by which receivers judge mail from a domain: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC
 * 7489), and MX, by which bounces come back.
 */
export async function checkDns(domain: string, resolver = createResolver()): Promise<Finding[]> {
  const silence = await findSilence(domain, resolver);
  if (silence !== undefined) {
    return [warning(`couldn’t check the records of ${domain} (${silence}).`, 'Is this machine online?')];
  }
  const checks = [checkMx, checkSpf, checkDkim, checkDmarc];
  return Promise.all(
    checks.map((check) =>
      check(domain, resolver).catch((failure: unknown) =>
        warning(`couldn’t check ${names.get(check) ?? 'it'} of ${domain} (${readCode(failure)}).`),
      ),
    ),
  );
}

/** Exists as long as there is a DNS. */
const surelyThere = 'com';

/**
 * Says why nothing can be told of a domain; undefined if name servers answer. A resolver without a network may claim
 * that a name doesn't exist: it is believed only if it knows one that surely does.
 */
export async function findSilence(domain: string, resolver: Resolver): Promise<string | undefined> {
  const [own, sure] = await Promise.all([
    describeSilence(resolver.resolveMx(domain)),
    describeSilence(resolver.resolveNs(surelyThere)),
  ]);
  return own === undefined || sure === undefined ? undefined : own;
}

/** The code of an answer that doesn't say that a name exists. */
function describeSilence(answer: Promise<unknown>): Promise<string | undefined> {
  return answer.then(
    () => undefined,
    (failure: unknown) => (readCode(failure) === 'ENODATA' ? undefined : readCode(failure)),
  );
}

type DnsCheck = (domain: string, resolver: Resolver) => Promise<Finding>;

const checkMx: DnsCheck = async (domain, resolver) => {
  const servers = await orNothing(resolver.resolveMx(domain));
  if (servers.length > 0) return ok(`${domain} takes mail, so bounces come back.`);
  return warning(
    `${domain} has no MX record, so nobody sees bounces.`,
    'Choose a CONTACT_FROM at a domain that takes mail.',
  );
};

const checkSpf: DnsCheck = async (domain, resolver) => {
  const records = await readTexts(resolver, domain, /^v=spf1(?: |$)/iu);
  if (records.length === 1) return ok(`${domain} has an SPF record.`);
  if (records.length > 1) {
    return error(
      `${domain} has ${records.length} SPF records, and receivers then believe none of them.`,
      'Join them into one.',
    );
  }
  // Resend sends with a return path at a subdomain of its own, whose record counts.
  return warning(
    `${domain} has no SPF record.`,
    'If your own server sends, add one, such as “v=spf1 mx -all”. Resend needs it only at its subdomain.',
  );
};

/**
 * Selectors can't be listed. But where there is one, `_domainkey` exists without records of its own, and a server
 * says so: only below a name that doesn't exist is there nothing (RFC 8020).
 */
const checkDkim: DnsCheck = async (domain, resolver) => {
  const name = `_domainkey.${domain}`;
  const exists = await resolver.resolveTxt(name).then(
    () => true,
    (failure: unknown) => {
      if (!absent.has(readCode(failure))) throw failure;
      return readCode(failure) === 'ENODATA';
    },
  );
  if (exists) return ok(`${domain} has DKIM keys.`);
  return warning(
    `${domain} has no DKIM key, so mail from it may count as spam.`,
    'Turn on signing where your mail is sent, and publish its key.',
  );
};

const checkDmarc: DnsCheck = async (domain, resolver) => {
  const records = await readTexts(resolver, `_dmarc.${domain}`, /^v=DMARC1\b/u);
  if (records.length === 1) return ok(`${domain} has a DMARC record.`);
  if (records.length > 1) return error(`${domain} has ${records.length} DMARC records.`, 'Keep one.');
  return warning(
    `${domain} has no DMARC record of its own.`,
    'Without one, also of the domain above it, anybody can write as you: add “v=DMARC1; p=quarantine”.',
  );
};

const names = new Map<DnsCheck, string>([
  [checkMx, 'MX'],
  [checkSpf, 'SPF'],
  [checkDkim, 'DKIM'],
  [checkDmarc, 'DMARC'],
]);

async function readTexts(resolver: Resolver, name: string, pattern: RegExp): Promise<string[]> {
  const records = await orNothing(resolver.resolveTxt(name));
  return records.map((parts) => parts.join('')).filter((text) => pattern.test(text));
}

/** Gives no records where there are none. @throws Error of the resolver where nobody answers */
export async function orNothing<Value>(answer: Promise<Value[]>): Promise<Value[]> {
  try {
    return await answer;
  } catch (failure) {
    if (absent.has(readCode(failure))) return [];
    throw failure;
  }
}
