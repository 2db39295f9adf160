import type { Kind, SearchOptions, Stretch } from '../core/index.ts';
import { isStopWord } from '../core/stop-words.ts';
import { stemWord } from '../../checks/text/stem.ts';
import { listWords } from '../core/tokens.ts';
import type { Shown } from '../view/index.ts';

interface PagefindSection {
  url: string;
  anchor?: { text?: string } | null;
  excerpt: string;
  locations?: number[];
}

interface PagefindHit {
  data: () => Promise<{
    url: string;
    content: string;
    excerpt: string;
    meta: Record<string, string>;
    sub_results: PagefindSection[];
  }>;
}

interface Pagefind {
  init: () => Promise<void>;
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (term: string, options: { filters: Record<string, string> }) => Promise<{ results: PagefindHit[] }>;
}

const excerptWords = 22;
const mostMentions = 5;
/** The best are looked at until there are enough: each is a file of its own. */
const mostLookedAt = 12;

let loading: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
  loading ??= (async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    // A worker's script is out of reach of the pages' integrity and of their policy for Trusted Types.
    await pagefind.options({ excerptLength: excerptWords, noWorker: true });
    await pagefind.init();
    return pagefind;
  })();
  // Try again next time: the line may be back.
  loading.catch(() => (loading = undefined));
  return loading;
}

/**
 * Finds pages that have all the telling words of a query anywhere in their text.
 * @param known Paths of pages that are shown already
 */
export async function searchFullText(
  query: string,
  { kind = '', topic = '' }: SearchOptions,
  known: ReadonlySet<string>,
): Promise<Shown[]> {
  const words = listWords(query).filter((word) => !isStopWord(word) && word.length > 1);
  if (words.length === 0) return [];
  const pagefind = await loadPagefind();
  const filters = { ...(kind ? { kind } : {}), ...(topic ? { topic } : {}) };
  const { results } = await pagefind.search(words.join(' '), { filters });
  const stems = words.map(stemWord);
  const mentions: Shown[] = [];
  for (const hit of results.slice(0, mostLookedAt + known.size)) {
    if (mentions.length === mostMentions) break;
    const data = await hit.data();
    // Pagefind shortens a word until something matches.
    const own = new Set(listWords(`${data.meta['title'] ?? ''} ${data.content}`).map(stemWord));
    if (known.has(data.url) || !stems.every((stem) => own.has(stem))) continue;
    mentions.push(describe(data));
  }
  return mentions;
}

function describe({
  url,
  excerpt,
  meta,
  sub_results: sections,
}: Awaited<ReturnType<PagefindHit['data']>>): Shown {
  const [best] = [...sections].sort((one, other) => count(other) - count(one));
  const anchor = best?.url.split('#')[1];
  const { text, marks } = readExcerpt(best?.excerpt ?? excerpt);
  const { title = '', kind = 'page', topic = '' } = meta;
  return {
    path: url,
    title,
    summary: text,
    kind: kind as Kind,
    topic,
    ...(anchor ? { section: { anchor, heading: best.anchor?.text ?? '' } } : {}),
    marks: { title: [], summary: marks },
  };
}

const count = ({ locations = [] }: PagefindSection) => locations.length;

/** Reads Pagefind's excerpt: it marks words with `<mark>`, and writes every other angle bracket as an entity. */
export function readExcerpt(excerpt: string): { text: string; marks: Stretch[] } {
  let text = '';
  const marks: Stretch[] = [];
  excerpt.split(/<mark>([^<]*)<\/mark>/u).forEach((piece, place) => {
    const start = text.length;
    text += piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    if (place % 2 === 1) marks.push({ start, end: text.length });
  });
  return { text, marks };
}
