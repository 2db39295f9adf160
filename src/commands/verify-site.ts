import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hosting } from '../site/hosting.ts';
import { readMoved } from '../site/moved.ts';

/** What somebody who compares a served site with a build must know. */
export interface Comparison {
  /** Addresses that serve what the build has made. */
  same: number;
  /** What is served otherwise, each with how. */
  differing: { path: string; how: string }[];
  /** Addresses of the build that serve nothing. */
  missing: string[];
  /** Addresses that the served pages lead to, and that serve what the build hasn't made. */
  extra: string[];
  /** Addresses of which nothing is known, each with why. */
  unanswered: { path: string; how: string }[];
}

interface Parts {
  /** Address of the served site, without a slash at the end. */
  site: string;
  /** Folder of the build. */
  folder: string;
  /** What `vercel.json` says about each path. */
  hosting: (path: string) => Hosting;
  /** How long one answer may take. */
  timeoutMs?: number;
}

/** The site stays usable for its readers meanwhile. */
const atOnce = 4;
const standardTimeoutMs = 15_000;
const agent = 'One-Question-verify (compares this site with its source)';
/** Operators write it while the site runs. */
const changing = new Set(['/status.json']);
/** An address that no build makes: what is served there is the page for errors. */
const nowhere = '/no-such-page-as-verify-asks-for/';
const redirects = new Set([301, 302, 307, 308]);
const signature =
  /^-----BEGIN PGP SIGNED MESSAGE-----\n(?:Hash: .*\n)*\n([\s\S]*?)\n?-----BEGIN PGP SIGNATURE-----/u;
const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u;

/**
 * Compares what a site serves with a build, file by file: bytes, status, and the headers that `vercel.json` sets. It
 * asks this one host only, four things at once, and follows no redirect. At an old or short address, a redirect to
 * where the built page leads is as good as that page: an own server redirects at once.
 */
export async function compareSite(parts: Parts): Promise<Comparison> {
  const comparison: Comparison = { same: 0, differing: [], missing: [], extra: [], unanswered: [] };
  const built = await listBuilt(parts.folder);
  const moved = await readMoved(parts.folder);
  const linked = new Set<string>();
  await each([...built], async ([path, file]) => {
    const expected = await readFile(join(parts.folder, file));
    const served = await fetchPath(parts, path);
    if ('failure' in served) comparison.unanswered.push({ path, how: served.failure });
    else if (served.status === 404 && path !== nowhere) comparison.missing.push(path);
    else {
      const target = moved.get(path);
      const hosting = parts.hosting(path);
      const differences =
        target !== undefined && leadsTo(target, served, parts.site + path)
          ? compareHeaders(served, hosting.headers, false)
          : listDifferences(path, expected, served, hosting);
      if (differences.length === 0) comparison.same += 1;
      else comparison.differing.push({ path, how: differences.join('; ') });
      for (const link of findLinks(served, path, parts.site)) linked.add(link);
    }
  });
  await each(
    [...linked].filter((path) => isUnknown(path, built, parts.hosting)),
    async (path) => {
      const served = await fetchPath(parts, path);
      if ('status' in served && served.status === 200) comparison.extra.push(path);
    },
  );
  for (const list of [comparison.differing, comparison.unanswered])
    list.sort((one, other) => one.path.localeCompare(other.path, 'en'));
  comparison.missing.sort();
  comparison.extra.sort();
  return comparison;
}

/** Says why a site doesn't answer at all; undefined if it does, whatever it answers. */
export async function findSilence(parts: Pick<Parts, 'site' | 'timeoutMs'>): Promise<string | undefined> {
  const served = await fetchPath(parts, '/');
  return 'failure' in served ? served.failure : undefined;
}

function leadsTo(target: string, { status, headers }: Served, address: string): boolean {
  const location = headers.get('Location');
  if (!redirects.has(status) || location === null) return false;
  return URL.parse(location, address)?.href === new URL(target, address).href;
}

