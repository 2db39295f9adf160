/** Forms of one word that no rule joins; the first stands for all. */
const irregularForms = `
  forget forgot forgotten forgetting
  lose lost loss losing
  send sent sender
  pay paid payment payable
  buy bought
  write wrote written writing
  steal stole stolen
  break broke broken
  leave left leaving
  hide hidden hid
  choose chose chosen choice
  keep kept
  find found
  spend spent
  hold held
  bring brought
  think thought
  see saw seen
  know knew known
  delete deletion deleting deleted
  cancel cancelled cancellation cancelling cancels canceled canceling
  encrypt encryption encrypted
  decrypt decryption decrypted
  authenticate authentication authenticating
  refuse refusal refused
  receive received receiving
  subscribe subscription
  connect connection connected connects
  verify verification verified
  recover recovery recovered
  bounce bounced bouncing bounces
  renew renewal renewing
  sync synchronize synchronise synchronization synchronisation synced syncing
  notify notification notifying
  fail failure failed failing
  expire expiry expiration expired expiring
  setting settings
  apply applied application
  reply replied replies
  copy copies copied
  install installation installing installed
  configure configuration configuring config
  permit permission permitted
  transmit transmission
  suspend suspension suspended
  terminate termination
  migrate migration migrating
  register registration registering
  detect detection
  restrict restriction
  charge charged charging
  rename renaming
  hack hacked hacker hacking
  type typed typing
  die died dead death
  slow slowly slower slowness
  fast faster
  big bigger
  cheap cheaper cheapest
  stop stopped stopping stops
  ship shipped
  beg begin began begun beginning
  run ran running
  sell sold
  speak spoke spoken
  grow grew grown
  freeze froze frozen
  child children
  person persons people
  man men
  woman women
`;

const bases: ReadonlyMap<string, string> = new Map(
  irregularForms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ');
      return [[base, base] as const, ...forms.map((form) => [form, base] as const)];
    }),
);

/** Shorter words have no endings worth cutting off. */
const shortest = 4;

/**
 * The part that the forms of an English word share: “messages” and “messaging” become the same. It's for comparison
 * only, often no word itself. Words with digits or letters beyond a–z stay as they are.
 */
export function stemWord(word: string): string {
  const base = bases.get(word);
  if (base !== undefined) return cutFinalVowel(base);
  if (word.length < shortest || !/^[a-z]+$/u.test(word)) return word;
  return cutFinalVowel(cutDerivation(cutPastOrProgressive(cutPlural(word))));
}

function cutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (/(?:ch|sh|x|z|ss)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function cutPastOrProgressive(word: string): string {
  const base = word.replace(/(?:ing|ed)$/u, '');
  if (base === word || base.length < 3 || !/[aeiouy]/u.test(base)) return word;
  // “Stopping” is stop, “updating” is update.
  if (/([bdfgmnprt])\1$/u.test(base)) return base.slice(0, -1);
  return /(?:at|iz|bl)$/u.test(base) ? `${base}e` : base;
}

function cutDerivation(word: string): string {
  if (word.length > 7 && /[ai]tion$/u.test(word)) return word.slice(0, -5);
  if (word.length > 7 && word.endsWith('ment')) return word.slice(0, -4);
  if (word.length > 5 && word.endsWith('ly')) return word.slice(0, -2);
  return word.length > 6 && word.endsWith('er') ? word.slice(0, -2) : word;
}

function cutFinalVowel(word: string): string {
  if (word.length < shortest) return word;
  if (word.endsWith('e')) return word.slice(0, -1);
  return word.endsWith('y') ? `${word.slice(0, -1)}i` : word;
}
