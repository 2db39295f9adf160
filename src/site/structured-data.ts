import { provider } from '../provider/index.ts';
import type { Answer, Guide } from './entries.ts';
import { paths } from './paths.ts';

/** An answer as a schema.org `QAPage`, for search engines. */
export function describeAnswer({ data, id }: Answer): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      name: data.title,
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: data.summary,
        url: new URL(paths.answer(id), provider.site).href,
        dateModified: data.updated.toISOString().slice(0, 10),
      },
    },
  };
}

/** A guide as a schema.org `TechArticle`, for search engines. */
export function describeGuide({ data }: Guide): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: data.title,
    description: data.summary,
    dateModified: data.updated.toISOString().slice(0, 10),
    publisher: { '@type': 'Organization', name: provider.name, url: provider.website },
  };
}
