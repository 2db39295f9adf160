import { compileRules, r, type Rule } from '../text/rules.ts';

/** Whether the writer can read the mailbox that they write about. */
export const reachRules: readonly Rule<'unreachable' | 'reachable'>[] = [
  {
    id: 'not-let-in',
    effect: 'unreachable',
    says: r`
      CANNOT (\w+ ){0,2}(log|sign)[ -]?(in|on)(to)?
      not let (me|us|him|her|them) (back )?in
      (trouble|problems?) (logging|signing) (in|on)
      CANNOT (\w+ )?(access|open|reach|read|see|get (in ?to|at)) (my|our|the) (\w+ )?(account|in ?box|mail ?box|e?-?mails?)
      locked (me |us )?out
    `,
    yes: `
      wont big read our own mails / does not own log into / trouble logging in
      cant get at my account / locked me out / not let us back in / problem signing on
      wont big see the new mailbox / cant access my inbox / can no longer sign on / not let me in
      locked us out / not let him in / not let her in / not let them in / can't open the mail
      cannot reach the mail / cant get into my account
    `,
  },
  {
    id: 'no-password',
    effect: 'unreachable',
    says: r`
      (forg[eo]t\w*|lost|do ?n[o']t (know|remember|have)) (my|our|his|her|the) (\w+ )?(password|passphrase)
      (reset|recover)\w* (my|our|his|her|the) (\w+ )?(password|account)
      (lost|broke|stole|without) ~ (second factor|2fa|authenticator|security key|recovery codes?|phone)
    `,
    yes: `
      don't remember our own password / reset my big password / lost 2fa / forget my passphrase
      recoverown our account / without a phone / lost his password / stole second factor
      broke recovery codes / don't have her password / donot know the passphrase / reset his account
      reset the account / lost security key / lost authenticator / reset her password
    `,
  },
  {
    id: 'account-off',
    effect: 'unreachable',
    says: r`
      (my|our|the) (e?-?mail )?(account|mail ?box) (is|was|has been|got) ~ (locked|suspended|disabled|blocked|hacked|full)
    `,
    yes: `
      my mail account got disabled / our mailbox is full / the mail box has been blocked
      my account was hacked / my mailbox is locked / my account is suspended
    `,
  },
  {
    id: 'no-mail',
    effect: 'unreachable',
    says: r`
      (not|n't|never|no longer|stopped) receiving (any |new |my )*e?-?mails?
      no (new )?e?-?mails? (arriv|com)(es?|ing)?
      (do|have|did) ?n[o']t (receive|get)d? (any|new) e?-?mails?
    `,
    yes: `
      no new -mail coming / donot get any mail / not receiving my mail / didnot receive new mails
      no mail arrive / stopped receiving new mail / never receiving any e-mails / n't receiving mail
      have not getd any mails / no longer receiving mail
    `,
  },
  {
    // An answer there is read.
    id: 'another-way',
    effect: 'reachable',
    says: r`
      (works?|fine|log in|sign in|read|see) ~ (in|on|with|via) (the |my )?(web ?mail|browser|web|phone|website)
      (web ?mail|phone|browser|website) ~ (works?|is fine)
    `,
    yes: `
      fine on my web / works in the browser / phone works / read via website / log in with the phone
      browser is fine / sign in in webmail / webmail work / see on phone / website the new one works
    `,
  },
];

const [unreachablePattern, reachablePattern] = (['unreachable', 'reachable'] as const).map((effect) =>
  compileRules(reachRules.filter((rule) => rule.effect === effect)),
) as [RegExp, RegExp];

/** Whether the text says that its writer can't read the mailbox that it is about: by its password, or at all. */
export function saysUnreachable(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[‘’`´]/gu, "'")
    .replace(/\s+/gu, ' ');
  return unreachablePattern.test(words) && !reachablePattern.test(words);
}
