import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { findContradictions, type Mistake } from './contradictions.ts';
import { ProviderSchema, type Provider } from './schema.ts';

export type { Mistake };

const file = 'content/provider.ts';

/** Stops whatever needs the provider: its message is the whole list of mistakes, one a line, ready to be shown. */
export class ProviderError extends Error {
  override name = 'ProviderError';

  constructor(mistakes: readonly Mistake[]) {
    super(listMistakes(mistakes));
    // Where in the engine it was noticed helps nobody who edits the file.
    this.stack = this.message;
  }
}

/** The mistakes as an operator reads them: `content/provider.ts › topics[1].publickey: unknown. Did you mean publicKey?` */
export function listMistakes(mistakes: readonly Mistake[]): string {
  return mistakes.map(({ path, message }) => `${file} › ${path}: ${message}`).join('\n');
}

/** Checks all that an operator has written, and says everything that is wrong at once. */
export function readProvider(input: unknown): { provider: Provider } | { mistakes: Mistake[] } {
  const parsed = ProviderSchema.safeParse(input);
  if (parsed.success) {
    const mistakes = findContradictions(parsed.data);
    return mistakes.length > 0 ? { mistakes } : { provider: parsed.data };
  }
  const mistakes = parsed.error.issues.flatMap((issue) => describeIssue(issue, input));
  const paths = new Set(mistakes.map(({ path }) => path));
  const contradictions = findContradictions(readParts(input)).filter(({ path }) => !paths.has(path));
  return { mistakes: [...mistakes, ...contradictions] };
}

/** The parts that are right by themselves, so that contradictions between them are said along with other mistakes. */
function readParts(input: unknown): Partial<Provider> {
  if (typeof input !== 'object' || input === null) return {};
  const parts = Object.entries(ProviderSchema.shape).flatMap(([name, schema]) => {
    const read = schema.safeParse((input as Record<string, unknown>)[name]);
    return read.success && read.data !== undefined ? [[name, read.data]] : [];
  });
  return Object.fromEntries(parts) as Partial<Provider>;
}

function describeIssue(issue: z.core.$ZodIssue, input: unknown): Mistake[] {
  const value = findValue(input, issue.path);
  const path = writePath(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: writePath([...issue.path, key]),
        message: `unknown. ${suggestKey(key, issue.path, value)}`,
      }));
    case 'invalid_type':
      return [{ path, message: describeType(issue, value) }];
    case 'invalid_value':
      return [{ path, message: describeChoice(issue, value) }];
    case 'invalid_union':
      return [{ path, message: describeUnion(issue, value) }];
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ path, message: endSentence(message) }));
    default:
      return [{ path, message: endSentence(issue.message) }];
  }
}

function describeType(issue: z.core.$ZodIssueInvalidType, value: unknown): string {
  const wanted = typeNames[issue.expected] ?? issue.expected;
  if (value === undefined) return `is missing. Write ${wanted}.`;
  const message = issue.message.startsWith('Invalid input') ? `is not ${wanted}` : issue.message;
  return endSentence(message);
}

function describeChoice(issue: z.core.$ZodIssueInvalidValue, value: unknown): string {
  const choices = issue.values.map(String);
  if (!issue.message.startsWith('Invalid')) return endSentence(issue.message);
  if (value === undefined) return `is missing. Choose one of ${choices.join(', ')}.`;
  return `“${String(value)}” is not one of the choices. ${suggestName(String(value), choices)}`;
}

function describeUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown): string {
  const discriminator = 'discriminator' in issue ? String(issue.discriminator) : undefined;
  const choices = discriminator ? discriminators[discriminator] : undefined;
  if (!choices) return endSentence(issue.message);
  if (value === undefined) return `is missing. Choose one of ${choices.join(', ')}.`;
  return `“${String(value)}” is not one of the choices. ${suggestName(String(value), choices)}`;
}

const discriminators: Record<string, readonly string[]> = {
  kind: listKinds(ProviderSchema.shape.services),
  knownBy: ['mail-domain', 'account-number', 'their-word'],
};

function listKinds(services: typeof ProviderSchema.shape.services): string[] {
  return services.valueType.options.flatMap(({ shape }) => [...shape.kind.values]);
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

function suggestKey(key: string, path: readonly PropertyKey[], owner: unknown): string {
  const known = listKeys(path, owner);
  return known.length > 0 ? suggestName(key, known) : 'Take it out.';
}

/** The keys that may stand where an unknown one stands, found by asking the schema about an empty place. */
function listKeys(path: readonly PropertyKey[], owner: unknown): string[] {
  const [top, , ...rest] = path;
  const { shape } = ProviderSchema;
  if (top === undefined) return Object.keys(shape);
  if (top === 'topics' && rest.length === 0) return Object.keys(shape.topics.element.shape);
  if (top === 'support') return Object.keys(shape.support.shape);
  if (top === 'repository') return Object.keys(shape.repository.unwrap().shape);
  const tag = (name: string) => (owner as Record<string, unknown> | undefined)?.[name];
  if (top === 'services') {
    const option = shape.services.valueType.options.find((one) =>
      one.shape.kind.values.has(tag('kind') as never),
    );
    return option ? Object.keys(option.shape) : [];
  }
  if (top === 'customers') {
    const option = shape.customers.options.find((one) =>
      one.shape.knownBy.values.has(tag('knownBy') as never),
    );
    return option ? Object.keys(option.shape) : [];
  }
  return [];
}

/** Names the nearest of some names where one is near, and else all of them. */
export function suggestName(name: string, known: readonly string[]): string {
  const nearest = closest(
    name.toLowerCase(),
    known.map((one) => one.toLowerCase()),
  );
  const found = known.find((one) => one.toLowerCase() === nearest);
  if (found && distance(name.toLowerCase(), nearest) <= Math.max(2, name.length / 3))
    return `Did you mean ${found}?`;
  return `Known: ${known.join(', ')}.`;
}

function findValue(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
}

function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      if (/[^\w$]/u.test(name)) return `['${name}']`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

function endSentence(message: string): string {
  return /[.?!]$/u.test(message) ? message : `${message}.`;
}
