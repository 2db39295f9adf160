import { oneOf, r, sequence, wholeWords } from './patterns.ts';

/** Settings, methods and placeholders that appear where a password could be. */
const settings = new RegExp(
  sequence(
    '^',
    oneOf(r`o?auth-?2.*|.*md5|(?:sha|aes)-?\d+|(?:ssl|tls).*|[2m]fa|0x.*`, {
      'one character repeated': r`(.)\1+`,
      'a number with a unit': r`\d\d?-?[a-z/-]+`,
      'an address or a URL': r`.*@.+\..*|.*:\/\/.*`,
      'a placeholder': r`[[<(*•_.-].*`,
      'a host, with or without a port': r`(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?`,
      'a version or a date': r`v?[\d.:,/-]+[a-z]{0,2}`,
    }),
    '$',
  ),
  'i',
);

/** Programs, systems and numbers of other things: “the password Windows11 wants”. */
const numberedNames = new RegExp(
  sequence(
    '^',
    oneOf(
      r`win(?:dows)?|macos|ios|ipad|iphone|android|thunderbird|firefox|outlook`,
      r`office|exchange|imap|pop|smtp|ntlm|utf|iso|rsa|port|error|version`,
    ),
    r`[-_]?v?[\d.-]+[a-z]*$`,
  ),
  'i',
);

/** Words that follow “Password:” in settings and complaints. */
const plainWords = new RegExp(
  sequence(
    '^',
    oneOf(
      r`.*(?:ed|ing|rect|word|en)|.*password.*|(?:log|user|wh|th|your).*|normal`,
      r`plain|clear|empty|blank|wrong|right|valid|invalid|reset|account|server`,
      r`please|enter|click|check|should|always|would|after|every|still|never`,
    ),
    '$',
  ),
  'i',
);

/** Words that a sentence or an error message has, and a passphrase of a few random words has not. */
const sentenceWords = new RegExp(
  wholeWords(
    r`[a-z]+(?:ed|ing|rect)|a|and|at|be|can|code|error|fail|for|from|has|have|i|in|is|it`,
    r`must|my|no|not|of|on|or|to|try|use|password|authentication|log[io]n|user|server`,
    r`wrong|invalid|characters|letters|digits|numbers|days|minutes|hours|times|attempts`,
  ),
  'i',
);

/** Frequent words of four letters. */
const fourLetterWords = new RegExp(
  wholeWords(
    r`also|been|both|does|done|even|ever|fine|four|from|good|have|here|imap|just`,
    r`long|lost|made|mail|more|most|much|once|only|over|same|sent|smtp|some|than`,
    r`that|then|they|this|used|very|well|were|when|will|with|work|your`,
  ),
  'i',
);

/** Words after which a number of that length is of something else. */
const numbersOfOtherThings =
  /\b(?:order|ticket|invoice|tracking|case|imei|ref\w*|serial|id|phone)\b[^\d.,]{0,12}$/i;

/** Whether a word that appears where a password could be is one, given what is in front of it and after it. */
export function isPassword(value: string, before: string, after: string): boolean {
  if (/^\d{4,12}$/.test(value)) return value.length > 5 || /\bpin\b/i.test(before);
  if (settings.test(value) || numberedNames.test(value)) return false;
  if (/[a-z]/i.test(value) && /\d|[a-z][!@#$%^&*+=?_~|\\]+[a-z]/i.test(value)) return value.length > 5;
  // Plain words are a password only in quotes or after a colon, and only if the sentence does not continue.
  return (
    /^(?:[a-z]{5,}|[a-z]{4,}(?:-[a-z]{4,}){2,})$/i.test(value) &&
    !plainWords.test(value) &&
    /[:=]\s*["'“‘«`]?$|\b(?:is|was)\s*["“«`]$/.test(before) &&
    !/\bpass\W*$/i.test(before) &&
    !/^ +[\p{L}\d]/u.test(after)
  );
}

/** Whether quoted text is a passphrase: plain words with a number among them. */
export function isPassphrase(value: string): boolean {
  return (
    /^[a-z\d ]+$/i.test(value) &&
    /[a-z]/i.test(value) &&
    /\b\d{1,4}\b/.test(value) &&
    !sentenceWords.test(value)
  );
}

/**
 * Whether four groups of four letters are an app password of a large provider; “fine with imap only” has the same
 * form.
 */
export function isAppPassword(value: string): boolean {
  return !fourLetterWords.test(value);
}

/** Whether digits begin like those of a card network and have the right check digit (ISO/IEC 7812). */
export function isCardNumber(value: string, before: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (!/^(?:[46]|5[1-5]|2[2-7]|3[04-8])/.test(digits)) return false;
  if (numbersOfOtherThings.test(before)) return false;
  const sum = Array.from(digits, Number).reduceRight((total, digit, index) => {
    const doubled = digit * (1 + ((digits.length - 1 - index) % 2));
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Whether a series of words is a recovery phrase: these words are in every sentence, but not in BIP 39's list. */
export function isRecoveryPhrase(value: string): boolean {
  return !/\b(?:the|and|for|not|have|from|but|are|was|were|with|them|your|does|how)\b/i.test(value);
}

/** Whether groups of capitals and digits are a recovery code, and not “FINGERPRINT 3F2A 9C1B” or “4096 BITS”. */
export function isRecoveryCode(value: string): boolean {
  if (/^[A-Z]{5,} /.test(value)) return false;
  const groups = value.split(' ');
  const withDigit = groups.filter((group) => /\d/.test(group)).length;
  return withDigit >= Math.min(2, groups.length) || /^[A-Z-]{16,}$/.test(value);
}

/** Whether what begins like an API key continues like one. */
export function isApiKey(value: string): boolean {
  return /\d/.test(value) && /[a-z\d]{12}/i.test(value);
}
