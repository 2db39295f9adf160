import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { provider } from '../provider/index.ts';
import { offlineMarks } from '../site/offline-marks.ts';
import { paths } from '../site/paths.ts';
import { readSources } from '../site/sources.ts';
import { findTopicOfFolder } from '../site/topics.ts';
import { nameFile, noPages, type BuiltPages } from './built-pages.ts';
import { escapeHtml, linkParts, readPart, type OfflinePart, type PendingPart } from './offline-page.ts';
import { writeSearch } from './offline-script.ts';
import { findNewestDay } from './sitemap.ts';

/** Pages of one part of the copy. */
interface OfflineSection {
  id: string;
  label: string;
  parts: OfflinePart[];
}

/**
 * Writes the offline copy, `/offline.html`: all answers and guides in one file that needs nothing beside it, so that it
 * opens from a USB stick and without scripts. Then tells its size and date on the page about it. It runs before the
 * security policies, because the copy brings its own, which allows less.
 * @param finished Pages whose parts are known
 */
export function offline(finished: BuiltPages = noPages): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const page = await writeCopy(readSections(folder, finished), await writeSearch(), findNewestDay());
        writeFileSync(join(folder, paths.offlineFile), page);
        const size = measureSent(page);
        tellSize(join(folder, nameFile(paths.offline)), size, Buffer.byteLength(page));
        logger.info(`The offline copy has ${size} bytes, compressed.`);
      },
    },
  };
}

/**
 * The quality in which servers compress with Brotli what they have no copy of. A better one takes five times as long
 * for a tenth less: of a copy of 1,000 pages as long as writing all of them.
 */
const sentQuality = 5;

/** Bytes of a page as it's sent. */
function measureSent(page: string): number {
  return brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: sentQuality } }).byteLength;
}

/** The parts of the copy in the order of the site: topics, guides, pages. */
function readSections(folder: string, finished: BuiltPages): OfflineSection[] {
  const published = readSources().filter((source) => source.published);
  const texts = listOfflinePaths();
  const pending = texts.map((path) => finished.get(nameFile(path))?.part ?? readFinished(folder, path));
  const parts = new Map(linkParts(pending).map((part, index) => [texts[index] ?? '', part] as const));
  const pick = (chosen: readonly string[]) => chosen.flatMap((path) => parts.get(path) ?? []);
  const answers = Map.groupBy(
    published.filter(({ collection }) => collection === 'faq'),
    ({ id }) => findTopicOfFolder(id.split('/')[0] ?? '')?.id,
  );
  const listPaths = (collection: string) =>
    published.filter((source) => source.collection === collection).map(({ path }) => path);
  return [
    ...provider.topics.map(({ id, label }) => ({
      id: `topic-${id}`,
      label,
      parts: pick((answers.get(id) ?? []).map(({ path }) => path)),
    })),
    { id: 'guides', label: 'Setup guides', parts: pick([paths.settings, ...listPaths('guides')]) },
    { id: 'pages', label: 'About', parts: pick(listPaths('pages')) },
  ].filter((section) => section.parts.length > 0);
}

/** The pages that go into the copy, by address path. */
export function listOfflinePaths(): string[] {
  const published = readSources().filter((source) => source.published);
  return [...published.map(({ path }) => path), paths.settings];
}

function readFinished(folder: string, path: string): PendingPart {
  return readPart({ path, html: readFileSync(join(folder, nameFile(path)), 'utf8') }, provider.site);
}

