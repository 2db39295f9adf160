import { findLine } from '../provider/find-line.ts';
import { facts as namedFacts } from '../provider/facts.ts';
import { freeFacts } from '../provider/free-facts.ts';
import { provider, type Provider } from '../provider/index.ts';
import type { Source } from '../site/sources.ts';
import { spellNumber } from './numbers.ts';
import type { Remark } from './report.ts';

/** A fact as somebody might type it, and the name to write instead. */
interface TypedFact {
  name: string;
  pattern: RegExp;
  /** Whether it can hardly be anything else: a number or a single word may be the same by chance. */
  sure: boolean;
}

/** What a number counts, by the last word of its fact's name. */
const units: Readonly<Record<string, string>> = {
  megabytes: 'MB|megabytes?',
  gigabytes: 'GB|gigabytes?',
};

/** Values that are facts here and ordinary words anywhere else. */
const ordinary = new Set(['webmail.language']);

/** Tells “Settings › Mail” from other ways through menus: “Settings › Mail › Rules”, “Settings › Mail Filters”. */
const menuGoesOn = String.raw`|\s+(?:[›>&]|\p{Lu})`;
/** And from “File › Settings › Mail”, which is another program’s. */
const menuCameFrom = String.raw`|[^\S\n][›>]\s+`;

/** Hosts, addresses, names and menus that stand in a text as they are: they would stay when the fact changes. */
export function checkTypedFacts(source: Source): Remark[] {
  return remarkTyped(source, true);
}

/** Numbers and single words that equal a fact: a person has to see whether they are meant as one. */
export function noteTypedFacts(source: Source): Remark[] {
  return remarkTyped(source, false);
}

function remarkTyped({ file, body, bodyLine, yaml = '' }: Source, sure: boolean): Remark[] {
  const describe = sure ? describeTyped : askAboutTyped;
  return [
    ...findTyped(yaml, sure).map((typed) => ({
      file,
      line: findLine(yaml, typed.start) + 1,
      message: describe(typed),
    })),
    ...findTyped(body, sure).map((typed) => ({
      file,
      line: bodyLine + findLine(body, typed.start) - 1,
      message: `${describe(typed)}${sure ? '' : describeMark(typed)}`,
    })),
  ];
}

/** A value that was found. */
interface Typed {
  start: number;
  written: string;
  /** The facts that have the value. */
  names: string[];
  /** What to write instead, for each of them. */
  remedies: string[];
}

function findTyped(text: string, sure: boolean): Typed[] {
  const found = new Map<string, Typed>();
  for (const { name, pattern } of typedFacts.filter((fact) => fact.sure === sure)) {
    for (const { 0: written, index: start, groups } of text.matchAll(pattern)) {
      const key = `${start} ${written}`;
      const typed = found.get(key) ?? { start, written, names: [], remedies: [] };
      const remedy = writePlainly(written.replace(groups?.['number'] ?? written, `[[${name}]]`));
      if (!typed.remedies.includes(remedy)) {
        typed.names.push(name);
        typed.remedies.push(remedy);
      }
      found.set(key, typed);
    }
  }
  const all = [...found.values()];
  return all.filter((one) => !all.some((other) => other !== one && isPartOf(one, other)));
}

/** Whether one find lies within another: report “help@example.org” once, and not its domain as well. */
function isPartOf(one: Typed, other: Typed): boolean {
  return (
    other.written.length > one.written.length &&
    one.start >= other.start &&
    one.start + one.written.length <= other.start + other.written.length
  );
}

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });

function describeTyped({ written, remedies }: Typed): string {
  const [remedy = '', second] = remedies;
  const choice =
    second === undefined ? `${remedy} instead,` : `the one that is meant, ${alternatives.format(remedies)},`;
  return `“${writePlainly(written)}” is a fact of this provider. Write ${choice} so that it changes with the fact.`;
}

