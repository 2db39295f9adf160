import { parseDocument } from 'htmlparser2';
import {
  findFirst,
  hasClass,
  isElement,
  isLeftOut,
  isText,
  type PageElement,
  type PageNode,
} from './page-nodes.ts';

/** A built page that goes into the offline copy. */
export interface OfflineSource {
  /** Address path: `/faq/security/app-passwords/`. */
  path: string;
  html: string;
}

/** A page as a part of the offline copy. */
export interface OfflinePart {
  id: string;
  title: string;
  /** Its `<article>`. */
  html: string;
}

/** A part whose links wait until all pages of the copy are known. */
export interface PendingPart extends OfflinePart {
  path: string;
  /** The names of places within it, one a line. */
  ids: string;
}

const kept = new Set(
  `b blockquote br caption code dd details dl dt em figcaption h2 h3 h4 h5 h6 hr i kbd li ol p pre strong sub summary
  sup table tbody td th thead tr ul`.split(/\s+/u),
);
const keptAttributes = ['start', 'scope', 'colspan'];

/** The name of a page within the copy. */
function findPartId(path: string): string {
  return path.replaceAll(/^\/|\/$/gu, '');
}

/** Links parts with each other: links between their pages lead to the part, all others to the site. */
export function linkParts(pages: readonly PendingPart[]): OfflinePart[] {
  const ids = new Map(pages.map(({ path, ids: own }) => [path, new Set(own.split('\n'))] as const));
  const resolve = (href: string): string => {
    const { pathname, hash } = new URL(href);
    const known = ids.get(pathname);
    if (!known) return href;
    const fragment = decodeURIComponent(hash.slice(1));
    return `#${findPartId(pathname)}${fragment && known.has(fragment) ? `:${fragment}` : ''}`;
  };
  return pages.map(({ id, title, html }) => ({
    id,
    title,
    html: html.replaceAll(pendingLink, (_, href: string) => escape(resolve(href))),
  }));
}

/** Around an address of this site until all pages of the copy are known: private characters that no text contains. */
const [begin, end] = ['\u{E000}', '\u{E001}'];
const pendingLink = new RegExp(`${begin}([^${end}]*)${end}`, 'gu');

/**
 * Reads a page as a part of one file that needs nothing beside it: plain elements, and everything that opens is open,
 * so that a browser's own search finds it. Pictures leave their descriptions.
 * @param site Address of the site, for links to pages that are not in the file
 */
export function readPart({ path, html }: OfflineSource, site: string): PendingPart {
  const article = readArticle({ path, html });
  const id = findPartId(path);
  const heading = findFirst(article.children, ({ name }) => name === 'h1');
  const words = findFirst(article.children, ({ attribs }) => 'data-words' in attribs);
  const title = heading ? copyText(readText(heading.children)) : path;
  const writeTarget = (href: string): string => {
    const url = new URL(href, `${site}${path}`);
    return url.origin === site ? `${begin}${url.href}${end}` : escape(url.href);
  };
  const keywords = words?.attribs['data-words'];
  const body = article.children
    .map((node) => writeNode(node, { id, writeTarget, isTitle: (element) => element === heading }))
    .join('');
  return {
    path,
    id,
    title,
    ids: copyText([...listIds(article.children)].join('\n')),
    html: [
      `<article id="${escape(id)}"${keywords ? ` data-words="${escape(keywords)}"` : ''}>`,
      `<h3>${escape(title)}</h3>${body}</article>`,
    ].join(''),
  };
}

/** V8 would keep the whole page for a part of its text. */
function copyText(text: string): string {
  return Buffer.from(text).toString();
}

function readArticle({ path, html }: OfflineSource): PageElement {
  const { children } = parseDocument(html.slice(html.indexOf('<article'), html.lastIndexOf('</article>')));
  const article = findFirst(children, ({ name }) => name === 'article');
  if (!article) throw new Error(`${path} has no <article>, so it can’t go into the offline copy.`);
  return article;
}

/** The names of places within a page that links of the copy lead to. */
function listIds(nodes: readonly PageNode[]): Set<string> {
  return new Set(
    nodes.flatMap((node) =>
      isElement(node) && !isLeftOut(node)
        ? [
            ...(kept.has(node.name) && node.attribs['id'] ? [node.attribs['id']] : []),
            ...listIds(node.children),
          ]
        : [],
    ),
  );
}

interface PartContext {
  id: string;
  /** Writes where a link leads, ready for an attribute. */
  writeTarget: (href: string) => string;
  isTitle: (element: PageElement) => boolean;
}

function writeNode(node: PageNode, context: PartContext): string {
  if (isText(node)) return escape(node.data.replaceAll(/[^\S\u00A0]+/gu, ' '));
  if (!isElement(node) || isLeftOut(node) || context.isTitle(node)) return '';
  // The lists of further pages stand at the top of the file, and its words have their own part.
  if (hasClass(node, 'after') || hasClass(node, 'terms')) return '';
  const { name, attribs } = node;
  if (name === 'pre') return `<pre>${escape(readText(node.children))}</pre>`;
  const inner = () => node.children.map((child) => writeNode(child, context)).join('');
  if (name === 'img')
    return /-dark\.avif$/u.test(attribs['src'] ?? '') ? '' : writePicture(attribs['alt'] ?? '');
  if (name === 'a') return writeLink(attribs['href'] ?? '', inner(), context);
  if (!kept.has(name)) return isParagraph(node) ? `<p>${inner()}</p>` : inner();
  if (name === 'br' || name === 'hr') return `<${name}>`;
  const tag = lower(name);
  const attributes = [
    ...(attribs['id'] ? [` id="${escape(`${context.id}:${attribs['id']}`)}"`] : []),
    ...keptAttributes.flatMap((one) => (attribs[one] ? [` ${one}="${escape(attribs[one])}"`] : [])),
    ...(name === 'details' ? [' open'] : []),
  ];
  return `<${tag}${attributes.join('')}>${inner()}</${tag}>`;
}

/** Whether an element that isn't kept, such as a note, holds words without a paragraph. */
function isParagraph({ name, children }: PageElement): boolean {
  return (
    (name === 'div' || name === 'aside') &&
    children.some((child) => isText(child) && child.data.trim() !== '')
  );
}

/** Headings of a page stand below its title, which stands below its topic. */
function lower(name: string): string {
  return name.replace(/^h(?<level>\d)$/u, (_, level: string) => `h${Math.min(6, Number(level) + 2)}`);
}

function writePicture(alt: string): string {
  return alt ? `<i>[Picture: ${escape(alt)}]</i>` : '';
}

function writeLink(href: string, words: string, { writeTarget }: PartContext): string {
  // An explained word leads to its note, which isn't here.
  if (words.trim() === '' || href === '' || href.startsWith('#term-')) return words;
  return `<a href="${href.startsWith('mailto:') ? escape(href) : writeTarget(href)}">${words}</a>`;
}

function readText(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => (isText(node) ? node.data : isElement(node) ? readText(node.children) : ''))
    .join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}

export { escape as escapeHtml };
