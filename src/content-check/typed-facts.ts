import { provider, type Provider } from '../provider/index.ts';
import type { Source } from '../site/sources.ts';
import { findLine, type Remark } from './report.ts';

/** A fact as somebody might type it, and the name to write instead. */
interface TypedFact {
  name: string;
  pattern: RegExp;
}

const numberWords = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];

/** What a number counts, by the last word of its fact's name. */
const units: Readonly<Record<string, string>> = {
  days: 'days?',
  years: 'years?',
  months: 'months?',
  hours: 'hours?',
  megabytes: 'MB|megabytes?',
  gigabytes: 'GB|gigabytes?',
};

/** Values that are facts here and ordinary words anywhere else. */
const ordinary = new Set(['webmail.language']);

/** Values of facts that stand in a text as they are: they would stay when the fact changes. */
export function checkTypedFacts({ file, body, bodyLine, yaml = '' }: Source): Remark[] {
  return typedFacts.flatMap(({ name, pattern }) => [
    ...findTyped(yaml, name, pattern).map((remark) => ({ file, line: remark.line + 1, message: remark.message })),
    ...findTyped(body, name, pattern).map((remark) => ({
      file,
      line: bodyLine + remark.line - 1,
      message: remark.message,
    })),
  ]);
}

function findTyped(text: string, name: string, pattern: RegExp): { line: number; message: string }[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    line: findLine(text, match.index),
    message: `“${match[0]}” is a fact of this provider. Write [[${name}]] instead, so that it changes with the fact.`,
  }));
}

const typedFacts = listTypedFacts(provider);

/** Every fact that can be told from ordinary words: names, hosts, addresses, menus, and numbers with what they count. */
export function listTypedFacts(facts: Provider): TypedFact[] {
  const { name, domain, mailDomains, site, website, services, support } = facts;
  const texts: [string, string][] = [
    ['name', name],
    ['domain', domain],
    ...mailDomains.map((one): [string, string] => ['domain', one]),
    ['site', site],
    ['website', website],
    ['support.address', support.address],
    ['support.abuse', support.abuse],
    ...Object.values(services).map(({ kind, host }): [string, string] => [`${kind}.host`, host]),
  ];
  const free = Object.entries(facts.facts).flatMap(([fact, value]): TypedFact[] => {
    if (typeof value === 'number') return describeNumber(fact, value);
    return typeof value === 'string' && isTelling(fact, value) ? [{ name: fact, pattern: matchWords(value) }] : [];
  });
  return [...texts.map(([fact, value]) => ({ name: fact, pattern: matchWords(value) })), ...free];
}

/** More than one word, or one that is long and capitalized; others stand in too many sentences by themselves. */
function isTelling(fact: string, value: string): boolean {
  return !ordinary.has(fact) && (/\s/u.test(value) || /^\p{Lu}\p{L}{5,}$/u.test(value));
}

function matchWords(value: string): RegExp {
  const literal = value.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
  // Part of a longer host, address or menu is that other one.
  return new RegExp(`(?<![\\p{L}\\d.@-])${literal}(?![\\p{L}\\d-]| \\p{Lu})`, 'gu');
}

function describeNumber(fact: string, value: number): TypedFact[] {
  const written = [String(value), numberWords[value]].filter(Boolean).join('|');
  const unit = findUnit(fact);
  return unit
    ? [{ name: fact, pattern: new RegExp(`(?<![\\d.,-])\\b(?:${written})[ -](?:${unit})\\b`, 'giu') }]
    : [];
}

/** What a fact counts: `refund.days` days, `aliases.count` aliases, `limits.recipientsPerDay` recipients. */
function findUnit(fact: string): string | undefined {
  const words = fact.split('.').flatMap((part) => part.replace(/PerDay$/u, '').split(/(?=[A-Z])/u));
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (last !== 'count') return units[last] ?? last;
  const counted = words.slice(0, -1).join(' ').toLowerCase();
  return counted.replace(/s$/u, 's?');
}
