import type { Role } from '../../site/roles.ts';
import type { Phrases } from '../text/lexicon.ts';
import { r, sequence } from '../text/patterns.ts';
import type { Sign } from './sign.ts';

/** Prove and doubt nothing, but lead to the answer that fits best. The most specific ones come first. */
export const leadSigns: readonly Sign[] = [
  lead('tunnel-refuses', 'proxy-refusing-connections', {
    'the proxy is refusing connections': r`(?:proxy|proxies)\b~\brefus`,
  }),
  lead('tunnel-password', 'authentication-failed', {
    'the vpn wants a password': sequence(
      r`(?:proxy|proxies|tunnel|vpn)\b~~\b`,
      r`(?:password|credentials|user name|log-?in|authenticat)`,
    ),
    'error 407': r`407\b`,
  }),
  lead('intruder', 'account-used-by-someone-else', {
    'i was hacked': r`hack(?:ed|er)`,
    'somebody else is reading it': r`somebody else (?:is |was )?(?:in|using|reading)`,
    'a stranger uses my account': r`(?:someone|somebody|stranger)\b~\b(?:my|our) (?:account|mailbox)`,
    'it was stolen': r`stolen|broken? into`,
  }),
  lead('sending-off', 'disabled-for-sending', {
    'blocked for sending': r`(?:disabled|blocked|locked) (?:for|from) sending`,
  }),
  lead('forgotten', 'forgotten-password', {
    'i lost my password': r`(?:forg[eo]t\w*|lost)\b~\bpassword`,
  }),
  lead('second-factor', 'lost-second-factor', {
    'my two-step code': r`(?:2fa|two[- ]\w+|authenticator|backup)[- ]codes?|yubikey|security key`,
  }),
  lead('two-step', 'app-passwords', {
    'two-step sign-in': r`2fa|two[- ](?:step|factor)|app password`,
  }),
  lead('full', 'storage-full', {
    'the mailbox is full': r`(?:mail ?box|storage|mail|account) (?:is )?full|quota`,
  }),
  lead('connections', 'too-many-connections', {
    'too many open connections': r`too many (?:\w+ )?connections`,
  }),
  lead('relay', 'error-relaying-denied', {
    'relay access denied': r`relay`,
  }),
];

/** The same for what is left if nothing else leads anywhere. */
export const lastLeadSigns: readonly Sign[] = [
  lead('nothing-arrives', 'no-new-mail', {
    'i am no longer receiving mail': sequence(
      r`(?:not|n't|no longer|stopped|never) (?:be |been )?`,
      r`(?:receiv|gett)ing (?:any |new |my )*MAIL\b`,
    ),
    'i get no new mail': r`(?:receive|get|got|have) no (?:new |more )?MAIL\b`,
    'i do not receive any mail': r`(?:not|n't) (?:receive|get) (?:any |new |my )+MAIL\b`,
    'no mail arrives': r`no (?:new |more )?MAIL (?:is |are )?(?:arriv|com)\w*`,
  }),
];

function lead(id: string, help: Role, says: Phrases): Sign {
  return { id, kind: 'lead', weight: 0, says, help };
}
