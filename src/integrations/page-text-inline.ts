import { isElement, isLeftOut, isText, type PageElement, type PageNode } from './page-nodes.ts';
import type { TwinFormat } from '../site/twins.ts';

/** How a page is written as text. */
export interface Writing {
  format: TwinFormat;
  /** The page's whole address: its links are read from there. */
  address: string;
}

const marks: Readonly<Record<string, string>> = { b: '**', strong: '**', em: '_', i: '_' };

/** A stretch of a paragraph in one line, except where the page breaks it. */
export function writeInline(nodes: readonly PageNode[], writing: Writing): string {
  return nodes
    .map((node) => writeNode(node, writing))
    .join('')
    .replaceAll(/[^\S\n\u00A0]+/gu, ' ')
    .replaceAll(/ *\n */gu, '\n');
}

function writeNode(node: PageNode, writing: Writing): string {
  if (isText(node)) {
    const text = node.data.replaceAll(/[^\S\u00A0]+/gu, ' ').replaceAll('\u00A0', ' ');
    return writing.format === 'md' ? escapeMarkdown(text) : text;
  }
  if (!isElement(node) || isLeftOut(node)) return '';
  const { name, attribs, children } = node;
  if (name === 'br') return '\n';
  if (name === 'img') return writePicture(attribs, writing);
  if (name === 'code' || name === 'kbd' || name === 'samp') return writeCode(node, writing);
  const words = writeInline(children, writing);
  if (name === 'a') return writeLink(words, attribs['href'] ?? '', writing);
  const mark = marks[name];
  return mark && writing.format === 'md' ? surround(words, mark) : words;
}

/** A picture is drawn twice, for light and dark pages; one will do. */
function writePicture({ src = '', alt = '' }: PageElement['attribs'], { format, address }: Writing): string {
  if (alt === '' || /-dark\.avif$/u.test(src)) return '';
  return format === 'md' ? `![${alt}](${new URL(src, address).href})` : `[Picture: ${alt}]`;
}

function writeCode({ children }: PageElement, { format }: Writing): string {
  const code = writeInline(children, { format: 'txt', address: 'https://site.example' });
  if (format === 'txt') return code;
  const fence = code.includes('`') ? '``' : '`';
  return `${fence}${code}${fence}`;
}

/** A link with its whole address; only its words where it leads to a place on the page itself. */
export function writeLink(words: string, href: string, { format, address }: Writing): string {
  const text = words.trim();
  // A link to a place on the page leads nowhere from here.
  if (text === '' || href.startsWith('#') || !URL.canParse(href, address)) return words;
  const target = new URL(href, address).href;
  const bare = target.replace(/^mailto:/u, '');
  if (format === 'md')
    return words.replace(text, () => (text === bare ? `<${bare}>` : `[${text}](${target})`));
  return text === bare || text === href ? words : words.replace(text, () => `${text} (${bare})`);
}

/** Marks stand close to their words, or Markdown doesn't read them. */
function surround(words: string, mark: string): string {
  const text = words.trim();
  return text === '' ? words : words.replace(text, () => `${mark}${text}${mark}`);
}

/** Signs that Markdown would read: an underscore within a word is none. */
function escapeMarkdown(text: string): string {
  if (!/[\\`*_<\]]/u.test(text)) return text;
  return text
    .replaceAll(/[\\`*]/gu, String.raw`\$&`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replaceAll(/<(?=[a-z/!])/giu, String.raw`\<`)
    .replaceAll(/\](?=\()/gu, String.raw`\]`);
}
