import { findDevice } from '../browser/device.ts';
import { isStopWord } from './words.ts';

/** Stands between the names of a page in the index. */
export const nameSeparator = '|';

/** Words beside a program's name that ask for its page, and for nothing more special. */
const asides = new Set(
  `account add app browser client config configuration configure connect email imap install mail manual pop pop3
  port program proxy server settings setup smtp vpn`.split(/\s+/u),
);
/** Left out of a name, so that “Outlook on Android” is “Outlook for Android”. */
const small = new Set(['for', 'in', 'of', 'on', 'the']);
/** The words of the longest name. */
const mostWords = 6;

/** The programs whose names the index knows. */
export interface Names {
  /** For each name, in lower case and without spaces, the index's values that have it. */
  pages: ReadonlyMap<string, readonly string[]>;
  /** The telling words of all names. */
  words: ReadonlySet<string>;
}

/** What a query asks for. */
export interface Asked {
  /** The index's values of the programs that the query names; empty if it asks for more than their set-up. */
  pages: string[];
  /** The words of those names, never misspelled. */
  words: ReadonlySet<string>;
  /** The system that the query names beside them, or ''. */
  system: string;
}

/** Reads the values of the index's filter `names`. */
export function readNames(values: readonly string[]): Names {
  const pages = new Map<string, string[]>();
  const words = new Set<string>();
  for (const value of values) {
    for (const name of value.split(nameSeparator)) {
      const parts = splitName(name);
      const key = parts.join('');
      pages.set(key, [...(pages.get(key) ?? []), value]);
      for (const part of parts) if (!isAside(part)) words.add(part);
    }
  }
  return { pages, words };
}

/** Finds the programs that a query names; of names that overlap the longest: “Opera Mail” is not Opera. */
export function findNamed(query: string, { pages }: Names): Asked {
  const all = splitName(query);
  const rest: string[] = [];
  const words = new Set<string>();
  const named: string[] = [];
  for (let at = 0; at < all.length;) {
    let length = Math.min(mostWords, all.length - at);
    while (length > 0 && !pages.has(all.slice(at, at + length).join(''))) length -= 1;
    const own = all.slice(at, at + Math.max(1, length));
    if (length === 0) rest.push(...own);
    else {
      named.push(...(pages.get(own.join('')) ?? []));
      for (const word of own) words.add(word);
    }
    at += own.length;
  }
  return { pages: rest.every(isAside) ? named : [], words, system: findDevice(rest.join(' ')) };
}

/** Whether a query is one of a page's keywords, as far as it tells anything. */
export function isKeyword(query: string, keywords: string): boolean {
  const telling = keywords.split(', ').filter(isTelling);
  return findNamed(query, readNames(telling)).pages.length > 0;
}

/** Whether a name means anything alone: that of a system doesn't, nor “mail”. */
export function isTelling(name: string): boolean {
  const words = splitName(name);
  return words.length > 1 || !words.every(isAside);
}

/** Whether a word says nothing beside a name. */
function isAside(word: string): boolean {
  return asides.has(word) || isStopWord(word) || findDevice(word) !== '';
}

/** The words of a name, in lower case, without accents and signs. */
export function splitName(name: string): string[] {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word));
}
