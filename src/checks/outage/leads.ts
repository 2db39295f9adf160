import type { Role } from '../../site/roles.ts';
import type { Evidence } from './evidence.ts';
import { signs } from '../text/lexicon.ts';

const r = String.raw;

/** What proves and doubts nothing, and only leads to the answer that fits best: the most particular one first. */
export const leadSigns: readonly Evidence[] = [
  lead('tunnel-refuses', 'proxy-refusing-connections', r`(?:proxy|proxies)\b~\brefus`),
  lead(
    'tunnel-password',
    'authentication-failed',
    r`(?:proxy|proxies|tunnel|vpn)\b~~\b(?:password|credentials|user name|log-?in|authenticat)|407\b`,
  ),
  lead(
    'intruder',
    'account-used-by-someone-else',
    r`hack(?:ed|er)|somebody else (?:is |was )?(?:in|using|reading)|(?:someone|somebody|stranger)\b~\b(?:my|our) (?:account|mailbox)|stolen|broken? into`,
  ),
  lead(
    'sending-off',
    'disabled-for-sending',
    r`(?:disabled|blocked|locked) (?:for|from) sending`,
  ),
  lead('forgotten', 'forgotten-password', r`(?:forg[eo]t\w*|lost)\b~\bpassword`),
  lead(
    'second-factor',
    'lost-second-factor',
    r`(?:2fa|two[- ]\w+|authenticator|backup)[- ]codes?|yubikey|security key`,
  ),
  lead('two-step', 'app-passwords', r`2fa|two[- ](?:step|factor)|app password`),
  lead(
    'full',
    'storage-full',
    r`(?:mail ?box|storage|mail|account) (?:is )?full|quota`,
  ),
  lead('connections', 'too-many-connections', r`too many (?:\w+ )?connections`),
  lead('relay', 'error-relaying-denied', r`relay`),
];

function lead(id: string, help: Role, pattern: string): Evidence {
  return { id, kind: 'lead', weight: 0, pattern: signs(pattern), help };
}
