import { compileRules, r, type Rule } from '../text/rules.ts';

/** Whether the writer can read the mailbox that they write about. */
export const reachRules: readonly Rule<'unreachable' | 'reachable'>[] = [
  {
    id: 'not-let-in',
    effect: 'unreachable',
    says: r`
      CANNOT (\w+ ){0,2}(log|sign)[ -]?(in|on)(to)?
      (not|\w+n't|never) let (me|us|him|her|them) (back )?in
      (trouble|problems?) (logging|signing) (in|on)
      CANNOT (\w+ )?(access|open|reach|read|see|get (in ?to|at)) (my|our|the) (\w+ )?(account|mail ?box|MAIL)
      locked (me |us )?out
    `,
    yes: `
      cannot even get into the new emails / failed to ever sign-onto / not let me back in
      trouble logging in / locked me out / cannot access my account / problem signing on
      can not get at our mailbox / wont log in / never let us in / doesn't let her in / not let him in
      can't open the mail / cannot reach the mail / locked us out / not let them in
      cant see my account / cant read my account
    `,
  },
  {
    id: 'no-password',
    effect: 'unreachable',
    says: r`
      (forg[eo]t\w*|lost|do(n't| not) (know|remember|have)) (my|our|his|her|the) (\w+ )?(password|passphrase)
      (reset|recover)\w* (my|our|his|her|the) (\w+ )?(password|account)
      (lost|broke|stole|without) ~ (second factor|2fa|authenticator|security key|recovery codes?|phone)
    `,
    yes: `
      don't know his old passphrase / reset my old password / do not remember our mail password
      lost phone / recover our account / without 2fa / lost my password / forget the password
      don't have her password / broke authenticator / stole my security key / reset the password
      reset his password / reset her password / lost recovery code / lost my second factor
    `,
  },
  {
    id: 'account-off',
    effect: 'unreachable',
    says: r`
      (my|our) (e?-?mail )?(account|mail ?box) (is|was|has been|got) (\w+ )?(locked|suspended|disabled|full)
      my account ~ (hacked|stolen|deleted)
    `,
    yes: `
      my mail account got suddenly disabled / our mailbox is full / my account was hacked
      my account was suspended / my account has been locked / my account stolen / my account deleted
    `,
  },
  {
    id: 'no-mail',
    effect: 'unreachable',
    says: r`
      (not|\w+n't|never|no longer|stopped) receiving (any |new |my )*MAIL
      no (new )?MAIL (arriv|com)(es?|ing)?
      (do|have|did)(n't| not) (receive|get) (any|new) MAIL
    `,
    yes: `
      do not receive any mail / no mail coming / not receiving any emails / didn't get new mail
      no mail arrives / never receiving my email / isn't receiving new mail
      no longer receiving mail / no new email arriv / stopped receiving email
      haven't get new message
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
      fine on the web / work in my webmail / phone works / sign in via phone / read it with browser
      log in on the website / web mail the same password is fine / see on phone
      website the new one works / browser in which it works
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
