import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { findLine } from '../provider/find-line.ts';
import { listOffered, type KeptPart } from '../provider/conditions.ts';
import { facts, isOffered } from '../provider/facts.ts';
import { replaceQuotes } from '../provider/quotes.ts';
import { tryReading } from '../provider/text.ts';
import { listNodes } from '../site/markdown-nodes.ts';
import type { Source } from '../site/sources.ts';

/** The body of a text as this provider publishes it. */
export interface Body {
  text: string;
  /** Every part of its Markdown, in the order of the text; none if the Markdown cannot be read. */
  nodes: readonly MdastNode[];
  /** Why the Markdown cannot be read, which only happens in guides. */
  fault?: { line: number; message: string };
  /** The line of the file that a place in the text stands on, counted from 1. */
  findFileLine: (index: number) => number;
}

/** The bodies that were read last. Checks of one text follow each other, and all bodies of a large site are 1 GB. */
const bodies = new Map<Source, Body | null>();
const mostBodies = 500;

/** Reads the body of a text once in a while; undefined if its conditions are broken, which is reported by itself. */
export function readBody(source: Source): Body | undefined {
  const known = bodies.get(source);
  if (known !== undefined) return known ?? undefined;
  const parts = listParts(source.body);
  const body = parts && parseBody(source, parts);
  const [oldest] = bodies.keys();
  if (oldest && bodies.size >= mostBodies) bodies.delete(oldest);
  bodies.set(source, body ?? null);
  return body;
}

function listParts(body: string): KeptPart[] | undefined {
  const reading = tryReading(() => listOffered(body, isOffered));
  return 'value' in reading ? reading.value : undefined;
}

function parseBody({ file, body, bodyLine }: Source, parts: readonly KeptPart[]): Body {
  const text = parts.map((part) => part.text).join('');
  const findFileLine = (index: number) => bodyLine - 1 + findLine(body, findWritten(parts, index));
  const { nodes, failure } = parseMarkup(file, text);
  const fault = failure === undefined ? {} : { fault: describeFault(failure, text, findFileLine) };
  return { text, nodes, ...fault, findFileLine };
}

/** Every part of a text's Markdown; none, and why, if it cannot be read. @param file Its name tells which kind it is */
export function parseMarkup(file: string, text: string): { nodes: MdastNode[]; failure?: unknown } {
  try {
    const parse = file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
    return { nodes: listNodes(parse(text, { features: { smartPunctuation: true } })) };
  } catch (failure) {
    return { nodes: [], failure };
  }
}

/** Where a place of the kept text stands in the text as it was written. */
function findWritten(parts: readonly KeptPart[], index: number): number {
  let passed = 0;
  for (const { text, start } of parts) {
    if (index < passed + text.length) return start + index - passed;
    passed += text.length;
  }
  const last = parts.at(-1);
  return last ? last.start + last.text.length : 0;
}

/** The parser's message begins with `line:column: ` and ends with names of its own. */
const faultPattern = /^(?<line>\d+):\d+: (?<what>[\s\S]*?)(?: \([\w:-]+\))*$/u;

function describeFault(
  failure: unknown,
  text: string,
  findFileLine: Body['findFileLine'],
): NonNullable<Body['fault']> {
  const written = failure instanceof Error ? failure.message : String(failure);
  const { line, what = written } = faultPattern.exec(written)?.groups ?? {};
  const before = text.split('\n').slice(0, Number(line ?? 1) - 1);
  const index = before.reduce((sum, one) => sum + one.length + 1, 0);
  return { line: findFileLine(index), message: `its markup can’t be read: ${what}.` };
}

/**
 * The words of a node as a page shows them.
 * @param write What stands in the place of a fact; without it the fact itself
 */
export function readText(node: MdastNode, write = (name: string) => facts.get(name) ?? ''): string {
  if (node.type === 'text' || node.type === 'inlineCode') return replaceQuotes(node.value, write);
  return 'children' in node ? node.children.map((child) => readText(child, write)).join('') : '';
}
