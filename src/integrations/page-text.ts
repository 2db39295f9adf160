import { parseDocument } from 'htmlparser2';
import { paths } from '../site/paths.ts';
import { writeInline, writeLink, type Writing } from './page-text-inline.ts';
import {
  findAll,
  findFirst,
  hasClass,
  isBlock,
  isElement,
  isLeftOut,
  isText,
  type PageElement,
  type PageNode,
} from './page-nodes.ts';

/** What stands in `<main>` of a built page. @param name Of the page, for the error @throws Error if there is none */
export function readMain(html: string, name: string): readonly PageNode[] {
  const { children } = parseDocument(html.slice(html.indexOf('<main'), html.lastIndexOf('</main>')));
  const main = findFirst(children, (element) => element.name === 'main');
  if (!main) throw new Error(`${name} has no <main>.`);
  return main.children;
}

/**
 * Writes a built page as Markdown, or as text for people who read without a browser. It leaves out what only works on
 * the page (forms, buttons, marks of where one is), and makes every link whole.
 * @param main What stands in its `<main>`
 */
export function writePageText(main: readonly PageNode[], writing: Writing): string {
  return `${writeBlocks(main, writing).join('\n\n')}\n\n${writing.address}\n`;
}

/** The blocks of some nodes: paragraphs, headings, lists, tables. */
function writeBlocks(nodes: readonly PageNode[], writing: Writing): string[] {
  const blocks: string[] = [];
  let run: PageNode[] = [];
  const endRun = () => {
    const text = writeInline(run, writing).trim();
    if (text) blocks.push(text);
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && node.name === 'contact-form') blocks.push(...writeForm(node, writing));
    if (isElement(node) && hasClass(node, 'to-form')) blocks.push(writeLeadToForm(node, writing));
    if (isElement(node) && (node.name === 'contact-form' || isLeftOut(node))) continue;
    if (!isElement(node) || !isBlock(node)) {
      run.push(node);
      continue;
    }
    endRun();
    blocks.push(...writeBlock(node, writing));
  }
  endRun();
  return blocks;
}

/** A case of a decision tree ends with a button that opens the form with what was found; here a link leads there. */
function writeLeadToForm({ children }: PageElement, writing: Writing): string {
  const button = findFirst(children, ({ name }) => name === 'button');
  return writeLink(writeInline(button?.children ?? [], writing).trim(), paths.contact, writing);
}

/** What stands around the contact form, and where the form itself is. */
function writeForm({ children }: PageElement, writing: Writing): string[] {
  const form = children.findIndex((child) => isElement(child) && child.name === 'form');
  return [
    ...writeBlocks(children.slice(0, form), writing),
    `The form is on this page: ${writing.address}`,
    ...writeBlocks(children.slice(form), writing),
  ];
}

function writeBlock(element: PageElement, writing: Writing): string[] {
  const { name, children } = element;
  if (/^h[1-6]$/u.test(name)) return [writeHeading(element, writing)];
  if (name === 'ul' || name === 'ol') return toList([writeList(element, writing)]);
  if (name === 'dl') return toList([writeTerms(element, writing)]);
  if (name === 'table') return toList([writeTable(element, writing)]);
  if (name === 'pre') return [writeCode(element, writing)];
  if (name === 'details') return writeDetails(element, writing);
  if (name === 'hr') return ['---'];
  if (name === 'blockquote') {
    return [writeBlocks(children, writing).join('\n\n').replaceAll(/^/gmu, '> ').replaceAll(/ +$/gmu, '')];
  }
  return writeBlocks(children, writing);
}

/** Nothing for what came out empty. */
function toList(blocks: readonly string[]): string[] {
  return blocks.filter(Boolean);
}

function writeHeading({ name, children }: PageElement, writing: Writing): string {
  const text = writeInline(children, writing).trim();
  const level = Number(name.slice(1));
  if (writing.format === 'md') return `${'#'.repeat(level)} ${text}`;
  return level > 2 ? text : `${text}\n${(level === 1 ? '=' : '-').repeat(text.length)}`;
}

function writeList({ name, attribs, children }: PageElement, writing: Writing): string {
  const items = children.filter(isElement).filter((child) => child.name === 'li' && !isLeftOut(child));
  const first = Number(attribs['start'] ?? 1);
  return items
    .map((item, index) => ({ index, blocks: writeBlocks(item.children, writing), item }))
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ index, blocks, item }) => {
      const mark = name === 'ol' ? `${first + index}. ` : '- ';
      // Short parts of an item, such as a link and what it leads to, stay close together.
      const isTight = !findFirst(item.children, (child) => ['p', 'pre'].includes(child.name));
      return hang(mark, blocks.join(isTight ? '\n' : '\n\n'));
    })
    .join(items.some((item) => findFirst(item.children, (child) => child.name === 'pre')) ? '\n\n' : '\n');
}

/** Puts a mark before a text, whose other lines stand below its first word. */
function hang(mark: string, text: string): string {
  return mark + text.replaceAll(/\n(?=[^\n])/gu, `\n${' '.repeat(mark.length)}`);
}

/** A list of terms, one a line. */
function writeTerms(list: PageElement, writing: Writing): string {
  const rows: string[] = [];
  let term = '';
  for (const part of findAll(list.children, ({ name }) => name === 'dt' || name === 'dd')) {
    if (isLeftOut(part)) continue;
    const text = writeBlocks(part.children, writing).join('\n');
    if (part.name === 'dt') term = text;
    else if (term && text)
      rows.push(hang('- ', `${writing.format === 'md' ? `**${term}**` : term}: ${text}`));
  }
  return rows.join('\n');
}

function writeTable(table: PageElement, writing: Writing): string {
  const rows = findAll(table.children, ({ name }) => name === 'tr').map((row) =>
    row.children
      .filter(isElement)
      .map((cell) => writeBlocks(cell.children, writing).join(' ').replaceAll('\n', ' ')),
  );
  const [head = [], ...body] = rows;
  if (writing.format === 'md') {
    const line = (cells: readonly string[]) =>
      `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
  }
  return body
    .map(([first = '', ...cells]) => {
      const named = cells.flatMap((cell, index) => (cell ? [`${head[index + 1] ?? ''}: ${cell}`] : []));
      return `- ${[first, ...named].filter(Boolean).join('; ')}`;
    })
    .join('\n');
}

function writeCode(block: PageElement, { format }: Writing): string {
  const code = readCode(block.children).replace(/\n$/u, '');
  return format === 'md' ? `\`\`\`\n${code}\n\`\`\`` : code.replaceAll(/^(?=.)/gmu, '    ');
}

/** The text of a block of code, as it is. */
function readCode(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => (isText(node) ? node.data : isElement(node) ? readCode(node.children) : ''))
    .join('');
}

/** A part that opens: below its heading, or as an item below the words that open it. */
function writeDetails({ children, parent }: PageElement, writing: Writing): string[] {
  const summary = children.find((child) => isElement(child) && child.name === 'summary');
  const blocks = writeBlocks(
    children.filter((child) => child !== summary),
    writing,
  );
  if (!summary || !isElement(summary)) return blocks;
  if (findFirst(summary.children, ({ name }) => /^h\d$/u.test(name))) {
    return [...writeBlocks(summary.children, writing), ...blocks];
  }
  const words = writeInline(summary.children, writing).trim();
  const text = [writing.format === 'md' ? `**${words}**` : words, ...blocks].join('\n\n');
  // A case of a decision tree is an item already.
  return [parent && isElement(parent) && parent.name === 'li' ? text : hang('- ', text)];
}
