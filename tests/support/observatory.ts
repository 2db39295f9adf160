/**
 * Scores an answer as MDN's HTTP Observatory does: the modifiers of `src/grader/charts.js`, given as in
 * `src/analyzer/tests/*.js` and summed as in `src/scanner/index.js` of https://github.com/mdn/mdn-http-observatory
 * (commit 94042bb of August 2026, read in November 2026). Left out is what only a site on its real host has: the
 * redirection from HTTP (0 at best) and the preload list of browsers (5 more).
 */
export function scoreAnswer(headers: Headers, html: string): { score: number; parts: Parts } {
  const parts: Parts = {
    'content-security-policy': scorePolicy(headers, html),
    cookies: headers.has('Set-Cookie') ? -20 : 0,
    'cross-origin-embedder-policy': scoreIsolation(headers.get('Cross-Origin-Embedder-Policy'), [
      'require-corp',
      'credentialless',
    ]),
    'cross-origin-opener-policy': scoreIsolation(headers.get('Cross-Origin-Opener-Policy'), [
      'same-origin',
      'same-origin-allow-popups',
      'noopener-allow-popups',
    ]),
    'cross-origin-resource-sharing':
      headers.get('Access-Control-Allow-Credentials') === 'true' && headers.has('Access-Control-Allow-Origin')
        ? -50
        : 0,
    'referrer-policy': scoreReferrer(headers.get('Referrer-Policy')),
    'strict-transport-security': scoreTransport(headers.get('Strict-Transport-Security')),
    'subresource-integrity': scoreScripts(html),
    'x-content-type-options': headers.get('X-Content-Type-Options')?.toLowerCase() === 'nosniff' ? 0 : -5,
    'x-frame-options': scoreFrames(headers),
    'cross-origin-resource-policy': scoreResources(headers.get('Cross-Origin-Resource-Policy')),
  };
  const sum = (modifiers: number[]) => modifiers.reduce((total, one) => total + one, 100);
  const uncurved = sum(Object.values(parts).filter((modifier) => modifier < 0));
  return { score: uncurved >= extraCreditFrom ? sum(Object.values(parts)) : uncurved, parts };
}

/**
 * The most that an answer without cookies can reach: 10 each for the policy and the three headers of isolation, 5 each
 * for referrers, integrity and frames.
 */
export const bestScore = 155;

type Parts = Record<string, number>;
type Policy = Map<string, string[]>;

/** `MINIMUM_SCORE_FOR_EXTRA_CREDIT`. */
const extraCreditFrom = 90;
const sixMonthsSeconds = 15_552_000;
const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const inline = ["'unsafe-inline'", 'data:'];
const metaPolicy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u;
const metaCannot = ['frame-ancestors', 'report-uri', 'sandbox'];

/** A policy by directive. @throws Error if a directive stands there twice, for which the Observatory takes points */
export function readPolicy(text: string): Policy {
  const policy: Policy = new Map();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/u);
    if (!name) continue;
    if (policy.has(name)) throw new Error(`${name} stands twice in ${text}`);
    policy.set(name, sources);
  }
  return policy;
}

/** All policies of an answer: a browser obeys each of them. */
function readPolicies(headers: Headers, html: string): Policy[] {
  const header = headers.get('Content-Security-Policy');
  const [, meta] = metaPolicy.exec(html) ?? [];
  const inPage = readPolicy(meta ?? '');
  for (const name of metaCannot) inPage.delete(name);
  return [...(header?.split(',') ?? []).map(readPolicy), inPage].filter(({ size }) => size > 0);
}

/** `analyzer/tests/csp.js`; hashes don't excuse `'unsafe-inline'` here, which is stricter. */
function scorePolicy(headers: Headers, html: string): number {
  let policies: Policy[];
  try {
    policies = readPolicies(headers, html);
  } catch {
    return -25;
  }
  if (policies.length === 0) return -25;
  // A source counts if every policy that has the directive allows it, and all count if none has it.
  const sourcesOf = (name: string): string[] => {
    const lists = policies.flatMap((policy) => policy.get(name) ?? policy.get('default-src') ?? []);
    const having = policies.filter((policy) => policy.has(name) || policy.has('default-src'));
    if (having.length === 0) return ['*'];
    return lists.filter((source) =>
      having.every((policy) => (policy.get(name) ?? policy.get('default-src'))?.includes(source)),
    );
  };
  const all = policies.flatMap((policy) => [...policy.values()].flat());
  const has = (sources: string[], wanted: string[]) => sources.some((source) => wanted.includes(source));
  if (has(sourcesOf('script-src'), [...broad, ...inline]) || has(sourcesOf('object-src'), broad)) return -20;
  if (all.some((source) => /^(?:http|ftp):/u.test(source))) return -20;
  if (all.includes("'unsafe-eval'")) return -10;
  if (has(sourcesOf('style-src'), [...broad, ...inline])) return 0;
  return sourcesOf('default-src').join() === "'none'" ? 10 : 5;
}

/** `cross-origin-embedder-policy.js` and `cross-origin-opener-policy.js`: one token, perhaps with parameters. */
function scoreIsolation(header: string | null, best: string[]): number {
  if (header === null) return 0;
  const token = /^\s*([a-z][\w-]*)\s*(?:;.*)?$/u.exec(header)?.[1] ?? '';
  if (best.includes(token)) return 10;
  return token === 'unsafe-none' ? 0 : -5;
}

/** `analyzer/tests/strict-transport-security.js`. */
function scoreTransport(header: string | null): number {
  const age = /(?:^|;)\s*max-age=(\d+)/iu.exec(header ?? '')?.[1];
  if (age === undefined || header?.includes(',')) return -20;
  return Number(age) < sixMonthsSeconds ? -10 : 0;
}

/** `analyzer/tests/subresource-integrity.js`, for a site that is reached by HTTPS: the first script decides. */
function scoreScripts(html: string): number {
  const tags = Array.from(
    html.matchAll(/<script\b[^>]*>/giu),
    ([tag]) => [tag, /\ssrc=["']?([^"'\s>]+)/iu.exec(tag)?.[1]] as const,
  ).filter(([, source]) => source !== undefined);
  const isForeign = (source = '') => /^(?:https?:)?\/\/./iu.test(source);
  const foreign = tags.filter(([, source]) => isForeign(source));
  if (foreign.some(([tag, source]) => !/^https:/iu.test(source ?? '') && !tag.includes(' integrity=')))
    return -50;
  if (foreign.some(([tag]) => !tag.includes(' integrity='))) return -5;
  return tags.some(([tag]) => tag.includes(' integrity=')) ? 5 : 0;
}

/** `analyzer/tests/referrer-policy.js`. */
function scoreReferrer(header: string | null): number {
  if (header === null) return 0;
  return /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/u.test(header) ? 5 : -5;
}

/** `analyzer/tests/x-frame-options.js`: `frame-ancestors` counts wherever it stands. */
function scoreFrames(headers: Headers): number {
  if (/(?:^|;)\s*frame-ancestors\s/u.test(headers.get('Content-Security-Policy') ?? '')) return 5;
  const header = headers.get('X-Frame-Options');
  if (header === null) return -20;
  return /^(?:deny|sameorigin)$/iu.test(header) ? 5 : -20;
}

/** `analyzer/tests/cross-origin-resource-policy.js`. */
function scoreResources(header: string | null): number {
  if (header === null || header === 'cross-origin') return 0;
  return /^same-(?:origin|site)$/u.test(header) ? 10 : -5;
}
