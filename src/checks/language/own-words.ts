import { provider } from '../../provider/index.ts';
import { compileRules } from '../text/rules.ts';
import { languageRules } from './rules.ts';

/** The words of one sentence or line of the writer's own, in lower case. */
export type SentenceWords = string[];

// Single letters name drives, keys and lists; anything longer than 40 letters is not a word.
const latinWord = /^[\p{Script=Latin}\p{M}']{2,40}$/u;

// A question has at most 5,000 characters, so none is cut, and a longer text takes no more time than this.
const maximumCharacters = 10_000;

// What programs say and people paste, in the order in which it is taken out. Every repetition is bounded or can't
// overlap with the next one, so that the time is proportional to the length of the text.
const pasted = [
  /```[\s\S]*?(?:```|$)/g,
  /`[^`\n]{1,200}`/g,
  /<[^<>\n]{1,200}>/g,
  /^[ \t]*>.*$/gm,
  // A line of a stack trace, or of a log that begins with its time.
  /^[ \t]*at .{1,300}:\d.*$/gm,
  /^[ \t]*\[?\d{1,4}[-/.:]\d{1,2}[-/.:T]\d.*$/gm,
  /(?<![\p{Lu}\p{Ll}\d])[a-z][a-z+-]{1,15}:\/\/[^\s\p{Lo}，。、？！]+/giu,
  /\b(?:about|mailto|resource|chrome|moz-extension):\S+/gi,
  // Chinese, Japanese and Thai have no spaces around an address, so that none of their letters is part of one.
  /(?<![^\s\p{Lo}，。、？！])[^\s@\p{Lo}，。、？！]*@[^\s\p{Lo}，。、？！]+/gu,
  // Options of a command.
  /(?<!\S)--[a-z][a-z-]{1,40}/gi,
  // Paths: of Windows, with spaces in folder names, and of everything else.
  /\b[a-z]:\\[^\s\\]*(?:(?: [^\s\\]*)?\\[^\s\\]*)*/gi,
  /(?<!\S)[~.]?\/\S+/g,
  // Hosts, preferences and file names (dots without a space), then error constants and identifiers, then numbers with
  // letters. Each pattern begins where a word begins, so that no word is read twice.
  /(?<![\p{Lu}\p{Ll}\p{M}\d_*-])[\p{Lu}\p{Ll}\p{M}\d_*-]+(?:\.[\p{Lu}\p{Ll}\p{M}\d_*-]{2,})+/gu,
  /(?<![\p{Lu}\p{Ll}\p{M}\d_])[\p{Lu}\p{Ll}\p{M}\d]*_[\p{Lu}\p{Ll}\p{M}\d_]*/gu,
  /(?<![\p{Lu}\p{Ll}\p{M}\d-])[\p{Lu}\p{Ll}\p{M}-]*\d[\p{Lu}\p{Ll}\p{M}\d-]*/gu,
];

// Dialogs and messages that the writer quotes. Straight single quotes stay, since they are mostly apostrophes.
const quotes = {
  straight: String.raw`"[^"\n]{3,600}"`,
  english: String.raw`“[^“”\n]{3,600}[”“]`,
  german: String.raw`„[^„“”"\n]{3,600}[“”"]`,
  french: String.raw`«[^«»\n]{3,600}»`,
  japanese: String.raw`「[^「」\n]{3,600}」`,
  // Its last sign is an apostrophe, too, so a short one may be none.
  single: String.raw`‘[^‘’\n]{9,600}’`,
};
const quoted = new RegExp(Object.values(quotes).join('|'), 'g');

// The names with which people introduce themselves or sign, which may be of any language.
const closing = String.raw`\b(?:[Nn]ame is|[Rr]egards|[Ss]incerely|[Cc]heers|[Tt]hanks|[Gg]reetings)[,\s–-]{1,3}`;
const personName = String.raw`\p{Lu}[\p{L}\p{M}'-]{1,30}`;
const signed = new RegExp(`(?<=${closing})${personName}(?:[,\\s]{1,2}${personName}){0,4}`, 'gu');

// A word or phrase in another script, as an example within the sentence.
const aside = /\([^()\n\p{Script=Latin}]{2,200}\)/gu;

