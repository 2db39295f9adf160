import { listNames } from './list-names.ts';

/** What the search index stores about a page, beside its words. */
export interface Indexed {
  kind: 'answer' | 'guide' | 'page';
  /** Label of the topic, or of the kind of guide; empty for a page of neither. */
  topic: string;
  /** For a guide: the name of its program, then other names that people search for. */
  programs?: readonly string[];
  /** For a guide: the systems it is for, as ids of `platforms`. */
  systems?: readonly string[];
}

/**
 * The attributes by which Pagefind indexes a page's article.
 * @see https://pagefind.app/docs/metadata/
 */
export function writeIndexAttributes({ kind, topic, programs, systems }: Indexed): Record<string, string> {
  const common = 'kind[data-kind], topic[data-topic]';
  return {
    'data-pagefind-body': '',
    'data-kind': kind,
    'data-topic': topic,
    'data-pagefind-filter': programs ? `${common}, names[data-names]` : common,
    'data-pagefind-meta': systems ? `${common}, systems[data-systems]` : common,
    ...(programs ? { 'data-names': listNames(...programs) } : {}),
    ...(systems ? { 'data-systems': systems.join(' ') } : {}),
  };
}
