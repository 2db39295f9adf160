import type { Evidence } from './evidence.ts';
import { signs } from '../text/lexicon.ts';

const r = String.raw;

/** Causes on the writer's own side. Everybody who shares a router, a domain or an account is hit: that outweighs nothing. */
export const ownCauseSigns: readonly Evidence[] = [
  {
    id: 'own-connection',
    kind: 'contradiction',
    weight: 5,
    pattern: signs(
      r`(?:my|our|the) (?:home |own )?(?:internet|router|modem|wi-?fi|line|dsl|electricity|power)(?: connection)?(?: at \w+| here)? (?:is|was|has been|went|has gone) (?:completely |totally )?(?:down|broken|dead|off|out|gone)`,
      r`(?:^|[.,;!?:] )internet (?:is|was|went) (?:down|out|off|dead)|(?:box|router|modem) (?:flashes|blinks|lights|is red)|power (?:cut|outage|failure)|no (?:\w+ )?internet (?:yet|at (?:home|all|our|my))|internet\b~\b(?:does not|doesn't|not) work(?:ing)? either`,
      r`(?:data|mobile) (?:plan|volume|allowance)|using (?:the |my )?neighbou?r'?s|satellite|(?:moved (?:house|home)|moved (?:in)?to (?:a |an |my |our |the )?(?:new )?(?:apartment|flat|house|home|place|office))`,
      r`(?:in|at|of|on) (?:the |a |an |my |our |this )?(?:hotel|hostel|airport|hospital|cruise|camp ?site)\b|(?:hotel|hostel|airport|hospital|guest|public|train) wi-?fi|i'?m (?:on|in) (?:the|a) (?:train|ship|boat|bus|plane)`,
      r`(?:vpn of|with) (?:another|a different) (?:company|vpn)|(?:nord|proton|express|surf) ?(?:vpn|shark)\b|localhost\b|127\.0\.0\.1`,
      r`BLOCKER\b~\b(?<!not |nothing )(?:block(?:s|ed|ing)|clos(?:es|ed)|filters|filtered)\b`,
    ),
    help: 'is-it-only-me',
  },
  {
    // What the writer, or somebody who looks after the writer's things, has done before.
    id: 'own-change',
    kind: 'contradiction',
    weight: 4,
    pattern: signs(
      r`(?:since|after|when|because|ever since) (?:i|we|it|i've|we've|i have|we have) (?:\w+ )?CHANGED\b`,
      r`(?:since|after|because) (?:switching|changing|moving|installing|upgrading|updating|restoring|replacing|adding|enabling|turning)\b`,
      r`HELPER\b(?: (?:has|have|just|then|also|now|yesterday))* (?:CHANGED|broke|touched|played)\b`,
      r`(?:router|modem|fritz ?!?box|firewall|provider|carrier|isp|hosting|switch) (?:was|were|has been|got|has) (?:\w+ )?CHANGED\b|new (?:router|modem|firewall|carrier|isp|provider|internet|phone company|hosting|flat|apartment)\b`,
      r`(?:i|we) (?:\w+ )?(?:blocked|deleted|unplugged|misconfigured|spilled|broke)\b|by (?:mistake|accident)\b`,
    ),
    help: 'server-settings',
  },
  {
    id: 'own-domain',
    kind: 'contradiction',
    weight: 4,
    pattern: signs(
      r`my (?:own |new )?domain\b|(?<!your )(?:mx|dns) (?:records?|entry|entries|settings)|(?<!your )name ?servers? (?:at|to|of my)|registrar|godaddy|namecheap`,
      r`(?:changed|moved|switched|edited) (?:the|my|our) (?:dns|mx|domain|name ?servers?|hosting|web ?site)|(?:my|our) domain (?:\w+ )?(?:ran out|lapsed)|domain (?:not found|has expired|expired|transfer\w*|renewal)|points? to you\b|(?:hosting|web) company\b`,
    ),
    help: 'own-domain-dns',
  },
  {
    id: 'own-account',
    kind: 'contradiction',
    weight: 4,
    pattern: signs(
      r`(?:subscription|trial|plan|membership|account|card)(?: on file| has| is| was| got|'s| had| still| been)* (?:lapsed|ended|expired|ran out|over|suspended|deactivated|disabled|closed|locked|blocked)\b|suspended\b|locked out|(?:lost|forgot\w*|nobody (?:knows|has)|no one (?:knows|has)|(?:don't|do not) (?:know|have)) (?:the|my|our) password|disabled for sending`,
      r`(?:forgot|late|have|had) to (?:renew|pay)\b|(?:i|we|we've|i've|i have|invoice|bill) (?:just |already |now )?paid (?:now|the|my|our|it|last|yesterday|today|but)\b|invoice (?:is |was )?paid|paid now|(?:down|up)graded (?:to|from|my|the plan)|plan does not`,
      r`(?:just|only) (?:opened|created|made|registered) (?:an|my|the) account|verification (?:sms|code)`,
    ),
    help: 'reactivate-expired-account',
  },
  {
    id: 'own-limit',
    kind: 'contradiction',
    weight: 4,
    pattern: signs(
      r`over ?-?quota|quota\b|(?:mail ?box|in ?box|storage|account|100 ?%)(?: is| was| it says)? full\b|(?:sending|rate|daily|hourly) limits?|limits? exceeded|too many (?:\w+ )?(?:connections|recipients|messages|attempts|failed)`,
    ),
    help: 'storage-full',
  },
  {
    // What sends by itself, and mostly with settings that nobody has looked at for years.
    id: 'appliance',
    kind: 'doubt',
    weight: 3.5,
    pattern: signs(
      r`scan(?:ners?|s|ning)?\b|scan[- ]to|printers?\b|copier|nas\b|raspberry|cameras?\b|home assistant|fax|alarm system|smart (?:home|tv)`,
    ),
    help: 'printer-or-script',
  },
];
