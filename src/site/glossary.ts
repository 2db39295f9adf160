import { keepOffered } from '../provider/conditions.ts';
import { fillFacts, isOffered } from '../provider/facts.ts';
import { readSources, type Source } from './sources.ts';

/** A word that readers may not know. */
export interface Term {
  /** As the glossary's heading has it. */
  name: string;
  /** Anchor of the heading. */
  id: string;
  /** Other words for the same. */
  also: string[];
  /** What it is, in one or two plain sentences without markup. */
  text: string;
  /** Line of the glossary's body, as this provider publishes it, counted from 1. */
  line: number;
}

/** The text that holds the words, among the pages. */
const glossaryId = 'glossary';

/** The glossary as it's written, if this provider publishes one. */
export function findGlossary(sources: readonly Source[]): Source | undefined {
  return sources.find(
    ({ collection, id, published }) => collection === 'pages' && id === glossaryId && published,
  );
}

/** The words of the glossary that this provider has a use for; none without a glossary. */
export function readGlossary(root = '.'): Term[] {
  const source = findGlossary(readSources(root));
  return source ? readTerms(fillFacts(keepOffered(source.body, isOffered))) : [];
}

const headingPattern = /^### (?<name>.+)$/u;
const alsoPattern = /^Also(?: called)?: (?<names>[^.]+)/u;

/**
 * Reads the words of a glossary: each is a heading of the third level, then perhaps a line of other names, then what it
 * means.
 */
export function readTerms(markdown: string): Term[] {
  const terms: Term[] = [];
  for (const [index, line] of markdown.split(/\r?\n/u).entries()) {
    const name = headingPattern.exec(line)?.groups?.['name']?.trim();
    const last = terms.at(-1);
    if (name) terms.push({ name, id: writeAnchor(name), also: [], text: '', line: index + 1 });
    else if (line.startsWith('#')) terms.push({ name: '', id: '', also: [], text: '', line: index + 1 });
    else if (last) {
      const { names } = alsoPattern.exec(line)?.groups ?? {};
      if (names) last.also.push(...names.split(',').map((one) => one.trim()));
      else last.text = `${last.text} ${removeMarkup(line)}`.trim();
    }
  }
  return terms.filter(({ name }) => name !== '');
}

/** Words alone: a definition that opens beside a text is a few words without links. */
function removeMarkup(line: string): string {
  return line
    .replaceAll(/\[(?<words>[^\]]*)\]\([^)]*\)/gu, '$<words>')
    .replaceAll(/[*_`]/gu, '')
    .trim();
}

function writeAnchor(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** A word of the glossary in a text. */
export interface Found {
  term: Term;
  start: number;
  end: number;
}

/**
 * Makes a function that finds the words of a glossary in a text, in order. A word that has capital letters of its own
 * (“POP”) is only found as it is; others also at the beginning of a sentence, and each in the plural.
 */
export function createFinder(terms: readonly Term[]): (text: string) => Found[] {
  const names = terms.flatMap((term) => [term.name, ...term.also].map((name) => ({ name, term })));
  if (names.length === 0) return () => [];
  const owners = new Map(names.map(({ name, term }) => [keyOf(name), term]));
  const pattern = names
    // The longer one wins: “app password” before “password”.
    .sort((one, other) => other.name.length - one.name.length)
    .map(({ name }) => writePattern(name))
    .join('|');
  const finder = new RegExp(
    String.raw`(?<![\p{L}\p{N}@./_-])(?<name>${pattern})(?:e?s)?(?![\p{L}\p{N}@_-]|[./]\p{L})`,
    'gu',
  );
  return (text) =>
    Array.from(text.matchAll(finder)).flatMap((match) => {
      const term = owners.get(keyOf(match.groups?.['name'] ?? ''));
      return term ? [{ term, start: match.index, end: match.index + match[0].length }] : [];
    });
}

const hasOwnCapitals = (name: string) => /\p{Lu}/u.test(name.slice(1)) || name.length < 3;

function keyOf(name: string): string {
  return hasOwnCapitals(name) ? name : name.toLowerCase();
}

function writePattern(name: string): string {
  const literal = name
    .replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replaceAll(' ', String.raw`[\s\u00A0]`);
  if (hasOwnCapitals(name)) return literal;
  const [first = ''] = name;
  return `[${first.toLowerCase()}${first.toUpperCase()}]${literal.slice(1)}`;
}
