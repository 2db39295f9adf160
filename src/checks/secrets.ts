/** A stretch of a text that nobody but its writer should know; `end` is the place after its last character. */
export interface Secret {
  kind: 'password' | 'private-key' | 'card-number' | 'recovery-phrase' | 'recovery-code' | 'api-key';
  start: number;
  end: number;
}

/** Finds one kind; where only a part is secret, the part is the named group `secret`, last in the pattern. */
interface Finder {
  kind: Secret['kind'];
  pattern: RegExp;
  /** Says no to what only looks like a secret; `before` and `after` are what stands around it. */
  isSecret?: (value: string, before: string, after: string) => boolean;
}

const quotes = `"'“”‘’«»\``;

/** Settings, methods and placeholders that stand where a password could stand. */
const notPasswords =
  /^(?:o?auth-?2.*|.*md5|(?:sha|aes)-?\d+|(?:ssl|tls).*|[2m]fa|0x.*|(.)\1+|\d\d?-?[a-z/-]+|.*@.+\..*|.*:\/\/.*|[[<(*•_.-].*|(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?|v?[\d.:,/-]+[a-z]{0,2})$/i;

/** Programs, systems and numbers of other things: “the password Windows11 wants”. */
const numberedNames =
  /^(?:win(?:dows)?|macos|ios|ipad|iphone|android|thunderbird|firefox|outlook|office|exchange|imap|pop|smtp|ntlm|utf|iso|rsa|port|error|version)[-_]?v?[\d.-]+[a-z]*$/i;

/** Words that follow “Password:” in settings and complaints. */
const notPasswordWords =
  /^(?:.*(?:ed|ing|rect|word|en)|.*password.*|(?:log|user|wh|th|your).*|normal|plain|clear|empty|blank|wrong|right|valid|invalid|reset|account|server|please|enter|click|check|should|always|would|after|every|still|never)$/i;

function isPassword(value: string, before: string, after: string): boolean {
  if (/^\d{4,12}$/.test(value)) return value.length > 5 || /\bpin\b/i.test(before);
  if (notPasswords.test(value) || numberedNames.test(value)) return false;
  if (/[a-z]/i.test(value) && /\d|[a-z][!@#$%^&*+=?_~|\\]+[a-z]/i.test(value)) return value.length > 5;
  // Plain words are a password only in quotes or after a colon, and not where a sentence goes on.
  return (
    /^(?:[a-z]{5,}|[a-z]{4,}(?:-[a-z]{4,}){2,})$/i.test(value) &&
    !notPasswordWords.test(value) &&
    /[:=]\s*["'“‘«`]?$|\b(?:is|was)\s*["“«`]$/.test(before) &&
    !/\bpass\W*$/i.test(before) &&
    !/^ +[\p{L}\d]/u.test(after)
  );
}

/** Words that a sentence or an error message has, and a passphrase of a few random words has not. */
const sentenceWords =
  /\b(?:[a-z]+(?:ed|ing|rect)|a|and|at|be|can|code|error|fail|for|from|has|have|i|in|is|it|must|my|no|not|of|on|or|to|try|use|password|authentication|log[io]n|user|server|wrong|invalid|characters|letters|digits|numbers|days|minutes|hours|times|attempts)\b/i;

/** Plain words with a number among them. */
function isPassphrase(value: string): boolean {
  return (
    /^[a-z\d ]+$/i.test(value) &&
    /[a-z]/i.test(value) &&
    /\b\d{1,4}\b/.test(value) &&
    !sentenceWords.test(value)
  );
}

/** Four groups of four letters, as the large providers make them; “fine with imap only” is such, too. */
function isAppPassword(value: string): boolean {
  return !/\b(?:also|been|both|does|done|even|ever|fine|four|from|good|have|here|imap|just|long|lost|made|mail|more|most|much|once|only|over|same|sent|smtp|some|than|that|then|they|this|used|very|well|were|when|will|with|work|your)\b/i.test(
    value,
  );
}

/** Check digit of card numbers (ISO/IEC 7812), and the beginnings that the card networks use. */
function isCardNumber(value: string, before: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (!/^(?:[46]|5[1-5]|2[2-7]|3[04-8])/.test(digits)) return false;
  if (/\b(?:order|ticket|invoice|tracking|case|imei|ref\w*|serial|id|phone)\b[^\d.,]{0,12}$/i.test(before)) {
    return false;
  }
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (1 + (place % 2));
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** What may stand between a password and “is”: “The password *that I use for mail* is …”. */
const clause = `(?: (?:that|which|I|we|for|of|on|to|at|in)(?: (?!(?:is|was|but|and) )[\\p{L}\\d.@'’-]{1,30}){1,6}?(?= (?:is|was) ))?`;

const finders: readonly Finder[] = [
  {
    kind: 'private-key',
    pattern:
      /-----BEGIN [A-Z ]{0,20}PRIVATE KEY[^]*?(?:-----END [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----|$)|\b(?:private|preshared) ?key\s{0,9}[=:]\s{0,9}(?<secret>[a-z\d+/]{43}=)/gi,
  },
  {
    kind: 'recovery-phrase',
    pattern:
      /\b(?:recovery|seed|backup|secret|mnemonic)[ -](?:phrase|words?|seed)\b[^:\n]{0,40}?(?:[:\n"“]|\b(?:is|are)\b)\s{0,9}(?<secret>(?:\d\d?[.)]? {0,3})?[a-z]{3,8}(?:[\s,]{1,4}(?:\d\d?[.)]? {0,3})?[a-z]{3,8}){11,23})\b/gi,
    // Words of every sentence that are not in the list such phrases are made from (BIP 39).
    isSecret: (value) =>
      !/\b(?:the|and|for|not|have|from|but|are|was|were|with|them|your|does|how)\b/i.test(value),
  },
  {
    kind: 'recovery-code',
    pattern:
      /\b(?:[Rr]e(?:covery|scue|set)|[Bb]ackup|RE(?:COVERY|SCUE|SET)|BACKUP) (?:[Cc]ode|[Kk]ey|CODE|KEY)[Ss]?(?: (?:is|was|are))?[\s:="“']{1,4}(?<secret>[A-Z\d]{4,}(?:[- ][A-Z\d]{4,}){1,12}|(?=[A-Za-z]*\d)[A-Za-z\d]{8,64})\b/g,
    // Not “FINGERPRINT 3F2A 9C1B” or “4096 BITS”.
    isSecret: (value) => /^[^ ]*\d[^ ]*$|\d.* .*\d|^[A-Z-]{16,}$/.test(value) && !/^[A-Z]{5,} /.test(value),
  },
  {
    kind: 'api-key',
    pattern:
      /\b(?:[srp]k_(?:live|test)_|sk-|gh[opsu]_|github_pat_|glpat-|xox[abpr]-|AKIA|AIza|re_[A-Za-z\d]{6,10}_|eyJ[\w-]{10,999}\.eyJ)[\w-]{16,}/g,
    isSecret: (value) => /\d/.test(value) && /[A-Za-z\d]{12}/.test(value),
  },
  {
    kind: 'api-key',
    pattern:
      /\b(?:api|secret|access)[ _-]?(?:key|token)\b["”]?(?: is)?[\s:="“']{1,4}(?<secret>(?=\D{0,40}\d)[\w+/=-]{16,})/gi,
  },
  {
    kind: 'card-number',
    pattern: /(?<![\w.:/@+#-])(?<secret>\d(?:[ -]?\d){12,18})(?![\w-]|\.\d)/g,
    isSecret: isCardNumber,
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:pass(?:phrase|code|wd|wrd)?|pass?wor[dt]|kennwort|mot de passe|contrase(?:ñ|n)a|palavra-passe|senha|wachtwoord|hasło|пароль|pwd|pw|pin)${clause}(?: (?:is|was|ist|war|lautet|est|es|é|è|jest)(?: (?:now|still))?(?: ?:)?|["”]? ?(?:[:=]|[-=–]>|→)) {0,4}(?:\\n {0,4})?[${quotes}]?(?<secret>[^\\s${quotes}]{4,64})`,
      'giu',
    ),
    isSecret: isPassword,
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:pass?word|passphrase|pwd|pw|(?:chang(?:ed?|ing)|(?:re)?set) (?:my|the|our|his|her)(?: [a-z-]{2,12}){0,2} pass?word to) [${quotes}(]?(?<secret>(?=[^\\s\\d${quotes}]{0,30}\\d)[^\\s${quotes}]{6,64})`,
      'giu',
    ),
    // A number alone may be of anything else.
    isSecret: (value, before, after) =>
      (/[a-z]/i.test(value) || /\bmy\b/i.test(before)) && isPassword(value, before, after),
  },
  {
    kind: 'password',
    pattern:
      /\bpass(?:word|phrase)(?: (?:is|was))?(?: ?[:=])? {0,4}["“„«](?<secret>[^\s"“”„«»]{1,30}(?: [^\s"“”„«»]{1,30}){2,7})["“”»]/gi,
    isSecret: isPassphrase,
  },
  {
    kind: 'password',
    pattern:
      /\bapp(?:lication)?(?:[- ]specific)? pass?word(?: is| was| ?[:=]) {0,4}["“]?(?<secret>[a-z]{4}(?:[ -][a-z]{4}){3})\b/gi,
    isSecret: isAppPassword,
  },
];

const renewIt = 'make a new one if it was ever sent to anybody';

/** What a kind of secret is called in a sentence, and what else to do than to remove it. */
export const secretWords: Readonly<Record<Secret['kind'], { secret: string; advice: string }>> = {
  password: { secret: 'a password', advice: 'change it if it was ever sent to anybody' },
  'private-key': { secret: 'a private key', advice: renewIt },
  'card-number': {
    secret: 'a card number',
    advice: 'tell your bank if it ever reached somebody you do not trust',
  },
  'recovery-phrase': { secret: 'a recovery phrase', advice: renewIt },
  'recovery-code': { secret: 'a recovery code', advice: renewIt },
  'api-key': { secret: 'an API key', advice: renewIt },
};

/** Finds passwords, private keys, card numbers and recovery phrases, in the order in which they stand. */
export function findSecrets(text: string): Secret[] {
  const secrets = finders.flatMap(({ kind, pattern, isSecret }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = (match.groups?.['secret'] ?? match[0]).replace(/[.,;:)\]]+$/, '');
      const start = match.index + match[0].lastIndexOf(value);
      const before = text.slice(Math.max(0, start - 30), start);
      const end = start + value.length;
      const after = text.slice(end, end + 8);
      return !isSecret || isSecret(value, before, after) ? [{ kind, start, end }] : [];
    }),
  );
  let end = 0;
  return secrets
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((secret) => {
      const apart = secret.start >= end;
      if (apart) end = secret.end;
      return apart;
    });
}
