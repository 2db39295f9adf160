import { mdxToMdast, type MdastNode } from 'satteri';
import { keepOffered, listConditions } from '../provider/conditions.ts';
import { listNodes } from '../site/markdown-nodes.ts';
import { isLookedUp } from './label-text.ts';

/** A label or message of a program that a guide names. */
export interface GuideLabel {
  /** As the guide has it, its facts still as `[[name]]`. */
  written: string;
  /** Where it stands in the text that was parsed. */
  index: number;
}

/**
 * The labels in a guide's Markdown: what is bold, and each part of a menu path. Left out are those made of facts,
 * code, and icons.
 * @param nodes Every node of the text, in any order
 */
export function listLabels(nodes: readonly MdastNode[]): GuideLabel[] {
  return nodes.flatMap((node) => {
    const index = node.position?.start.offset ?? 0;
    return listTexts(node)
      .filter(isLookedUp)
      .map((written) => ({ written, index }));
  });
}

function listTexts(node: MdastNode): string[] {
  if (node.type === 'strong') return [joinText(node)];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  if (node.name !== 'Menu') return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'path' && typeof attribute.value === 'string'
      ? attribute.value.split('>').map((part) => part.trim())
      : [],
  );
}

/** The text of a bold passage without code in it, which holds values. */
function joinText(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => joinText(child)).join('') : '';
}

/**
 * Every label that the guide has for any provider, in each branch of its conditions.
 * @param body The guide below its frontmatter
 * @throws MarkerError where a condition is broken
 */
export function listLabelsOfAll(body: string): string[] {
  return [...new Set(listVariants(body).flatMap((text) => parseLabels(text)))];
}

/**
 * The labels of a text whose conditions are resolved. It has none if it can't be read as MDX, which the content check
 * reports.
 */
export function parseLabels(text: string): string[] {
  try {
    return listLabels(listNodes(mdxToMdast(text))).map(({ written }) => written);
  } catch {
    return [];
  }
}

/**
 * The text for providers that differ as much as they can: with everything, with nothing, and each of both with one
 * answer turned around. Together they show every branch that lies at most three conditions deep.
 */
function listVariants(body: string): string[] {
  const names = new Set(listConditions(body).map(({ name }) => name.replace(/^!+/u, '')));
  const answers = [true, false].flatMap((usual) => [
    () => usual,
    ...[...names].map((odd) => (name: string) => (name === odd ? !usual : usual)),
  ]);
  const variants = answers.map((answer) => keepOffered(body, (name) => resolve(name, answer)));
  return [...new Set(variants)];
}

function resolve(name: string, answer: (name: string) => boolean): boolean {
  return name.startsWith('!') ? !resolve(name.slice(1), answer) : answer(name);
}
