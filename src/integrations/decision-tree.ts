import { defineHastPlugin, type HastContent, type HastVisitorContext } from 'satteri';
import { fillText } from '../provider/text.ts';
import { leadsToForm, treeHeading, writeFound } from '../site/decision-tree.ts';
import { paths } from '../site/paths.ts';
import { findTopicOfFolder } from '../site/topics.ts';

type HastElement = Extract<HastContent, { type: 'element' }>;
type Node = HastElement['children'][number];

/** The answer that a tree stands in, as the form has to know it. */
interface Page {
  title: string;
  path: string;
  /** Id of its topic; empty if nobody knows it. */
  topic: string;
}

/**
 * Makes the list below “Find the cause” a tree of cases that open, without a script. Where a case ends with a link
 * to the form in a paragraph of its own, that becomes a form: it asks the contact function for its page with what was
 * found filled in, by POST, so that it stands in no address.
 */
export const decisionTreePlugin = defineHastPlugin({
  name: 'decision-tree',
  after: (root, context) => {
    if (context.sourceFormat !== 'markdown') return;
    let isTree = false;
    for (const node of root.children) {
      if (node.type !== 'element') continue;
      if (/^h[12]$/u.test(node.tagName)) isTree = context.textContent(node) === treeHeading;
      else if (isTree && node.tagName === 'ul') {
        context.replaceNode(node, writeCases(node, [], describePage(context)));
      }
    }
  },
});

function describePage({ fileURL, data }: Pick<HastVisitorContext, 'fileURL' | 'data'>): Page {
  const { folder = '', slug = '' } =
    /\/content\/faq\/(?<folder>[^/]+)\/(?<slug>[^/]+)\.md$/u.exec(fileURL?.pathname ?? '')?.groups ?? {};
  return {
    title: fillText(String(data.astro?.frontmatter['title'] ?? '')),
    path: folder && slug ? paths.answer(`${folder}/${slug}`) : '',
    topic: findTopicOfFolder(folder)?.id ?? '',
  };
}

/** @param above The words of the cases around this list */
function writeCases(list: HastElement, above: readonly string[], page: Page): HastElement {
  const items = list.children.filter(isElement).map((item) => writeCase(item, above, page));
  return writeElement('ul', { className: ['cases'] }, items);
}

function writeCase(item: HastElement, above: readonly string[], page: Page): HastElement {
  const { words, rest } = cutItem(item);
  // The content check has named a case without anything below it; what is there stays readable.
  if (rest.length === 0) return item;
  const cases = [...above, words.map(readText).join('')];
  const content = rest.map((node) => {
    const link = findFormLink(node);
    if (link) return writeForm(link, cases, page);
    return isElement(node) && isBranching(node) ? writeCases(node, cases, page) : node;
  });
  const details = writeElement('details', { className: ['case'] }, [
    writeElement('summary', {}, words),
    ...content,
  ]);
  return writeElement('li', {}, [details]);
}

const blocks = new Set('blockquote details div dl figure h3 h4 ol p pre table ul'.split(' '));

/** The words that open a case, which are its first paragraph, and what it holds. */
function cutItem({ children }: HastElement): { words: Node[]; rest: Node[] } {
  const start = children.findIndex((node) => isElement(node) && blocks.has(node.tagName));
  if (start < 0) return { words: children, rest: [] };
  const before = children.slice(0, start);
  const [first, ...others] = children.slice(start).filter((node) => !isBlank(node));
  if (before.every(isBlank) && first && isElement(first)) return { words: first.children, rest: others };
  // In a list without blank lines, the first paragraph is none in HTML.
  const end = before.findLastIndex((node) => !isBlank(node)) + 1;
  return { words: before.slice(0, end), rest: first ? [first, ...others] : [] };
}

/** A list of things to look at has items that hold nothing; if only one does, it is a list of cases. */
function isBranching({ tagName, children }: HastElement): boolean {
  return tagName === 'ul' && children.filter(isElement).some((item) => cutItem(item).rest.length > 0);
}

/** The link to the form, if a paragraph holds nothing else. */
function findFormLink(node: Node): HastElement | undefined {
  if (!isElement(node) || node.tagName !== 'p') return undefined;
  const [link, ...others] = node.children.filter((child) => !isBlank(child));
  if (!link || !isElement(link) || others.length > 0) return undefined;
  return link.tagName === 'a' && leadsToForm(link.properties.href ?? '') ? link : undefined;
}

/** `step=write` asks for the form with what is in it; nothing is sent. */
function writeForm(link: HastElement, cases: readonly string[], { title, path, topic }: Page): HastElement {
  const question = writeFound(cases, link.properties.title ?? '');
  const fields = { step: 'write', question, subject: title, topic, page: path };
  const hidden = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => writeElement('input', { type: 'hidden', name, value }, []));
  const properties = { method: 'post', action: paths.contactFunction, className: ['to-form'] };
  return writeElement('form', { ...properties, 'data-pagefind-ignore': '' }, [
    ...hidden,
    writeElement('button', { className: ['button', 'button--quiet'], type: 'submit' }, link.children),
    writeElement('p', { className: ['quiet'] }, [
      { type: 'text', value: 'This opens the form with what you found. Nothing is sent yet.' },
    ]),
  ]);
}

function writeElement(
  tagName: string,
  properties: Record<string, string | string[]>,
  children: readonly Node[],
): HastElement {
  return { type: 'element', tagName, properties, children: [...children] };
}

function isElement(node: Node): node is HastElement {
  return node.type === 'element';
}

/** A line's end between two elements. */
function isBlank(node: Node): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function readText(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(readText).join('') : '';
}
