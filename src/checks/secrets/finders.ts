import { oneOf, r, sequence } from './patterns.ts';
import {
  isApiKey,
  isAppPassword,
  isCardNumber,
  isPassphrase,
  isPassword,
  isRecoveryCode,
  isRecoveryPhrase,
} from './look-alikes.ts';

export type SecretKind =
  'password' | 'private-key' | 'card-number' | 'recovery-phrase' | 'recovery-code' | 'api-key';

/**
 * Finds one kind of secret. If only a part of a match is secret, it is the named group `secret`, last in the
 * pattern.
 */
export interface Finder {
  kind: SecretKind;
  pattern: RegExp;
  /** Rejects what only looks like a secret, given the text in front of it and after it. */
  isSecret?: (value: string, before: string, after: string) => boolean;
}

const quotes = `"'“”‘’«»\``;

/** A clause between a password and “is”: “The password *that I use for mail* is …”. */
const clause = sequence(
  r`(?: (?:that|which|I|we|for|of|on|to|at|in)`,
  r`(?: (?!(?:is|was|but|and) )[\p{L}\d.@'’-]{1,30}){1,6}?(?= (?:is|was) ))?`,
);

const passwordWord = oneOf(
  r`pass(?:phrase|code|wd|wrd)?|pass?wor[dt]|kennwort|mot de passe|contrase(?:ñ|n)a`,
  r`palavra-passe|senha|wachtwoord|hasło|пароль|pwd|pw|pin`,
);
const isOrColon = oneOf(
  r` (?:is|was|ist|war|lautet|est|es|é|è|jest)(?: (?:now|still))?(?: ?:)?`,
  r`["”]? ?(?:[:=]|[-=–]>|→)`,
);

/** In the order in which overlapping finds are preferred, if they begin at the same place and have the same length. */
export const finders: readonly Finder[] = [
  {
    kind: 'private-key',
    pattern: new RegExp(
      [
        r`-----BEGIN [A-Z ]{0,20}PRIVATE KEY[^]*?(?:-----END [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----|$)`,
        r`\b(?:private|preshared) ?key\s{0,9}[=:]\s{0,9}(?<secret>[a-z\d+/]{43}=)`,
      ].join('|'),
      'gi',
    ),
  },
  {
    kind: 'recovery-phrase',
    pattern: new RegExp(
      sequence(
        r`\b(?:recovery|seed|backup|secret|mnemonic)[ -](?:phrase|words?|seed)\b`,
        r`[^:\n]{0,40}?(?:[:\n"“]|\b(?:is|are)\b)\s{0,9}`,
        r`(?<secret>(?:\d\d?[.)]? {0,3})?[a-z]{3,8}(?:[\s,]{1,4}(?:\d\d?[.)]? {0,3})?[a-z]{3,8}){11,23})\b`,
      ),
      'gi',
    ),
    isSecret: isRecoveryPhrase,
  },
  {
    kind: 'recovery-code',
    pattern: new RegExp(
      sequence(
        r`\b(?:[Rr]e(?:covery|scue|set)|[Bb]ackup|RE(?:COVERY|SCUE|SET)|BACKUP) `,
        r`(?:[Cc]ode|[Kk]ey|CODE|KEY)[Ss]?(?: (?:is|was|are))?[\s:="“']{1,4}`,
        r`(?<secret>[A-Z\d]{4,}(?:[- ][A-Z\d]{4,}){1,12}|(?=[A-Za-z]*\d)[A-Za-z\d]{8,64})\b`,
      ),
      'g',
    ),
    isSecret: isRecoveryCode,
  },
  {
    kind: 'api-key',
    pattern: new RegExp(
      sequence(
        r`\b`,
        oneOf(
          r`[srp]k_(?:live|test)_|sk-|gh[opsu]_|github_pat_|glpat-|xox[abpr]-|AKIA|AIza`,
          r`re_[A-Za-z\d]{6,10}_|eyJ[\w-]{10,999}\.eyJ`,
        ),
        r`[\w-]{16,}`,
      ),
      'g',
    ),
    isSecret: isApiKey,
  },
  {
    kind: 'api-key',
    pattern: new RegExp(
      sequence(
        r`\b(?:api|secret|access)[ _-]?(?:key|token)\b["”]?(?: is)?[\s:="“']{1,4}`,
        r`(?<secret>(?=\D{0,40}\d)[\w+/=-]{16,})`,
      ),
      'gi',
    ),
  },
  {
    kind: 'card-number',
    pattern: /(?<![\w.:/@+#-])(?<secret>\d(?:[ -]?\d){12,18})(?![\w-]|\.\d)/g,
    isSecret: isCardNumber,
  },
  {
    kind: 'password',
    pattern: new RegExp(
      sequence(
        r`(?<![\p{L}\d])${passwordWord}${clause}${isOrColon} {0,4}`,
        `(?:\\n {0,4})?[${quotes}]?(?<secret>[^\\s${quotes}]{4,64})`,
      ),
      'giu',
    ),
    isSecret: isPassword,
  },
  {
    // Without “is” or a colon: “password hunter2”, “changed my password to …”.
    kind: 'password',
    pattern: new RegExp(
      sequence(
        r`(?<![\p{L}\d])`,
        oneOf(
          r`pass?word|passphrase|pwd|pw`,
          r`(?:chang(?:ed?|ing)|(?:re)?set) (?:my|the|our|his|her)(?: [a-z-]{2,12}){0,2} pass?word to`,
        ),
        ` [${quotes}(]?(?<secret>(?=[^\\s\\d${quotes}]{0,30}\\d)[^\\s${quotes}]{6,64})`,
      ),
      'giu',
    ),
    // A number alone may be of anything else.
    isSecret: (value, before, after) =>
      (/[a-z]/i.test(value) || /\bmy\b/i.test(before)) && isPassword(value, before, after),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      sequence(
        r`\bpass(?:word|phrase)(?: (?:is|was))?(?: ?[:=])? {0,4}["“„«]`,
        r`(?<secret>[^\s"“”„«»]{1,30}(?: [^\s"“”„«»]{1,30}){2,7})["“”»]`,
      ),
      'gi',
    ),
    isSecret: isPassphrase,
  },
  {
    kind: 'password',
    pattern: new RegExp(
      sequence(
        r`\bapp(?:lication)?(?:[- ]specific)? pass?word(?: is| was| ?[:=]) {0,4}["“]?`,
        r`(?<secret>[a-z]{4}(?:[ -][a-z]{4}){3})\b`,
      ),
      'gi',
    ),
    isSecret: isAppPassword,
  },
];
