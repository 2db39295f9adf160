import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { keepOffered } from '../provider/conditions.ts';
import { fillFacts, isOffered } from '../provider/facts.ts';
import { findUnpublished } from '../site/sources.ts';
import { decisionTreePlugin } from './decision-tree.ts';
import { createGlossary } from './glossary.ts';
import {
  fieldsPlugin,
  filesPlugin,
  guidePartsPlugin,
  markOwnValues,
  ownValuesPlugin,
} from './guide-markup.ts';
import { createSectionLinks } from './section-links.ts';
import { tablesPlugin } from './tables.ts';

/** Puts the provider's facts into Markdown and MDX: in text, code, links, pictures and HTML. */
const factsPlugin = defineMdastPlugin({
  name: 'facts',
  text: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  inlineCode: (node, context) => {
    // A fact in a guide is a value that readers copy.
    if (context.sourceFormat === 'mdx' && node.value.includes('[[')) {
      context.setProperty(node, 'data', { hProperties: { className: ['value'] } });
    }
    context.setProperty(node, 'value', fillFacts(node.value));
  },
  code: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  html: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  link: (node, context) => {
    context.setProperty(node, 'url', fillFacts(node.url));
    if (node.title) context.setProperty(node, 'title', fillFacts(node.title));
  },
  definition: (node, context) => context.setProperty(node, 'url', fillFacts(node.url)),
  image: (node, context) => {
    context.setProperty(node, 'url', fillFacts(node.url));
    context.setProperty(node, 'alt', fillFacts(node.alt ?? ''));
  },
  imageReference: (node, context) => context.setProperty(node, 'alt', fillFacts(node.alt ?? '')),
});

const attributePattern = /="[^"\n]*"/gu;

/** Puts facts into the attributes of a guide's components, which its plugins cannot change. */
function fillAttributes(text: string): string {
  return text.replaceAll(
    attributePattern,
    (attribute) => `="${fillFacts(attribute.slice(2, -1)).replaceAll('"', '&quot;')}"`,
  );
}

/**
 * Takes a link, and leaves its words, where it leads to a page that exists but that this provider leaves out. It looks
 * at the HTML that Markdown has become, in which links with their address elsewhere (`[words][1]`) are like others;
 * `<a>` stays what a writer typed, so the content check refuses it for such pages.
 */
function createLinkPlugin(root: string) {
  let unpublished: ReadonlySet<string> | undefined;
  return defineHastPlugin({
    name: 'unpublished-links',
    element: {
      filter: ['a'],
      visit: (node, context) => {
        const [path = ''] = (node.properties.href ?? '').split(/[?#]/u);
        unpublished ??= findUnpublished(root);
        if (unpublished.has(path)) context.replaceNode(node, [...node.children]);
      },
    },
  });
}

/**
 * The Markdown of this site, for answers and guides alike: passages for this provider only, its facts, its links.
 * @param root Folder of the project
 */
export function createMarkdown(root = '.'): ReturnType<typeof satteri> {
  const processor = satteri({
    mdastPlugins: [factsPlugin],
    hastPlugins: [
      createLinkPlugin(root),
      ownValuesPlugin,
      fieldsPlugin,
      filesPlugin,
      guidePartsPlugin,
      decisionTreePlugin,
      tablesPlugin,
      createGlossary(root),
      createSectionLinks,
    ],
  });
  const { createRenderer, createMdxRenderer } = processor;
  return {
    ...processor,
    async createRenderer(shared) {
      const renderer = await createRenderer(shared);
      return {
        ...renderer,
        render: (content, options) => renderer.render(keepOffered(content, isOffered), options),
      };
    },
    ...(createMdxRenderer && {
      async createMdxRenderer(shared, mdx) {
        const renderer = await createMdxRenderer(shared, mdx);
        return {
          ...renderer,
          process: (content, path, frontmatter) =>
            renderer.process(
              markOwnValues(fillAttributes(keepOffered(content, isOffered))),
              path,
              frontmatter,
            ),
        };
      },
    }),
  } satisfies ReturnType<typeof satteri>;
}
