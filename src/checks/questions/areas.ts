import { findWords, r } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';
import { contentWords } from '../text/content-words.ts';
import { cues } from '../topic/index.ts';

/** The areas of support, finer than the subjects of the contact form, and the programs that sentences mention. */
export interface MentionedAreas {
  /** For each sentence, the ids of the areas that it names: `money`, `tunnel`, `paper`. */
  readonly areas: readonly ReadonlySet<string>[];
  /** Stems of the words that name an area, which two unrelated questions may well share. */
  readonly stems: ReadonlySet<string>;
  /** For each sentence, the programs and services that it names. */
  readonly programs: readonly ReadonlySet<string>[];
}

/**
 * Unrelated questions can be about one subject, so these areas are finer. The cues of the subjects are areas as
 * well; one that has the id of a cue (`money`, `tunnel`) is the same area.
 */
const ownAreas: Readonly<Record<string, RegExp>> = {
  looks: findWords(
    r`fonts?|text size|size of (?:the )?text|colou?rs?|themes?|dark mode|icons?|layout`,
    r`columns?|panes?|buttons?|zoom|tiny|display(?:ed)?|tool ?bars?|menus?|side ?bar|language`,
  ),
  dates: /\b(?:calendars?|appointments?|events?|reminders?|time zone|tasks?)\b/gi,
  people: /\b(?:address ?books?|contacts?|mailing lists?)\b/gi,
  paper: /\b(?:print(?:ed|ing|ers?|s)?|scan(?:s|ner)?|pdfs?)\b/gi,
  order: findWords(
    r`folders?|sub-?folders?|filters?|rules?|archives?|labels?`,
    r`sort(?:ed|ing)?|trash|drafts?|deleted (?:mails?|messages?)`,
  ),
  storage: findWords(
    r`storage|backups?|quota|gb|mailbox (?:is )?full|disk`,
    r`export\w{0,3}|import\w{0,3}|migrat\w{1,4}|restore`,
  ),
  names: /\b(?:domains?|dns|alias(?:es)?|dkim|spf|records?)\b/gi,
  money: findWords(
    r`invoices?|bills?|billing|receipts?|vat|discounts?|prices?|plans?`,
    r`vouchers?|charged?|amount|bank|cards?|money|euros?|dollars?|contract`,
  ),
  login: findWords(
    r`passwords?|log(?:ged)?[- ]?(?:in|on|ins)|sign(?:ed|ing)?[- ]?(?:in|on)`,
    r`two-?(?:step|factor)|2fa|codes?|locked|suspended|hacked`,
  ),
  transport:
    /\b(?:smtp|imap|pop3?|send(?:ing)?|receiv\w{1,3}|deliver\w{0,3}|attach\w{0,7}|forward\w{0,3})\b/gi,
  sites: findWords(
    r`web ?sites?|web ?pages?|sites?|videos?|tabs?|bookmarks?|history`,
    r`search engines?|extensions?|add-?ons?|cookies?|pop-?ups?|ads?`,
  ),
  tunnel: /\b(?:vpns?|prox(?:y|ies)|tunnels?|ip address(?:es)?|location|region)\b/gi,
  versions: /\b(?:updat\w{1,3}|upgrad\w{1,3}|versions?|install\w{0,6}|beta|release)\b/gi,
  signals: /\b(?:sounds?|notif\w{1,9}|push|alerts?)\b/gi,
};

/** A message that leaves one of these for another has most often left one question for another. */
const programs: Readonly<Record<string, RegExp>> = {
  firefox: /\b(?:fire ?fox|ff)\b/g,
  thunderbird: /\b(?:thunder ?bird|t-?bird|tb)\b/g,
  outlook: /\boutlook\b/g,
  vpn: /\bvpn\b/g,
  webmail: /\b(?:gmail|yahoo|aol|hotmail)\b/g,
};

const areaPatterns: readonly [name: string, pattern: RegExp][] = [
  ...cues.map(({ id, pattern }): [string, RegExp] => [id, pattern]),
  ...Object.entries(ownAreas),
];

/** Finds the areas and programs of all sentences, with one search of the whole text for each of them. */
export function findAreas(sentences: readonly Sentence[]): MentionedAreas {
  const found = findNames(sentences, areaPatterns);
  return {
    areas: found.named,
    stems: contentWords([...found.words].join(' ')),
    programs: findNames(sentences, Object.entries(programs)).named,
  };
}

function findNames(sentences: readonly Sentence[], patterns: readonly [name: string, pattern: RegExp][]) {
  const named = sentences.map(() => new Set<string>());
  const words = new Set<string>();
  const text = sentences.map(({ said }) => said).join('\n');
  const ends: number[] = [];
  for (const { said } of sentences) ends.push((ends.at(-1) ?? -1) + 1 + said.length);
  for (const [name, pattern] of patterns) {
    let i = 0;
    for (const match of text.matchAll(pattern)) {
      while (i < ends.length - 1 && match.index >= (ends[i] ?? 0)) i += 1;
      named[i]?.add(name);
      words.add(match[0]);
    }
  }
  return { named, words };
}
