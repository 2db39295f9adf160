import type { MdastNode } from 'satteri';
import { leadsToForm, treeHeading } from '../site/decision-tree.ts';
import type { Source } from '../site/sources.ts';
import { readBody, readText, type Body } from './body.ts';
import type { Targets } from './links.ts';
import type { Remark } from './report.ts';

type Item = Extract<MdastNode, { type: 'listItem' }>;

/** Cases, and cases within them: more is lost on a telephone, and in a reader's mind. */
const deepest = 2;

/** Cases of a decision tree that end in nothing, and whatever else its readers would stumble over. */
export function checkDecisionTree(source: Source, targets: Targets): Remark[] {
  const { file, collection, published } = source;
  const body = readBody(source);
  if (collection !== 'faq' || !published || !body) return [];
  const section = findSection(body);
  if (!section) return [];
  const lists = section.nodes.flatMap((node) => (isBullets(node) ? [node] : []));
  const remark = (node: MdastNode, message: string): Remark => ({
    file,
    line: body.findFileLine(node.position?.start.offset ?? 0),
    message,
  });
  if (lists.length === 0) {
    return [remark(section.heading, `“${treeHeading}” needs a list of cases below it (content/README.md).`)];
  }
  return lists.flatMap((list) =>
    listItems(list).flatMap((item) =>
      describeCase(item, 1, targets).map(({ node, message }) => remark(node, message)),
    ),
  );
}

/** What stands between the heading of the tree and the next heading of its level. */
function findSection({ nodes }: Body): { heading: MdastNode; nodes: MdastNode[] } | undefined {
  const [root] = nodes;
  if (root?.type !== 'root') return undefined;
  const start = root.children.findIndex((node) => isSection(node) && readText(node) === treeHeading);
  const heading = root.children[start];
  if (!heading) return undefined;
  const rest = root.children.slice(start + 1);
  const end = rest.findIndex(isSection);
  return { heading, nodes: end < 0 ? rest : rest.slice(0, end) };
}

function isSection(node: MdastNode): boolean {
  return node.type === 'heading' && node.depth <= 2;
}

function isBullets(node: MdastNode): boolean {
  return node.type === 'list' && !node.ordered;
}

function listItems(node: MdastNode): Item[] {
  return node.type === 'list' ? node.children : [];
}

/** A list within a case is one of cases if an item holds something below its first paragraph. */
function isBranching(node: MdastNode): boolean {
  return isBullets(node) && listItems(node).some(({ children }) => children.length > 1);
}

interface Fault {
  node: MdastNode;
  message: string;
}

function describeCase(item: Item, depth: number, targets: Targets): Fault[] {
  const [words, ...rest] = item.children;
  if (words?.type !== 'paragraph') {
    return [{ node: item, message: 'a case begins with a paragraph: the words that open it.' }];
  }
  const name = `the case “${readText(words).trim()}”`;
  const isEmpty = rest.every((node) => !readPublished(node, targets.pages).trim());
  const links = rest.filter((node) => !isBranching(node)).flatMap(listFormLinks);
  return [
    ...(isEmpty
      ? [{ node: item, message: `${name} ends in nothing. Put a fix or a link to the form below it.` }]
      : []),
    ...(hasLink(words)
      ? [{ node: item, message: `${name} has a link in the words that open it. Put it below them.` }]
      : []),
    ...(depth > deepest
      ? [{ node: item, message: `${name} is ${depth} deep. Make it at most ${deepest}: split the page.` }]
      : []),
    ...links
      .filter(({ isAlone }) => !isAlone)
      .map(({ node }) => ({
        node,
        message:
          `${name} leads to the form in the middle of a text. Give the link a paragraph of its own, ` +
          'so that the form opens with what was found.',
      })),
    ...rest
      .filter(isBranching)
      .flatMap(listItems)
      .flatMap((inner) => describeCase(inner, depth + 1, targets)),
  ];
}

/** The words that are left where links to pages that are not published are only words. */
function readPublished(node: MdastNode, pages: Targets['pages']): string {
  if (node.type === 'link' && pages.get(node.url.replace(/[?#].*/u, ''))?.published === false) return '';
  if (node.type === 'code') return node.value;
  if (!('children' in node)) return readText(node);
  return node.children.map((child) => readPublished(child, pages)).join('');
}

function hasLink(node: MdastNode): boolean {
  return node.type === 'link' || ('children' in node && node.children.some(hasLink));
}

/** The links to the form in a node, and whether each is all that its paragraph holds, directly in a case. */
function listFormLinks(node: MdastNode): { node: MdastNode; isAlone: boolean }[] {
  const isAlone = node.type === 'paragraph' && node.children.length === 1;
  const list = (part: MdastNode): MdastNode[] => {
    if (part.type === 'link') return leadsToForm(part.url) ? [part] : [];
    return 'children' in part ? part.children.flatMap(list) : [];
  };
  return list(node).map((link) => ({ node: link, isAlone }));
}
