import { keepOffered, listConditions, MarkerError } from '../provider/conditions.ts';
import { fillFacts, has, UnknownName } from '../provider/facts.ts';
import type { Source } from '../site/sources.ts';
import { findFieldLine } from './frontmatter.ts';
import { findLine, type Remark } from './report.ts';

/**
 * Facts and conditions of a text that nobody knows, and markers that do not close. The frontmatter's own are found by its
 * schema; `needs` is looked at here, because it decides whether the schema is asked at all.
 */
export function checkFacts(source: Source): Remark[] {
  const { file, body, bodyLine, data, published } = source;
  const at = (line: number, message: string): Remark => ({ file, line: bodyLine + line - 1, message });
  const needs = Array.isArray(data['needs']) ? data['needs'].map(String) : [];
  const unknownNeeds = needs.flatMap((name, index): Remark[] => {
    const message = explain(() => has(name));
    return message ? [{ file, line: findFieldLine(source, ['needs', index]) + 1, message: `needs: ${message}` }] : [];
  });
  const conditions = listConditions(body).flatMap(({ name, line }) => {
    const message = explain(() => has(name));
    return message ? [at(line, message)] : [];
  });
  if (unknownNeeds.length + conditions.length > 0) return [...unknownNeeds, ...conditions];
  try {
    const kept = keepOffered(body, has);
    // What is not published may quote what this provider does not have.
    return published ? findUnknownFacts(kept).map(({ name, message }) => at(findFactLine(body, name), message)) : [];
  } catch (failure) {
    if (failure instanceof MarkerError) return [at(failure.line, failure.message)];
    throw failure;
  }
}

function findUnknownFacts(text: string): { name: string; message: string }[] {
  const names = new Set(Array.from(text.matchAll(/\[\[([a-z0-9.-]+)\]\]/giu), ([, name = '']) => name));
  return [...names].flatMap((name) => {
    const message = explain(() => fillFacts(`[[${name}]]`));
    return message ? [{ name, message }] : [];
  });
}

function findFactLine(body: string, name: string): number {
  return findLine(body, Math.max(0, body.indexOf(`[[${name}]]`)));
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
