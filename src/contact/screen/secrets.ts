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
  /** Says no to what only looks like a secret; `before` is what stands in front of it. */
  isSecret?: (value: string, before: string) => boolean;
}

const quotes = `"'“”‘’«»\``;

/** Settings, methods and placeholders that stand where a password could stand. */
const notPasswords =
  /^(?:o?auth-?2.*|.*md5|(?:sha|aes)-?\d+|(?:ssl|tls).*|[2m]fa|0x.*|(.)\1+|\d\d?-?[a-z-]+|.*@.+\..*|.*:\/\/.*|[[<(*•_.-].*|(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?|v?[\d.:,/-]+[a-z]{0,2})$/i;

/** Words that follow “Password:” in settings and complaints. */
const notPasswordWords =
  /^(?:.*(?:ed|ing|rect|word|en)|(?:log|user|wh|th).*|normal|plain|clear|empty|blank|wrong|right|valid|invalid|reset|account|server|please|enter|click|check|should|always|would|after|every|still|never)$/i;

function isPassword(value: string, before: string): boolean {
  if (/^\d{4,12}$/.test(value)) return value.length > 5 || /\bpin\b/i.test(before);
  if (notPasswords.test(value)) return false;
  if (/[a-z]/i.test(value) && /\d|[a-z][!@#$%^&*+=?_~|\\]+[a-z]/i.test(value)) return true;
  // A plain word is a password only in quotes or after a colon.
  return (
    /^[a-z]{5,}$/i.test(value) &&
    !notPasswordWords.test(value) &&
    /[:=]\s*["'“‘«`]?$|\b(?:is|was)\s*["“«`]$/.test(before) &&
    !/\bpass\W*$/i.test(before)
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

const finders: readonly Finder[] = [
  {
    kind: 'private-key',
    pattern:
      /-----BEGIN [A-Z ]{0,20}PRIVATE KEY[^]*?(?:-----END [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----|$)|\b(?:private|preshared) ?key\s{0,9}[=:]\s{0,9}(?<secret>[a-z\d+/]{43}=)/gi,
  },
  {
    kind: 'recovery-phrase',
    pattern:
      /\b(?:recovery|seed|backup|secret|mnemonic)[ -](?:phrase|words?|seed)\b[^:\n]{0,40}?(?:[:\n"“]|\b(?:is|are)\b)\s{0,9}(?<secret>(?:\d\d?[.)]? {0,3})?[a-z]{3,8}(?:[\s,]{1,4}(?:\d\d?[.)]? {0,3})?[a-z]{3,8}){11,23})\b/g,
    // Words of every sentence that are not in the list such phrases are made from (BIP 39).
    isSecret: (value) => !/\b(?:the|and|for|not|have|from|but|are|was|your|does|how)\b/.test(value),
  },
  {
    kind: 'recovery-code',
    pattern:
      /\b(?:recovery|backup|rescue|reset) (?:code|key)s?(?: (?:is|was|are))?[\s:="“']{1,4}(?<secret>[A-Z\d]{4,}(?:[- ][A-Z\d]{4,}){1,12}|(?=[A-Za-z]*\d)[A-Za-z\d]{8,64})\b/g,
    isSecret: (value) => /\d/.test(value) || value.length > 15,
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
      `(?<![\\p{L}\\d])(?:pass(?:word|phrase|code|wort|wd|wrd)?|kennwort|mot de passe|contrase(?:ñ|n)a|palavra-passe|senha|wachtwoord|hasło|пароль|pwd|pw|pin)(?: (?:is|was|ist|war|lautet|est|es|é|è|jest)(?: (?:now|still))?(?: ?:)?|["”]? ?[:=]) {0,4}(?:\\n {0,4})?[${quotes}]?(?<secret>[^\\s${quotes}]{4,64})`,
      'giu',
    ),
    isSecret: isPassword,
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `\\bmy (?:(?:new|old|current|e?-?mail|account) )?pass(?:word|phrase) [${quotes}(]?(?<secret>(?=[a-z]*\\d)[^\\s${quotes}]{6,64})`,
      'gi',
    ),
    isSecret: isPassword,
  },
];

/** What a kind of secret is called in a sentence. */
export function nameSecret({ kind }: Pick<Secret, 'kind'>): string {
  return kind.replaceAll('-', ' ');
}

/** Finds passwords, private keys, card numbers and recovery phrases, in the order in which they stand. */
export function findSecrets(text: string): Secret[] {
  const secrets = finders.flatMap(({ kind, pattern, isSecret }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = (match.groups?.['secret'] ?? match[0]).replace(/[.,;:)\]]+$/, '');
      const start = match.index + match[0].lastIndexOf(value);
      const before = text.slice(Math.max(0, start - 30), start);
      return !isSecret || isSecret(value, before) ? [{ kind, start, end: start + value.length }] : [];
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
