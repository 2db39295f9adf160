import {
  defineHastPlugin,
  type HastContent,
  type HastVisitorContext,
  type PluginFactoryContext,
} from 'satteri';
import { createFinder, readGlossary, type Term } from '../site/glossary.ts';

/** A word within one of these is a heading, a name on a screen, something to copy, or leads somewhere already. */
const leftOut = new Set(
  `a b button caption code dt figcaption h1 h2 h3 h4 h5 h6 kbd pre strong summary th Fields Menu Symptom`.split(
    ' ',
  ),
);

/** Only answers and guides explain words; the glossary is one of the pages. */
const explained = /\/content\/(?:faq|guides)\//u;

/**
 * Makes the first use of each word of the glossary in a text a link to what it means. That stands at the end of the
 * text, as a note does; where there is a style it opens at the lower edge of the window (`:target`, in
 * `styles/parts.css`), so it needs no script and works in every browser.
 * @param root Folder of the project
 */
export function createGlossary(root: string) {
  let find: ReturnType<typeof createFinder> | undefined;
  return ({ fileURL }: Pick<PluginFactoryContext, 'fileURL'>) =>
    explained.test(fileURL?.pathname ?? '')
      ? createPlugin((find ??= createFinder(readGlossary(root))))
      : undefined;
}

function createPlugin(find: ReturnType<typeof createFinder>) {
  const used = new Set<Term>();
  return defineHastPlugin({
    name: 'glossary',
    text: (node, context) => {
      const parts: HastContent[] = [];
      let from = 0;
      for (const { term, start, end } of find(node.value)) {
        if (used.has(term) || isLeftOut(node, context)) continue;
        used.add(term);
        if (start > from) parts.push({ type: 'text', value: node.value.slice(from, start) });
        parts.push(writeTerm(term, node.value.slice(start, end)));
        from = end;
      }
      if (parts.length === 0) return;
      if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
      context.replaceNode(node, parts);
    },
    after: (root, context) => {
      if (used.size > 0) context.appendChild(root, writeNotes([...used]));
    },
  });
}

function isLeftOut(node: Parameters<HastVisitorContext['parent']>[0], context: HastVisitorContext): boolean {
  for (let parent = context.parent(node); parent; parent = context.parent(parent)) {
    const name = parent.type === 'element' ? parent.tagName : 'name' in parent ? parent.name : undefined;
    if (name && leftOut.has(name)) return true;
    if (parent.type === 'element' && parent.properties['translate'] === 'no') return true;
  }
  return false;
}

const writeElement = (
  tagName: string,
  properties: Record<string, string | string[]>,
  ...children: HastContent[]
) => ({ type: 'element' as const, tagName, properties, children: children as never[] });

const writeText = (value: string) => ({ type: 'text' as const, value });

function writeTerm({ id }: Term, words: string) {
  return writeElement('a', { className: ['term'], id: `use-${id}`, href: `#term-${id}` }, writeText(words));
}

function writeNotes(terms: readonly Term[]) {
  const notes = terms.map(({ id, name, text }) =>
    writeElement(
      'div',
      { id: `term-${id}` },
      writeElement('dt', {}, writeText(name)),
      writeElement(
        'dd',
        {},
        writeText(`${text} `),
        writeElement('a', { href: `#use-${id}`, className: ['no-print'] }, writeText('Close')),
      ),
    ),
  );
  return writeElement(
    'aside',
    { className: ['terms', 'quiet'], 'aria-label': 'Words explained', 'data-pagefind-ignore': '' },
    writeElement('dl', {}, ...notes),
  );
}
