import { matchPhrases } from '../text/lexicon.ts';
import { oneOf, r, sequence } from '../text/patterns.ts';

const own = r`(?:my|our|the|this|that|his|her|their) `;
const mailbox = oneOf(r`(?:e-?mail |mail )?(?:account|inbox)|mail ?box|(?:e-?)?mails?|web ?mail`);
/** “Log in”, “sign in”, and what people write for them. */
const signIn = r`(?:log|sign)(?:ging|ged)?[ -]?(?:on|in)(?:to)?\b`;

/** Signs that somebody can't read the mailbox that they write about. */
const unreachablePattern = matchPhrases({
  'i cannot log in': sequence(r`CANNOT (?:\w+ ){0,2}`, signIn),
  'it does not let me in': sequence(
    r`(?:not|n't|never) let (?:me|us|him|her|them) (?:back )?(?:in\b|`,
    signIn,
    ')',
  ),
  'trouble logging in': sequence(r`(?:trouble|problems?|difficult\w+|stuck) `, signIn),
  'i cannot get into my mailbox': sequence(
    r`CANNOT (?:\w+ ){0,2}(?:access|open|reach|read|see|get (?:back )?(?:in ?to|at)|get to) `,
    sequence(own, r`(?:\w+ )?`, mailbox),
    r`\b`,
  ),
  'i have forgotten my password': sequence(
    r`(?:forg[eo]t\w*|lost|do ?n[o']t (?:know|remember|have)|ca ?n[o']t remember) `,
    sequence(own, r`(?:\w+ ){0,2}(?:password|passphrase|log-?in)`),
  ),
  'how do i reset my password': sequence(r`(?:reset|recover)\w* `, own, r`(?:\w+ )?(?:password|account)`),
  'i am locked out': r`locked (?:me |us )?out`,
  'my account was suspended': sequence(
    own,
    r`(?:e-?mail |mail )?(?:account|inbox|mail ?box)`,
    r` (?:is|was|has been|got|seems|appears)~\b`,
    r`(?:locked|suspended|disabled|blocked|closed|deactivated|hacked|stolen|deleted|full)\b`,
  ),
  'i lost my second factor': sequence(
    r`(?:lost|broke|stole|without)\w*~\b`,
    r`(?:second factor|2fa|two-?(?:step|factor)|authenticator|security key|recovery code|backup codes?)`,
  ),
  'i receive no mail': oneOf(
    r`(?:not|n't|never|no longer|stopped) (?:be |been )?(?:receiv|gett)ing (?:any |new |my )*(?:e-?)?mails?\b`,
    r`no (?:new )?(?:e-?)?mails? (?:has |have )?(?:arriv|com|get)\w*`,
    r`(?:do|have|did|can) ?n[o']t (?:receive|received|get|gotten|got) (?:any|new) (?:new )?(?:e-?)?mails?\b`,
  ),
});

/** Says that the mailbox can still be read another way, so that an answer there is read. */
const reachablePattern = matchPhrases({
  'it works in webmail': sequence(
    r`(?:works?|working|fine|ok|okay|log in|sign in|read|see|access|reach|get)\b~`,
    r`\b(?:in|on|with|over|via|through|using) (?:the |my )?(?:web ?mail|browser|web|phone|other)`,
  ),
  'webmail works': r`(?:web ?mail|phone|browser|website)\b~\b(?:works?\b|is working|is fine|is ok)`,
});

/** Whether the text says that its writer can't read the mailbox that it is about: by its password, or at all. */
export function saysUnreachable(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[‘’`´]/gu, "'")
    .replace(/\s+/gu, ' ');
  return unreachablePattern.test(words) && !reachablePattern.test(words);
}
