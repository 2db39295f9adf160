import { paths } from '../../site/paths.ts';
import type { Findings, TopicLink } from '../core/index.ts';
import { part, type Content, type Part } from './part.ts';

/**
 * Puts words behind the `#` of an address, which browsers send to no server: what a reader searches for stays with
 * them.
 */
export function writeFragment(words: Readonly<Record<string, string>>): string {
  return `#${new URLSearchParams(words).toString()}`;
}

/** The address of the contact form, with the words of a search in its box. */
export function findForm(query: string): string {
  return paths.contact + writeFragment({ question: query });
}

/**
 * Says what was found.
 * @param shown How many results are shown, and whether these pages only mention the words
 */
export function describeFindings(
  { corrected, language }: Findings,
  { shown, isMentioned = false }: { shown: number; isMentioned?: boolean },
): Content[] {
  const count = shown === 1 ? '1 result' : `${shown} results`;
  const found =
    shown === 0
      ? 'Nothing found. Try fewer words, in English, or paste the exact error message.'
      : isMentioned
        ? `No answer is about this, but ${shown === 1 ? 'one page mentions' : `${shown} pages mention`} it.`
        : `${count}${corrected ? ` for “${corrected}”` : ''}`;
  if (!language) return [found];
  const { code, sentence } = language;
  return [part('span', { class: 'search-box__language', lang: code }, sentence), ' ', found];
}

/** Ways on when nothing was found. */
export function renderTopics(topics: readonly TopicLink[]): Part[] {
  if (topics.length === 0) return [];
  return [
    part('p', {}, 'These topics may help:'),
    part('ul', {}, ...topics.map(({ label, path }) => part('li', {}, part('a', { href: path }, label)))),
  ];
}

export const alsoTitle = 'Also mentioned in';
export const moreLabel = 'More results';
export const askLabel = 'Ask us instead';
