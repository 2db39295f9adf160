import { cues } from '../topic/cues.ts';
import type { Sentence } from '../text/sentences.ts';
import { contentWords } from '../text/words.ts';

/** What the sentences are about, coarsely. */
export interface Fields {
  /** For each sentence, the fields of support that it names: money, tunnel, printing. */
  readonly named: readonly ReadonlySet<string>[];
  /** Stems of the words that name a field: two unrelated questions may well share them. */
  readonly stems: ReadonlySet<string>;
  /** For each sentence, the programs and services that it names. */
  readonly programs: readonly ReadonlySet<string>[];
}

/** Within one topic people ask about unrelated things: these are finer than the topics of the contact form. */
const matters: Readonly<Record<string, RegExp>> = {
  looks:
    /\b(?:fonts?|text size|size of (?:the )?text|colou?rs?|themes?|dark mode|icons?|layout|columns?|panes?|buttons?|zoom|tiny|display(?:ed)?|tool ?bars?|menus?|side ?bar|language)\b/gi,
  dates: /\b(?:calendars?|appointments?|events?|reminders?|time zone|tasks?)\b/gi,
  people: /\b(?:address ?books?|contacts?|mailing lists?)\b/gi,
  paper: /\b(?:print(?:ed|ing|ers?|s)?|scan(?:s|ner)?|pdfs?)\b/gi,
  order:
    /\b(?:folders?|sub-?folders?|filters?|rules?|archives?|labels?|sort(?:ed|ing)?|trash|drafts?|deleted (?:mails?|messages?))\b/gi,
  storage:
    /\b(?:storage|backups?|quota|gb|mailbox (?:is )?full|disk|export\w{0,3}|import\w{0,3}|migrat\w{1,4}|restore)\b/gi,
  names: /\b(?:domains?|dns|alias(?:es)?|dkim|spf|records?)\b/gi,
  money:
    /\b(?:invoices?|bills?|billing|receipts?|vat|discounts?|prices?|plans?|vouchers?|charged?|amount|bank|cards?|money|euros?|dollars?|contract)\b/gi,
  login:
    /\b(?:passwords?|log(?:ged)?[- ]?(?:in|on|ins)|sign(?:ed|ing)?[- ]?(?:in|on)|two-?(?:step|factor)|2fa|codes?|locked|suspended|hacked)\b/gi,
  transport:
    /\b(?:smtp|imap|pop3?|send(?:ing)?|receiv\w{1,3}|deliver\w{0,3}|attach\w{0,7}|forward\w{0,3})\b/gi,
  sites:
    /\b(?:web ?sites?|web ?pages?|sites?|videos?|tabs?|bookmarks?|history|search engines?|extensions?|add-?ons?|cookies?|pop-?ups?|ads?)\b/gi,
  tunnel: /\b(?:vpns?|prox(?:y|ies)|tunnels?|ip address(?:es)?|location|region)\b/gi,
  versions: /\b(?:updat\w{1,3}|upgrad\w{1,3}|versions?|install\w{0,6}|beta|release)\b/gi,
  signals: /\b(?:sounds?|notif\w{1,9}|push|alerts?)\b/gi,
};

/** Whoever leaves one of these for another has most often left one question for another. */
const programs: Readonly<Record<string, RegExp>> = {
  firefox: /\b(?:fire ?fox|ff)\b/g,
  thunderbird: /\b(?:thunder ?bird|t-?bird|tb)\b/g,
  outlook: /\boutlook\b/g,
  vpn: /\bvpn\b/g,
  webmail: /\b(?:gmail|yahoo|aol|hotmail)\b/g,
};

const fieldPatterns: readonly [name: string, pattern: RegExp][] = [
  ...cues.map(({ id, pattern }): [string, RegExp] => [id, pattern]),
  ...Object.entries(matters),
];

/** Finds the fields of all sentences, in one pass for each field. */
export function readFields(sentences: readonly Sentence[]): Fields {
  const fields = findNames(sentences, fieldPatterns);
  return {
    named: fields.named,
    stems: contentWords([...fields.words].join(' ')),
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
