import GithubSlugger from 'github-slugger';
import { defineHastPlugin } from 'satteri';

/**
 * Puts a link to itself beside each heading of a text. It stands outside of the heading, so that a screen reader
 * doesn't read it as a part of its words; beside a heading that opens a part, it stands behind the part's button.
 */
export function createSectionLinks() {
  // Astro names headings in the same way, and keeps a name that is there already.
  const slugger = new GithubSlugger();
  return defineHastPlugin({
    name: 'section-links',
    element: {
      filter: ['h2', 'h3'],
      visit: (heading, context) => {
        const text = context.textContent(heading);
        const id = slugger.slug(text);
        context.setProperty(heading, 'id', id);
        const link = {
          type: 'element' as const,
          tagName: 'a',
          properties: {
            className: ['to-section', 'no-print'],
            href: `#${id}`,
            'aria-label': `Link to this section: ${text}`,
            'data-pagefind-ignore': '',
          },
          children: [{ type: 'text' as const, value: '#' }],
        };
        const parent = context.parent(heading);
        if (parent.type === 'element' && parent.tagName === 'summary') {
          context.insertAfter(parent, link);
          return;
        }
        context.wrapNode(heading, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['section-head'] },
          children: [link],
        });
      },
    },
  });
}
