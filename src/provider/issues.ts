import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** What is wrong at one place of a value, in words that go on after its path and a colon. */
export interface Issue {
  path: PropertyKey[];
  /** Ends with a full stop. */
  message: string;
  /** For an unknown key: the key that was meant, if it is not there as well. */
  meant?: PropertyKey[];
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a block in { }',
  record: 'a block in { }',
};

/** Puts what a schema found into sentences for whoever wrote the value; no word of the schema's library is left. */
export function describeIssues(error: z.core.$ZodError, input: unknown, schema: z.core.$ZodType): Issue[] {
  return error.issues.flatMap((issue) => describeIssue(issue, input, schema));
}

function describeIssue(issue: z.core.$ZodIssue, input: unknown, schema: z.core.$ZodType): Issue[] {
  const { path } = issue;
  const value = findValue(input, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => describeKey(key, path, listKeys(schema, path, input), value));
    case 'invalid_type':
      return [{ path, message: describeType(issue, value) }];
    case 'invalid_value':
      return [{ path, message: describeChoice(issue.message, issue.values.map(String), value) }];
    case 'invalid_union': {
      // The tags that tell kinds of a block apart.
      const choices = 'options' in issue ? issue.options.map(String) : undefined;
      const missing = value === undefined && !choices;
      if (missing) return [{ path, message: 'is missing.' }];
      return [{ path, message: choices ? describeChoice('', choices, value) : endSentence(issue.message) }];
    }
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ path, message: endSentence(message) }));
    default:
      return [{ path, message: endSentence(issue.message) }];
  }
}

function describeKey(key: string, path: PropertyKey[], known: readonly string[], block: unknown): Issue {
  const nearest = findNearest(key, known);
  const isMissing = nearest !== undefined && !Object.hasOwn(block as object, nearest);
  return {
    path: [...path, key],
    message: `unknown. ${suggestListed(key, known)}`,
    ...(isMissing ? { meant: [...path, nearest] } : {}),
  };
}

/** The keys that a schema lets stand in the block at a path of a value. */
function listKeys(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return listKeys(schema.unwrap(), path, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const tag = schema.def.discriminator;
    const kind = findValue(value, [tag]) as z.core.util.Primitive;
    const option = schema.options.find(({ _zod }) => _zod.propValues?.[tag]?.has(kind));
    return option ? listKeys(option, path, value) : [];
  }
  const [key, ...rest] = path;
  if (key === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const inner = findPart(schema, key);
  return inner ? listKeys(inner, rest, findValue(value, [key])) : [];
}

function findPart(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)] as z.core.$ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function describeType(issue: z.core.$ZodIssueInvalidType, value: unknown): string {
  const wanted = typeNames[issue.expected] ?? issue.expected;
  if (value === undefined) return `is missing. Write ${wanted}.`;
  if (!issue.message.startsWith('Invalid input')) return endSentence(issue.message);
  if (issue.expected === 'boolean' && typeof value === 'string') {
    const isYes = /^(?:true|yes|y|on)$/iu.test(value.trim());
    return `is not ${wanted}. ${isYes ? 'Write true, without quotes' : 'Write it without quotes, or leave the line out'}.`;
  }
  return `is not ${wanted}.`;
}

/** @param own The schema's own message; the library's begins with “Invalid”. */
function describeChoice(own: string, choices: readonly string[], value: unknown): string {
  if (own && !own.startsWith('Invalid')) return endSentence(own);
  if (value === undefined) return `is missing. Choose one of ${choices.join(', ')}.`;
  return `“${String(value)}” is not one of the choices. ${suggestListed(String(value), choices)}`;
}

/** The same for names of which the manual lists all. */
function suggestListed(name: string, known: readonly string[]): string {
  const isLong = known.length > longestList;
  return suggestName(name, known, isLong ? `content/README.md lists all ${known.length}.` : undefined);
}

/** More names than these are not listed: nobody reads them. */
const longestList = 15;
const mostNear = 3;

/**
 * Suggests the nearest of some names where one is near, and else lists them, or the few of many that are like it.
 * @param otherwise What to say instead of a list, where none is near
 */
export function suggestName(name: string, known: readonly string[], otherwise?: string): string {
  if (known.length === 0) return 'Take it out.';
  const nearest = findNearest(name, known);
  if (nearest !== undefined) return `Did you mean ${nearest}?`;
  if (otherwise !== undefined) return otherwise;
  if (known.length <= longestList) return `Known: ${known.join(', ')}.`;
  return listNear(name, known) ?? `None of the ${known.length} known names is like it.`;
}

/** Names the few that are somewhat like a name, if there are any. */
export function listNear(name: string, known: readonly string[]): string | undefined {
  const near = sortByNearness(name, known)
    .filter(({ one, slips }) => slips <= Math.max(name.length, one.length) / 2)
    .slice(0, mostNear)
    .map(({ one }) => one);
  return near.length === 0 ? undefined : `Somewhat like it: ${near.join(', ')}.`;
}

/** The nearest of some names, if it is so near that it must be the one that was meant. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  const [nearest] = sortByNearness(name, known);
  // Allow one wrong letter in a short name: with two, almost any other short name would match.
  const most = Math.max(name.length < 5 ? 1 : 2, name.length / 3);
  return nearest && nearest.slips <= most ? nearest.one : undefined;
}

function sortByNearness(name: string, known: readonly string[]): { one: string; slips: number }[] {
  return known.map((one) => ({ one, slips: countSlips(name, one) })).sort((a, b) => a.slips - b.slips);
}

/** How many slips of the pen lie between two names, in any case; two letters that changed places are one. */
function countSlips(name: string, other: string): number {
  const [one, two] = [name.toLowerCase(), other.toLowerCase()];
  const slips = distance(one, two);
  if (slips !== 2 || one.length !== two.length) return slips;
  const at = Array.from(one).findIndex((letter, index) => letter !== two[index]);
  const swapped = `${one.slice(0, at)}${one.charAt(at + 1)}${one.charAt(at)}${one.slice(at + 2)}`;
  return swapped === two ? 1 : slips;
}

/** A path as it is written in a file: `topics[1].publicKey`. */
export function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      if (/[^\w$]/u.test(name)) return `['${name}']`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

function findValue(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
}

function endSentence(message: string): string {
  return /[.?!]$/u.test(message) ? message : `${message}.`;
}