/** The files of a build by the address that serves each. */
async function listBuilt(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
  return new Map(
    files
      .map(
        (file) =>
          [file === '404.html' ? nowhere : `/${file.replace(/(?<=^|\/)index\.html$/u, '')}`, file] as const,
      )
      .filter(([path]) => !changing.has(path)),
  );
}

interface Served {
  status: number;
  headers: Headers;
  body: Buffer;
}

/** Asks twice: one lost connection says nothing about a site. */
async function fetchPath(
  { site, timeoutMs }: Pick<Parts, 'site' | 'timeoutMs'>,
  path: string,
): Promise<Served | { failure: string }> {
  let failure = '';
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const response = await fetch(site + encodeURI(path), {
        redirect: 'manual',
        headers: { 'User-Agent': agent },
        signal: AbortSignal.timeout(timeoutMs ?? standardTimeoutMs),
      });
      const body = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, body };
    } catch (error) {
      const { message, cause } = error as Error;
      failure = cause instanceof Error ? cause.message : message;
    }
  }
  return { failure };
}

function listDifferences(path: string, expected: Buffer, served: Served, hosting: Hosting): string[] {
  const isError = path === nowhere;
  const status = isError ? 404 : 200;
  if (served.status !== status) return [`status ${served.status} instead of ${status}`];
  const headers = compareHeaders(served, hosting.headers, !isError);
  const body = describeBody(expected, served.body);
  return body === undefined ? headers : [body, ...headers];
}

/** @param hasType Whether the answer is the file at its address, so that the content type of that address holds */
function compareHeaders(served: Served, headers: Hosting['headers'], hasType: boolean): string[] {
  const { 'Content-Type': type, ...others } = headers;
  const wanted = hasType && type !== undefined ? headers : others;
  return Object.entries(wanted).flatMap(([name, value]) => {
    const found = served.headers.get(name);
    if (simplify(found) === simplify(value)) return [];
    return [found === null ? `no ${name}` : `${name} is “${found}” instead of “${value}”`];
  });
}

/** Platforms write commas and capitals as they like. */
function simplify(header: string | null): string | undefined {
  return header?.toLowerCase().replace(/\s*([,;=])\s*/gu, '$1');
}

function describeBody(expected: Buffer, served: Buffer): string | undefined {
  if (expected.equals(served)) return undefined;
  const [own, theirs] = [expected.toString(), served.toString()];
  const signed = signature.exec(theirs);
  // Only the operator has the key: what it signs must be what the build would publish.
  if (signed && !signature.test(own) && signed[1]?.replaceAll(/^- /gmu, '').trim() === own.trim())
    return undefined;
  const [, ownPolicy] = policy.exec(own) ?? [];
  const [, theirPolicy] = policy.exec(theirs) ?? [];
  const note = ownPolicy === theirPolicy ? '' : ', its security policy too';
  const at = expected.findIndex((byte, index) => byte !== served[index]);
  return `${served.length} bytes instead of ${expected.length}, other from byte ${at < 0 ? expected.length : at} on${note}`;
}

/** Paths of the same site that a served page leads to or loads. */
function findLinks({ headers, body }: Served, path: string, site: string): string[] {
  if (!headers.get('Content-Type')?.startsWith('text/html')) return [];
  const { origin } = new URL(site);
  return Array.from(body.toString().matchAll(/\s(?:href|src|action)="([^"]+)"/gu), ([, link = '']) => link)
    .map((link) => URL.parse(link.replaceAll('&amp;', '&'), site + path))
    .flatMap((url) => (url?.origin === origin ? [url.pathname] : []));
}

/** Whether neither the build nor the function has an address. */
function isUnknown(path: string, built: ReadonlyMap<string, string>, hosting: Parts['hosting']): boolean {
  if (built.has(path) || built.has(`${path}/`) || changing.has(path)) return false;
  const { redirect, rewrite } = hosting(path);
  return !redirect && rewrite === undefined && !path.startsWith('/api/');
}

/** Does something with each item, a few at once. */
async function each<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values();
  const work = async () => {
    for (const item of rest) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
