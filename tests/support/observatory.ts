/**
 * Scores headers as Mozilla's HTTP Observatory does: the modifiers of `src/grader/charts.js`, given as in
 * `src/analyzer/tests/*.js` and summed as in `src/scanner/index.js` of https://github.com/mdn/mdn-http-observatory
 * (read in November 2026). Left out is what only a site on its real host has: redirection from HTTP, the preload list.
 */
export function scoreHeaders(headers: Record<string, string>, html: string): { score: number; parts: Parts } {
  const policy = readPolicy(headers['Content-Security-Policy'] ?? '');
  const parts: Parts = {
    'content-security-policy': scorePolicy(policy),
    cookies: headers['Set-Cookie'] === undefined ? 0 : -20,
    'cross-origin-resource-sharing': headers['Access-Control-Allow-Origin'] === undefined ? 0 : -50,
    'strict-transport-security': scoreTransport(headers['Strict-Transport-Security']),
    'subresource-integrity': scoreScripts(html),
    'x-content-type-options': headers['X-Content-Type-Options'] === 'nosniff' ? 0 : -5,
    'referrer-policy': scoreReferrer(headers['Referrer-Policy']),
    'x-frame-options': scoreFrames(policy, headers['X-Frame-Options']),
    'cross-origin-resource-policy': scoreResources(headers['Cross-Origin-Resource-Policy']),
  };
  const sum = (modifiers: number[]) => modifiers.reduce((total, one) => total + one, 100);
  const uncurved = sum(Object.values(parts).filter((modifier) => modifier < 0));
  return { score: uncurved >= extraCreditFrom ? sum(Object.values(parts)) : uncurved, parts };
}

/** From this score on the grade is A+ (`GRADE_CHART`). */
export const bestGrade = 100;

type Parts = Record<string, number>;
type Policy = Map<string, string[]>;

/** `MINIMUM_SCORE_FOR_EXTRA_CREDIT`. */
const extraCreditFrom = 90;
const sixMonthsSeconds = 15_552_000;
const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];

/** A policy by directive; of a directive that stands twice the first counts, as in browsers. */
export function readPolicy(header: string): Policy {
  const policy: Policy = new Map();
  for (const part of header.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/u);
    if (name && !policy.has(name)) policy.set(name, sources);
  }
  return policy;
}

/** `analyzer/tests/csp.js`; hashes do not excuse `'unsafe-inline'` here, which is stricter. */
function scorePolicy(policy: Policy): number {
  if (policy.size === 0) return -25;
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const unsafe = (sources: string[]) =>
    sources.some((source) => [...broad, "'unsafe-inline'", 'data:'].includes(source));
  const all = [...policy.values()].flat();
  if (unsafe(sourcesOf('script-src'))) return -20;
  if (sourcesOf('object-src').some((source) => broad.includes(source))) return -20;
  if (all.some((source) => /^(?:http|ftp):/u.test(source))) return -20;
  if (all.includes("'unsafe-eval'")) return -10;
  if (unsafe(sourcesOf('style-src'))) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

/** `analyzer/tests/strict-transport-security.js`. */
function scoreTransport(header = ''): number {
  const age = /(?:^|;)\s*max-age=(\d+)/iu.exec(header)?.[1];
  if (age === undefined || header.includes(',')) return -20;
  return Number(age) < sixMonthsSeconds ? -10 : 0;
}

/** `analyzer/tests/subresource-integrity.js`: no bonus is looked for, only scripts of other hosts. */
function scoreScripts(html: string): number {
  const sources = Array.from(
    html.matchAll(/<script[^>]+src=["']?([^"'\s>]+)/giu),
    ([, source = '']) => source,
  );
  if (sources.some((source) => /^(?:http:)?\/\//iu.test(source))) return -50;
  return sources.some((source) => /^https:/iu.test(source)) ? -5 : 0;
}

/** `analyzer/tests/referrer-policy.js`. */
function scoreReferrer(header?: string): number {
  if (header === undefined) return 0;
  return /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/u.test(header) ? 5 : -5;
}

/** `analyzer/tests/x-frame-options.js`. */
function scoreFrames(policy: Policy, header = ''): number {
  if (policy.has('frame-ancestors')) return 5;
  return /^(?:deny|sameorigin)$/iu.test(header) ? 0 : -20;
}

/** `analyzer/tests/cross-origin-resource-policy.js`. */
function scoreResources(header?: string): number {
  if (header === undefined || header === 'cross-origin') return 0;
  return /^same-(?:origin|site)$/u.test(header) ? 10 : -5;
}
