import { findLine } from '../provider/find-line.ts';
import { keepOffered, listConditions, MarkerError } from '../provider/conditions.ts';
import { fillFacts, isOffered } from '../provider/facts.ts';
import { listQuotes } from '../provider/quotes.ts';
import { tryReading } from '../provider/text.ts';
import type { Source } from '../site/sources.ts';
import { readBody, type Body } from './body.ts';
import { findFieldLine } from './frontmatter.ts';
import type { Remark } from './report.ts';

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
      const message = explain(() => isOffered(name));
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
    const message = explain(() => isOffered(name));
    if (!message) return [];
    return [
      { file: source.file, line: findFieldLine(source, ['needs', index]), message: `needs: ${message}` },
    ];
  });
}

function checkMarkers({ file, body, bodyLine }: Source): Remark[] {
  const reading = tryReading(() => keepOffered(body, () => true));
  if (!('mistake' in reading && reading.mistake instanceof MarkerError)) return [];
  const { line, message } = reading.mistake;
  return [{ file, line: bodyLine + line - 1, message }];
}

function findUnknownFacts(file: string, { text, findFileLine }: Body): Remark[] {
  return listQuotes(text).flatMap(({ written, start }) => {
    const message = explain(() => fillFacts(written));
    return message ? [{ file, line: findFileLine(start), message }] : [];
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
  const reading = tryReading(ask);
  return 'mistake' in reading ? reading.mistake.message : undefined;
}
