import type { Kind } from './core/index.ts';

/** What Pagefind's index of the full text stores about a page, beside its words. */
export interface Indexed {
  kind: Kind;
  /** Label of the topic, or of the kind of guide; empty for a page of neither. */
  topic: string;
}

/**
 * The attributes by which Pagefind indexes a page's article.
 * @see https://pagefind.app/docs/metadata/
 */
export function writeIndexAttributes({ kind, topic }: Indexed): Record<string, string> {
  const stored = 'kind[data-kind], topic[data-topic]';
  return {
    'data-pagefind-body': '',
    'data-kind': kind,
    'data-topic': topic,
    'data-pagefind-filter': stored,
    'data-pagefind-meta': stored,
  };
}
