import { readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { keepOffered } from '../../../src/provider/conditions.ts';
import { fillFacts, isOffered } from '../../../src/provider/facts.ts';
import { readOwnFacts } from './own-facts.ts';

/** A code block: what is typed in a terminal, or, with `file`, what stands in that file. */
export interface Block {
  lang: string;
  /** Path as the reader writes it, such as `~/.msmtprc`. */
  file: string | undefined;
  /** Permissions in octal, such as `600`. */
  mode: string | undefined;
  text: string;
}

/** What the reader is told to find and to type: in one step, or in a section beside its steps. */
export interface Passage {
  /** Texts of the program: bold words, and each part of a menu path. */
  labels: string[];
  /** What stands in backticks, facts filled in. */
  values: string[];
  blocks: Block[];
  /** The whole passage as plain text. */
  text: string;
}

export interface SectionText extends Passage {
  title: string;
  steps: Passage[];
}

export interface GuideText {
  slug: string;
  head: GuideHead;
  sections: SectionText[];
}

/** What the runs need of a guide's head. */
interface GuideHead {
  title: string;
  program: string;
  checked: { date: unknown; how: 'run' | 'vendor-docs'; program?: string; notRun?: string; source: string };
}

/** The part of a Markdown tree (mdast with MDX) that is read here. */
interface Node {
  type: string;
  name?: string;
  value?: string;
  depth?: number;
  lang?: string | null;
  meta?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

const root = `${import.meta.dirname}/../../..`;

/**
 * Reads a guide as the site does: only the passages for this provider, with its facts in their places.
 * @param own Facts that only the room has, by name
 * @throws if there is no such guide, or a fact in it is unknown
 */
export function readGuide(slug: string, own = readOwnFacts()): GuideText {
  const written = readFileSync(`${root}/content/guides/${slug}.mdx`, 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(written) ?? [];
  const fill = (text: string) =>
    fillFacts(text.replaceAll(/\[\[([\w.-]+)\]\]/gu, (all, name: string) => own[name] ?? all));
  const tree = mdxToMdast(keepOffered(body, (name) => name in own || isOffered(name))) as Node;
  return { slug, head: parse(head) as GuideHead, sections: cutSections(tree, fill) };
}

function cutSections(tree: Node, fill: (text: string) => string): SectionText[] {
  const sections: SectionText[] = [{ title: '', steps: [], ...emptyPassage() }];
  const visit = (node: Node) => {
    const section = sections.at(-1);
    if (!section) return;
    if (node.type === 'heading') {
      sections.push({ title: fill(readText(node)), steps: [], ...emptyPassage() });
    } else if (node.name === 'Steps') {
      for (const list of node.children ?? []) {
        if (list.type !== 'list') continue;
        section.steps.push(...(list.children ?? []).map((item) => gather(emptyPassage(), item, fill)));
      }
    } else {
      gather(section, node, fill);
    }
  };
  tree.children?.forEach(visit);
  return sections;
}

function emptyPassage(): Passage {
  return { labels: [], values: [], blocks: [], text: '' };
}

function gather<Into extends Passage>(into: Into, node: Node, fill: (text: string) => string): Into {
  if (node.type === 'code') into.blocks.push(readBlock(node, fill));
  else if (node.type === 'inlineCode') into.values.push(fill(node.value ?? '').replaceAll(/\s+/gu, ' '));
  else if (node.type === 'strong') {
    const written = readText(node);
    // The webmail is the provider's own and isn't in the room.
    if (!written.startsWith('[[webmail.')) into.labels.push(fill(written).replaceAll(/\s+/gu, ' '));
  } else if (node.name === 'Menu') {
    const path = node.attributes?.find(({ name }) => name === 'path')?.value;
    if (typeof path === 'string') into.labels.push(...fill(path).split(/\s+>\s+/u));
  }
  if (node.type === 'text' || node.type === 'inlineCode') into.text += fill(node.value ?? '');
  if (node.type === 'paragraph' && into.text) into.text += '\n';
  for (const child of node.type === 'strong' ? [] : (node.children ?? [])) gather(into, child, fill);
  if (node.type === 'strong') into.text += fill(readText(node));
  return into;
}

function readBlock({ lang, meta, value }: Node, fill: (text: string) => string): Block {
  const read = (name: string) => new RegExp(String.raw`(?:^|\s)${name}=(\S+)`, 'u').exec(meta ?? '')?.[1];
  return { lang: lang ?? '', file: read('file'), mode: read('mode'), text: fill(value ?? '') };
}

function readText(node: Node): string {
  return node.value ?? (node.children ?? []).map(readText).join('');
}
