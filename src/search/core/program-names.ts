import { findDevice } from '../../browser/device.ts';
import { isStopWord } from './stop-words.ts';

/** Words beside a program's name that ask for its page, and for nothing more special. */
const asides: ReadonlySet<string> = new Set(
  `account add app browser client config configuration configure connect email guide help imap install mail manual pop
  port program proxy server setting settings setup smtp vpn`.split(/\s+/u),
);
/** Left out of a name, so that “Outlook on Android” is “Outlook for Android”. */
const smallWords: ReadonlySet<string> = new Set(['for', 'in', 'of', 'on', 'the']);

export function isSmall(word: string): boolean {
  return smallWords.has(word);
}

/** Whether a folded word says nothing beside a name. */
export function isAside(word: string): boolean {
  return asides.has(word) || isStopWord(word) || /^\d+$/u.test(word) || findDevice(word) !== '';
}
