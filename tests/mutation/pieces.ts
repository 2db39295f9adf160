import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { families, type Families } from '../../src/checks/text/families.ts';
import { readLines, readList } from '../../src/checks/text/lists.ts';
import { compileRules, type Rule } from '../../src/checks/text/rules.ts';

/** A rule or a family without one of its pieces. */
export interface Mutant<Mutated> {
  /** What was taken away, and from where. */
  readonly name: string;
  readonly mutated: Mutated;
}

/** A text between two offsets, in UTF-16 units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const parser = new RegExpParser();

/**
 * The pieces of a phrase that can be taken away: an alternative of several, a group that may be missing, and what must
 * or must not stand beside the phrase. A single letter that may be missing (`s?`) is no piece.
 */
export function listPieces(phrase: string): Range[] {
  const pieces: Range[] = [];
  const addAlternatives = ({ alternatives }: { alternatives: readonly AST.Alternative[] }): void => {
    if (alternatives.length < 2) return;
    for (const [i, { start, end }] of alternatives.entries())
      pieces.push(i === 0 ? { start, end: end + 1 } : { start: start - 1, end });
  };
  visitRegExpAST(parser.parsePattern(phrase), {
    onPatternEnter: addAlternatives,
    onGroupEnter: addAlternatives,
    onCapturingGroupEnter: addAlternatives,
    onAssertionEnter: (node) => {
      if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return;
      addAlternatives(node);
      pieces.push(node);
    },
    onQuantifierEnter: (node) => {
      if (node.min === 0 && node.element.type.endsWith('Group')) pieces.push(node);
    },
  });
  return pieces;
}

function cut(text: string, { start, end }: Range): string {
  return text.slice(0, start) + text.slice(end);
}

/** Each rule that is left when a phrase, or a piece of one, is taken away. */
export function mutateRule<One extends Rule>(rule: One): Mutant<One>[] {
  const phrases = readLines(rule.says);
  const replace = (i: number, phrase: string): One => ({
    ...rule,
    says: phrases.map((old, k) => (k === i ? phrase : old)).join('\n'),
  });
  return phrases.flatMap((phrase, i) => [
    ...(phrases.length > 1 ? [{ name: `${rule.id}: ${phrase}`, mutated: replace(i, '') }] : []),
    ...listPieces(phrase).map((piece) => ({
      name: `${rule.id}: “${phrase.slice(piece.start, piece.end)}” of ${phrase}`,
      mutated: replace(i, cut(phrase, piece)),
    })),
  ]);
}

/** The families without one of their words, or without a piece of one. */
export function mutateFamilies(): Mutant<Families>[] {
  return Object.entries(families).flatMap(([family, words]) =>
    words.flatMap((word) => {
      const others = words.filter((other) => other !== word);
      return [
        { name: `${family}: ${word}`, mutated: { ...families, [family]: others } },
        ...listPieces(word).map((piece) => ({
          name: `${family}: “${word.slice(piece.start, piece.end)}” of ${word}`,
          mutated: { ...families, [family]: [...others, cut(word, piece)] },
        })),
      ];
    }),
  );
}

/** The examples of a rule that are wrong: a text that should have a phrase and has none, or the other way around. */
export function findWrongExamples(rule: Rule, flags: string, words: Families = families): string[] {
  const pattern = compileRules([rule], flags, words);
  return [
    ...readList(rule.yes).filter((example) => !pattern.test(example)),
    ...readList(rule.no ?? '').filter((example) => pattern.test(example)),
  ];
}
