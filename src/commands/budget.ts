// `npm run budget`: what each kind of page weighs on the wire, compressed with brotli, and whether that is too much.
import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

/** The kinds of pages, by path, with the most bytes of HTML that one may have; the first that fits counts. */
const kinds = [
  { name: 'offline copy', pattern: /^\/offline\.html$/u, most: 500_000 },
  { name: 'leads on', pattern: /^\/a\//u, most: 500 },
  { name: 'home', pattern: /^\/index\.html$/u, most: 20_000 },
  { name: 'search', pattern: /^\/search\//u, most: 20_000 },
  { name: 'contact', pattern: /^\/contact\//u, most: 20_000 },
  { name: 'topic', pattern: /^\/faq\/[^/]+\/index/u, most: 20_000 },
  { name: 'answer', pattern: /^\/faq\//u, most: 20_000 },
  { name: 'guide', pattern: /^\/guides\/[^/]+\/index/u, most: 14_000 },
  { name: 'other', pattern: /./u, most: 20_000 },
] as const;

/** 95 of 100 pages fit in about one TCP window. */
const usualMost = 14_000;
/** All scripts of a page, none of which is needed to read it. */
const scriptMost = 6_000;

const dist = new URL('../../dist/', import.meta.url);
const compress = async (path: string) => brotliCompressSync(await readFile(new URL(path, dist))).byteLength;

/** Scripts with all that they import at once; what is imported later, when it is used, is not part of the page. */
async function followImports(scripts: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>(scripts);
  for (const script of found) {
    const text = await readFile(new URL(script, dist), 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/gu)) {
      found.add(new URL(path, new URL(script, 'file:///')).pathname.slice(1));
    }
  }
  return found;
}

const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
const pages = await Promise.all(
  names.map(async (name) => {
    const html = await readFile(new URL(name, dist), 'utf8');
    const scripts = Array.from(html.matchAll(/<script[^>]+src="\/([^"]+)"/gu), ([, path = '']) => path);
    const weights = await Promise.all([...(await followImports(scripts))].map(compress));
    const kind = kinds.find(({ pattern }) => pattern.test(`/${name}`)) ?? kinds[8];
    return {
      name,
      kind,
      html: await compress(name),
      script: weights.reduce((sum, weight) => sum + weight, 0),
    };
  }),
);

const percentile = (values: number[], share: number) =>
  values.sort((one, other) => one - other)[Math.ceil(values.length * share) - 1];
console.table(
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const own = pages.filter((page) => page.kind === kind);
      const weights = own.map(({ html }) => html);
      if (own.length === 0) return [];
      return [
        [
          kind.name,
          {
            pages: own.length,
            'median, bytes': percentile(weights, 0.5),
            '95 of 100': percentile(weights, 0.95),
            largest: Math.max(...weights),
            scripts: Math.max(...own.map(({ script }) => script)),
          },
        ],
      ];
    }),
  ),
);

const usual = percentile(
  // Short addresses only lead on: they would make the pages look lighter than they are.
  pages.filter(({ kind }) => kind.name !== 'leads on').map(({ html }) => html),
  0.95,
);
const problems = [
  ...pages.filter(({ html, kind }) => html > kind.most).map(({ name, html }) => `${name} has ${html} bytes.`),
  ...pages
    .filter(({ script }) => script > scriptMost)
    .map(({ name, script }) => `${name} has ${script} bytes of scripts.`),
  ...(usual !== undefined && usual > usualMost
    ? [`95 of 100 pages have up to ${usual} bytes, more than ${usualMost}.`]
    : []),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
