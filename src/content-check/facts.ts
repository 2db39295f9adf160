import { listConditions, keepOffered, MarkerError } from '../provider/conditions.ts';
import { fillFacts, has, UnknownName } from '../provider/facts.ts';
import type { Source } from '../site/sources.ts';
import { readBody, type Body } from './body.ts';
import { findFieldLine } from './frontmatter.ts';
import { findLine, type Remark } from './report.ts';

/**
 * Facts and conditions of a text that nobody knows, and markers that do not close. Those in frontmatter are found by
 * its schema; `needs` is looked at here, because it decides whether the schema is asked at all.
 */
export function checkFacts(source: Source): Remark[] {
  const { file, body, bodyLine, published } = source;
  const kept = readBody(source);
  return [
    ...checkNeeds(source),
    ...listConditions(body).flatMap(({ name, line }) => {
      const message = explain(() => has(name));
      return message ? [{ file, line: bodyLine + line - 1, message }] : [];
    }),
    ...checkMarkers(source),
    // What is not published may quote what this provider does not have.
    ...(published ? checkBrackets(source) : []),
    ...(published && kept ? [...findUnknownFacts(file, kept), ...findBrackets(file, kept)] : []),
  ];
}

function checkNeeds(source: Source): Remark[] {
  const needs = Array.isArray(source.data['needs']) ? source.data['needs'].map(String) : [];
  return needs.flatMap((name, index): Remark[] => {
    const message = explain(() => has(name));
    if (!message) return [];
    return [
      { file: source.file, line: findFieldLine(source, ['needs', index]), message: `needs: ${message}` },
    ];
  });
}

function checkMarkers({ file, body, bodyLine }: Source): Remark[] {
  try {
    keepOffered(body, () => true);
    return [];
  } catch (failure) {
    if (failure instanceof MarkerError)
      return [{ file, line: bodyLine + failure.line - 1, message: failure.message }];
    throw failure;
  }
}

function findUnknownFacts(file: string, { text, findFileLine }: Body): Remark[] {
  return Array.from(text.matchAll(/\[\[[a-z0-9.-]+\]\]/giu)).flatMap(({ 0: written, index }) => {
    const message = explain(() => fillFacts(written));
    return message ? [{ file, line: findFileLine(index), message }] : [];
  });
}

/** Double brackets around what is no name, such as `[[imap host]]`; a page would show them as they are. */
const oddBrackets = /\[\[(?!(?:[a-z0-9.-]+|if [^\]\n]+)\]\])[^[\]\n,]{1,60}\]\]/giu;

/** Outside of code, where shells have a use for them. */
function findBrackets(file: string, { nodes, findFileLine }: Body): Remark[] {
  return nodes.flatMap((node) =>
    node.type === 'text' || node.type === 'html'
      ? Array.from(node.value.matchAll(oddBrackets), ({ 0: written, index }) => ({
          file,
          line: findFileLine(node.position?.start.offset ?? 0) + findLine(node.value, index) - 1,
          message: describeBrackets(written),
        }))
      : [],
  );
}

function checkBrackets({ file, yaml = '' }: Source): Remark[] {
  return Array.from(yaml.matchAll(oddBrackets), ({ 0: written, index }) => ({
    file,
    line: findLine(yaml, index) + 1,
    message: describeBrackets(written),
  }));
}

function describeBrackets(written: string): string {
  return `“${written}” is neither a fact nor a condition. Write [[name]], or [[if name]] … [[else]] … [[end]].`;
}

function explain(ask: () => unknown): string | undefined {
  try {
    ask();
    return undefined;
  } catch (failure) {
    if (failure instanceof UnknownName) return failure.message;
    throw failure;
  }
}