// Latin letters, or other ones: Japanese and Chinese write the names of programs without spaces around them.
const word =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:'\p{Script=Latin}+)*|(?:(?!\p{Script=Latin})\p{L}\p{M}*)+/gu;

// Names that are the same in every language, and so tell nothing about it.
const names = new Set(
  `adobe akonadi amazon android app apple apps autodiscover bitcoin bitwarden brave brother caldav captcha carddav
  chrome chromium cloudflare cryptomator css csv davx debian dkim dmarc dns dovecot duckduckgo e-mail e-mails edge
  email emails emoji excel exim facebook fairemail fetchmail firefox foxyproxy fritzbox gdpr github gmail gnupg google
  gpg hotmail html huawei icloud imap imaps instagram internet ios ipad iphone java javascript joplin keepass
  keepassxc kmail lastpass librewolf linkedin linux mac macos mail mailbox mails mbox microsoft mikrotik mozilla
  mullvad mutt netflix nextcloud nftables nitrokey oauth office ok onion openssl openwrt opera opnsense os outlook
  passkey pc pdf pfsense pgp php pihole pop postfix proton protonmail proxy push python roblox roundcube
  router rspamd safari samsung server servers sieve signal skype smime smtp snapchat socks spam spf ssl starlink
  synology tb telegram telekom thunderbird tiktok tls tor totp tv twitter ubuntu umlaut url usb veracrypt virus
  vivaldi vodafone vpn web webmail whatsapp wifi windows wireguard word wordpress xiaomi xml yahoo yandex youtube
  yubico yubikey zoom`.split(/\s+/),
);

const ownName = provider.name.toLowerCase();

const template = compileRules(
  languageRules.filter(({ effect }) => effect === 'template'),
  'i',
);

// Places and people in brackets: "(Addis, Hawassa, Mekelle)".
const listedNames = /\((?:\p{Lu}[\p{L}\p{M}'-]{1,30}(?:, | and | & )?){2,12}\)/gu;

/** Takes out what the writer pasted or quoted, and cuts the rest into sentences of lower-case words. */
export function findOwnWords(text: string): SentenceWords[] {
  const written = pasted.reduce((rest, pattern) => rest.replace(pattern, ' '), normalize(text));
  const plain = written.replace(/[^.!?\n]+[.!?]*/g, (sentence) => (template.test(sentence) ? ' ' : sentence));
  const own = cutSentences(
    plain.replace(listedNames, ' ').replace(quoted, '\n').replace(signed, ' ').replace(aside, ' '),
  );
  // Some people put the whole question in quotation marks.
  return countLetters(own.flat()) >= 8 ? own : cutSentences(written);
}

/** The words in Latin letters that aren't names: those whose language the letters tell. */
export function pickLatin(words: readonly string[]): string[] {
  return words.filter((word) => isLatin(word) && !isName(word));
}

export function isLatin(word: string): boolean {
  return latinWord.test(word);
}

/** Whether the word is the name of a program, maker or protocol. */
function isName(word: string): boolean {
  return names.has(word) || word === ownName;
}

/** How many letters the words have together, which decides whether a text is too short to tell its language. */
export function countLetters(words: string[]): number {
  return words.reduce((letters, word) => letters + word.length, 0);
}

function normalize(text: string): string {
  return (
    text
      .slice(0, maximumCharacters)
      // ´ and ` stand for the apostrophe on many keyboards. Before NFKC, which makes a space and an accent of ´.
      .replace(/(?<=\p{L})[’‘`´](?=\p{L})/gu, "'")
      .normalize('NFKC')
      // NFKC makes a whole phrase of some characters.
      .slice(0, maximumCharacters)
      .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
  );
}

/** Finer than the sentences of `text/`: behind a colon or in brackets another language may begin. */
function cutSentences(text: string): SentenceWords[] {
  return text
    .split(/[\n;:()[\]{}|=•。！？]+|[.!?…]+(?=\s|$)| [-–—/] /u)
    .map((sentence) => sentence.toLowerCase().match(word) ?? [])
    .filter((words) => words.length > 0);
}