const styles = (color: (name: string) => string) => `
:root{color-scheme:light dark;accent-color:${color('accent')}}
body{
max-width:44rem;
margin:0 auto;
padding:1rem;
background:${color('page')};
color:${color('text')};
font:1.0625rem/1.6 system-ui,sans-serif;
overflow-wrap:break-word}
h1,h2,h3{line-height:1.2}
h2{margin:3rem 0 0}
h3{margin:2.5rem 0 .5rem;padding-top:1rem;border-top:1px solid ${color('line')};font-size:1.375rem}
h4,h5,h6{margin:1.5rem 0 .5rem;font-size:1.0625rem}
p,ul,ol,dl,pre,table{margin:.75rem 0}
dt{font-weight:600}
dd{margin:0 0 .5rem}
ul,ol{padding-left:1.5rem}
a{padding:.25rem 0;color:${color('accent')};text-underline-offset:.18em}
nav a{display:inline-block}
nav summary,details>summary{padding:.25rem 0;font-weight:600;cursor:pointer}
code,pre{font:.9em ui-monospace,monospace;background:${color('sunken')};overflow-wrap:anywhere}
pre{padding:1rem;white-space:pre-wrap}
table{border-collapse:collapse;width:100%}
@media(max-width:34rem){table{font-size:.875rem;hyphens:auto;overflow-wrap:anywhere}}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid ${color('line')};text-align:start;vertical-align:top}
input{
width:100%;
min-height:2.75rem;
box-sizing:border-box;
padding:0 .75rem;
border:1px solid ${color('field')};
border-radius:.5rem;
background:${color('surface')};
color:inherit;
font:inherit}
.up{font-size:.875rem}
:focus-visible{outline:3px solid ${color('accent')};outline-offset:2px}
@media print{nav,[data-search],.up{display:none}}`;

async function writeCopy(sections: readonly OfflineSection[], script: string, day: string): Promise<string> {
  // Imported here: a color that can't be read is a mistake of content/, told with all others before the build.
  const { readColor } = await import('../site/look.ts');
  const style = styles((name) => {
    const { light, dark } = readColor(name);
    return `light-dark(${light},${dark})`;
  });
  const title = `${provider.name} support, offline copy`;
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // The pages themselves are what search engines should list.
    '<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">',
    `<meta name="description" content="All answers and guides of ${escapeHtml(provider.name)} in one file, to read without a connection">`,
    `<title>${escapeHtml(title)}</title><style>${style}</style></head><body><header>`,
    `<h1>${escapeHtml(title)}</h1><p>All answers and guides of <a href="${escapeHtml(provider.site)}/">`,
    `${escapeHtml(provider.site.replace('https://', ''))}</a> as of <time datetime="${day}">${writeDay(day)}</time>, `,
    'in one file. It needs no connection. Forms, pictures and what fills in your own address are on the site only.</p>',
    '</header><nav aria-label="Contents" id="contents"><div data-search>',
    '<p>Look for a word with your browser’s own search, <kbd>Ctrl</kbd>+<kbd>F</kbd>, or choose a topic.</p></div>',
    ...sections.map(writeContents),
    '</nav><main>',
    ...sections.map(writeSection),
    `</main><script>${script}</script></body></html>`,
  ].join('');
}

function writeContents({ label, parts }: OfflineSection): string {
  const items = parts.map(
    ({ id, title }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a></li>`,
  );
  return `<details><summary>${escapeHtml(label)} (${parts.length})</summary><ul>${items.join('')}</ul></details>`;
}

function writeSection({ id, label, parts }: OfflineSection): string {
  const up = '<p class="up"><a href="#contents">Contents</a></p>';
  const articles = parts.map(({ html }) => html.replace(/<\/article>$/u, () => `${up}</article>`));
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(label)}</h2>${articles.join('')}</section>`;
}

/** Writes size and date into the page about the copy, where its marks stand. */
function tellSize(file: string, compressed: number, whole: number): void {
  const page = readFileSync(file, 'utf8');
  if (!page.includes(offlineMarks.compressed))
    throw new Error(`${file} has no place for the size of the copy.`);
  writeFileSync(
    file,
    page
      .replaceAll(offlineMarks.compressed, writeSize(compressed))
      .replaceAll(offlineMarks.whole, writeSize(whole)),
  );
}

function writeSize(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function writeDay(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
