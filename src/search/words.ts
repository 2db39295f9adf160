/** Words that say nothing about the subject; Pagefind would look for every one of them on the page. */
const stopWords = new Set(
  `a about after again all also am an and any are as at be because been but by can cannot can't could did do does
  doesn't doing don't for from get gets getting go got had has have help here how i i'm if in into is isn't it
  it's its just keep keeps like make may me my need no not of off on one or our out please problem say says set
  should since so some still stop stops stopped than that the their them then there these they thing this to too
  trying up us use using very want was way we were what when where which while who why will with won't work
  working works would you your`.split(/\s+/u),
);

/** Words that people type, with the words that the pages use. */
const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '2fa': 'two-step',
    mfa: 'two-step',
    totp: 'two-step',
    login: 'sign',
    logon: 'sign',
    signin: 'sign',
    register: 'sign',
    passcode: 'password',
    mails: 'mail',
    email: 'mail',
    emails: 'mail',
    'e-mail': 'mail',
    gpg: 'openpgp',
    pgp: 'openpgp',
    junk: 'spam',
    price: 'plan',
    prices: 'plan',
    cost: 'plan',
    costs: 'plan',
    pay: 'payment',
    vpn: 'wireguard',
  }),
);

const mostWords = 12;

/** Whether a word says nothing about the subject. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/**
 * The words of a query to search for, in order and without repeats: at most 12, none of them a stop word if others
 * are left.
 */
export function findWords(query: string): string[] {
  const all = query.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’_.-]*/gu) ?? [];
  const tidy = all.map((word) => word.replaceAll('’', "'").replace(/['._-]+$/u, ''));
  const telling = tidy.filter((word) => !isStopWord(word));
  const chosen = (telling.length > 0 ? telling : tidy).map((word) => synonyms.get(word) ?? word);
  return [...new Set(chosen)].slice(0, mostWords);
}
