import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin } from 'satteri';
import { keepOffered } from '../provider/conditions.ts';
import { fillFacts, has } from '../provider/facts.ts';
import { findUnpublished } from '../site/sources.ts';

/** Puts the provider's facts into Markdown and MDX: in text, code, links, pictures and HTML. */
const factsPlugin = defineMdastPlugin({
  name: 'facts',
  text: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  inlineCode: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  code: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  html: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  link: (node, context) => context.setProperty(node, 'url', fillFacts(node.url)),
  definition: (node, context) => context.setProperty(node, 'url', fillFacts(node.url)),
  image: (node, context) => context.setProperty(node, 'alt', fillFacts(node.alt ?? '')),
});

const attributePattern = /="[^"\n]*"/gu;

/** Puts facts into the attributes of a guide's components, which its plugins cannot change. */
function fillAttributes(text: string): string {
  return text.replaceAll(
    attributePattern,
    (attribute) => `="${fillFacts(attribute.slice(2, -1)).replaceAll('"', '&quot;')}"`,
  );
}

/** Takes a link, and leaves its words, where it leads to a page that exists but that this provider leaves out. */
function createLinkPlugin(root: string) {
  const unpublished = findUnpublished(root);
  return defineMdastPlugin({
    name: 'unpublished-links',
    link: (node, context) => {
      const [path = ''] = node.url.split(/[?#]/u);
      if (unpublished.has(path)) context.replaceNode(node, [...node.children]);
    },
  });
}

/**
 * The Markdown of this site, for answers and guides alike: passages for this provider only, its facts, its links.
 * @param root Folder of the project
 */
export function createMarkdown(root = '.'): ReturnType<typeof satteri> {
  const processor = satteri({ mdastPlugins: [factsPlugin, createLinkPlugin(root)] });
  const { createRenderer, createMdxRenderer } = processor;
  return {
    ...processor,
    async createRenderer(shared) {
      const renderer = await createRenderer(shared);
      return {
        ...renderer,
        render: (content, options) => renderer.render(keepOffered(content, has), options),
      };
    },
    ...(createMdxRenderer && {
      async createMdxRenderer(shared, mdx) {
        const renderer = await createMdxRenderer(shared, mdx);
        return {
          ...renderer,
          process: (content, path, frontmatter) =>
            renderer.process(fillAttributes(keepOffered(content, has)), path, frontmatter),
        };
      },
    }),
  } satisfies ReturnType<typeof satteri>;
}