/** Most numbers that equal a fact are about something else, so this asks and gives no order. */
function askAboutTyped({ written, names, remedies }: Typed): string {
  const [name = '', second] = names;
  const meaning = freeFacts[name];
  const facts = `${second === undefined ? 'the fact' : 'the facts'} ${and.format(names)}`;
  const about = second === undefined ? `it${meaning === undefined ? '' : ` (“${meaning}”)`}` : 'one of them';
  const remedy = alternatives.format(remedies);
  return (
    `“${writePlainly(written)}” is also the value of ${facts}. ` +
    `If this is about ${about}, write ${remedy}; otherwise leave it.`
  );
}

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** How a text says that a number isn't the fact; a word alone has no place for the mark. */
function describeMark({ written }: Typed): string {
  const [first = '', second] = writePlainly(written).split(' ', 2);
  return second === undefined ? '' : ` Written as ${first}&nbsp;${second} it is never asked about.`;
}

/** As it would stand on one line. */
function writePlainly(written: string): string {
  return written.replaceAll(/\s+/gu, ' ');
}

const typedFacts = listTypedFacts(provider, namedFacts);

/**
 * Every fact that can be told from ordinary words: names, hosts, addresses, menus, and numbers with what they count.
 * @param named What texts can write, by name
 */
export function listTypedFacts(facts: Provider, named: ReadonlyMap<string, string>): TypedFact[] {
  const { domain, mailDomains, services, support } = facts;
  const exact = ['name', 'domain', 'site', 'website', 'example.address', 'account.example', 'support.hours'];
  const texts = [
    ...exact.flatMap((name): [string, string][] => (named.has(name) ? [[name, named.get(name) ?? '']] : [])),
    ...mailDomains.filter((one) => one !== domain).map((one): [string, string] => ['example.address', one]),
    ['support.address', support.address] as const,
    ['support.abuse', support.abuse] as const,
    ...Object.values(services).map(({ kind, host }) => [`${kind}.host`, host] as const),
  ];
  const free = Object.entries(facts.facts).flatMap(([name, value]): TypedFact[] => {
    if (typeof value === 'number') return describeNumber(name, value);
    if (typeof value !== 'string' || ordinary.has(name)) return [];
    if (/\s/u.test(value))
      return [{ name, pattern: matchWords(value, menuCameFrom, menuGoesOn), sure: true }];
    return /^\p{Lu}\p{L}{5,}$/u.test(value) ? [{ name, pattern: matchName(value), sure: false }] : [];
  });
  return [...texts.map(([name, value]) => ({ name, pattern: matchWords(value), sure: true })), ...free];
}

/**
 * @param cameFrom Pattern of what may stand before the value when it's only the end of a longer one
 * @param goesOn Pattern of what may follow when it's only the beginning of one
 */
function matchWords(value: string, cameFrom = '', goesOn = ''): RegExp {
  // Don't match inside a longer word or host name: “mail.example.org” within “webmail.example.org”.
  return new RegExp(
    `(?<![\\p{L}\\d.-]${cameFrom})${escape(value)}(?![\\p{L}\\d-]|\\.[\\p{L}\\d]${goesOn})`,
    'gu',
  );
}

/** A single word, within a sentence: at its beginning any word has a capital. */
function matchName(value: string): RegExp {
  return new RegExp(`(?<=[\\p{Ll}\\d,;]\\s+|\\()${escape(value)}(?![\\p{L}\\d-])`, 'gu');
}

/** Lines break anywhere between words, and menus are typed with either sign. */
function escape(value: string): string {
  const literal = value.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return literal.replaceAll(' ', String.raw`\s+`).replaceAll('›', '[›>]');
}

function describeNumber(name: string, value: number): TypedFact[] {
  const unit = findUnit(name);
  if (!unit) return [];
  const written = [String(value), value.toLocaleString('en'), spellNumber(value)].flatMap((one) =>
    one ? [escape(one)] : [],
  );
  const pattern = new RegExp(
    `(?<![\\d.,-])\\b(?<number>${written.join('|')})(?:\\s+|-)?(?:${unit})\\b`,
    'giu',
  );
  return [{ name, pattern, sure: false }];
}

/** What a fact counts: `refund.days` days, `aliases.count` aliases, `limits.recipientsPerDay` recipients. */
function findUnit(fact: string): string | undefined {
  const words = fact.split('.').flatMap((part) => part.replace(/PerDay$/u, '').split(/(?=[A-Z])/u));
  const last = words.at(-1)?.toLowerCase() ?? '';
  const counted = last === 'count' ? words.slice(0, -1).join(' ').toLowerCase() : last;
  return units[counted] ?? counted.replace(/s$/u, 's?');
}
