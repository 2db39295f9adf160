import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { provider } from './provider/index.ts';
import { collections as texts, type CollectionName } from './site/collections.ts';
import { frontmatterSchemas } from './site/frontmatter.ts';
import { readGlossary } from './site/glossary.ts';
import { packText } from './site/kept-text.ts';
import { findUnpublished, readSources } from './site/sources.ts';

const sources = readSources();

/** What makes a page of a text, beside the text: this engine and the programs that it uses. */
const engine = ['package.json', ...globSync('src/{provider,site,integrations}/**/*.ts').sort()];

/**
 * Astro keeps what it has made of a file as long as the file is the same. Here that is only true for the same facts,
 * the same engine, the same pages left out, since links to those are taken out, and the same words explained.
 */
const makersDigest = createHash('sha256')
  .update(
    JSON.stringify([
      provider,
      [...findUnpublished()],
      readGlossary(),
      engine.map((file) => readFileSync(file, 'utf8')),
    ]),
  )
  .digest('hex');

/** Reads what this provider publishes, and nothing else: what it does not offer leaves no trace. */
function loadPublished(collection: CollectionName): Loader {
  const base = `content/${collection}/`;
  const left = sources.filter((source) => source.collection === collection && !source.published);
  const loader = glob({
    base: `./${base}`,
    retainBody: false,
    pattern: [texts[collection].pattern, ...left.map(({ file }) => `!${file.slice(base.length)}`)],
  });
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        store: Object.create(context.store, {
          set: { value: keepPacked(context.store) },
        }) as typeof context.store,
        generateDigest: (data) => context.generateDigest(`${makersDigest} ${JSON.stringify(data)}`),
      }),
  };
}

/**
 * Keeps what was made of a text packed. What Astro has to do more with stays as it is: pictures beside the text, and
 * guides with code of their own, which become modules.
 */
function keepPacked(store: LoaderContext['store']): LoaderContext['store']['set'] {
  return ({ rendered, ...entry }) => {
    if (!rendered) return store.set(entry);
    if (rendered.metadata?.['hasOwnCode'] === true) return store.set({ ...entry, deferredRender: true });
    const isWhole = rendered.metadata?.imagePaths?.length === 0;
    return store.set({ ...entry, rendered: isWhole ? packText(rendered) : rendered });
  };
}

const { faq, guides, pages } = frontmatterSchemas;

/** The collections as Astro knows them; it looks for them under this name. */
export const collections = {
  faq: defineCollection({
    loader: loadPublished('faq'),
    // Only the search reads `asked`, and from the files.
    schema: faq.transform(({ asked: _, ...data }) => data),
  }),
  guides: defineCollection({ loader: loadPublished('guides'), schema: guides }),
  pages: defineCollection({ loader: loadPublished('pages'), schema: pages }),
};
