import type { Graph } from 'schema-dts';
import { provider } from '../provider/index.ts';
import type { Answer, Guide } from './entries.ts';
import { findPath } from './collections.ts';

/** A page above another one, as the breadcrumbs show it. */
export interface Crumb {
  label: string;
  href: string;
}

/**
 * An answer or a guide as schema.org data, for search engines: an article, and where it stands on the site.
 *
 * It's no `QAPage` and no `FAQPage`. The first is for pages on which anybody may answer, the second for one page with
 * several questions; ours have one answer each, by ourselves.
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @param trail The pages above it, from the home page down
 */
export function describeArticle({ collection, data, id }: Answer | Guide, trail: readonly Crumb[]): Graph {
  const url = new URL(findPath(collection, id), provider.site).href;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        url,
        headline: data.title,
        description: data.summary,
        dateModified: data.updated.toISOString().slice(0, 10),
        author: { '@type': 'Organization', name: provider.name, url: provider.website },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [...trail, { label: data.title, href: url }].map(({ label, href }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: label,
          item: new URL(href, provider.site).href,
        })),
      },
    ],
  };
}
