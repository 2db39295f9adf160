import { createHash } from 'node:crypto';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { provider } from './provider/index.ts';
import { AnswerSchema, GuideSchema, PageSchema, type CollectionName } from './site/frontmatter.ts';
import { readSources } from './site/sources.ts';

const sources = readSources();

/** Astro keeps what it has rendered as long as the file is the same; here it is only true for the same facts. */
const factsDigest = createHash('sha256').update(JSON.stringify(provider)).digest('hex');

/** Reads what this provider publishes, and nothing else: what it does not offer leaves no trace. */
function loadPublished(collection: CollectionName, pattern: string): Loader {
  const base = `content/${collection}/`;
  const left = sources.filter((source) => source.collection === collection && !source.published);
  const loader = glob({
    base: `./${base}`,
    pattern: [pattern, ...left.map(({ file }) => `!${file.slice(base.length)}`)],
  });
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        generateDigest: (data) => context.generateDigest(`${factsDigest} ${JSON.stringify(data)}`),
      }),
  };
}

const faq = defineCollection({ loader: loadPublished('faq', '*/*.md'), schema: AnswerSchema });
const guides = defineCollection({ loader: loadPublished('guides', '*.mdx'), schema: GuideSchema });
const pages = defineCollection({ loader: loadPublished('pages', '*.md'), schema: PageSchema });

export const collections = { faq, guides, pages };
