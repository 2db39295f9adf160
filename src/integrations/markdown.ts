import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin } from 'satteri';
import { keepOffered } from '../provider/conditions.ts';
import { fillFacts, has } from '../provider/facts.ts';
import { readSources } from '../site/sources.ts';

/** Puts the provider's facts into Markdown and MDX: in text, code and links. */
const factsPlugin = defineMdastPlugin({
  name: 'facts',
  text: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  inlineCode: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  code: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  link: (node, context) => context.setProperty(node, 'url', fillFacts(node.url)),
});

/** Takes the link, and leaves its words, where it leads to a page that exists but that this provider does not publish. */
function createLinkPlugin() {
  const unpublished = new Set(readSources().flatMap(({ path, published }) => (published ? [] : [path])));
  return defineMdastPlugin({
    name: 'unpublished-links',
    link: (node, context) => {
      const [path = ''] = node.url.split(/[?#]/u);
      if (unpublished.has(path)) context.replaceNode(node, [...node.children]);
    },
  });
}

/** The Markdown of this site, for answers and guides alike: passages for this provider only, its facts, its links. */
export function createMarkdown(): ReturnType<typeof satteri> {
  const processor = satteri({ mdastPlugins: [factsPlugin, createLinkPlugin()] });
  const { createRenderer, createMdxRenderer } = processor;
  return {
    ...processor,
    async createRenderer(shared) {
      const renderer = await createRenderer(shared);
      return { ...renderer, render: (content, options) => renderer.render(keepOffered(content, has), options) };
    },
    ...(createMdxRenderer && {
      async createMdxRenderer(shared, mdx) {
        const renderer = await createMdxRenderer(shared, mdx);
        return {
          ...renderer,
          process: (content, path, frontmatter) =>
            renderer.process(keepOffered(content, has), path, frontmatter),
        };
      },
    }),
  } satisfies ReturnType<typeof satteri>;
}
