import { either, oneOf, sequence, r } from '../text/patterns.ts';
import type { Sign } from './sign.ts';

/**
 * Causes on the writer's own side. Several people being affected does not outweigh them: a router, a domain or an
 * account is shared.
 */
export const ownCauseSigns: readonly Sign[] = [
  {
    id: 'own-connection',
    kind: 'contradiction',
    weight: 5,
    says: {
      'my internet is down': sequence(
        r`(?:my|our|the) (?:home |own )?(?:internet|router|modem|wi-?fi|line|dsl|electricity|power)`,
        r`(?: connection)?(?: at \w+| here)? (?:is|was|has been|went|has gone) `,
        r`(?:completely |totally )?(?:down|broken|dead|off|out|gone)`,
      ),
      'internet is down': r`(?:^|[.,;!?:] )internet (?:is|was|went) (?:down|out|off|dead)`,
      'a power cut': r`(?:box|router|modem) (?:flashes|blinks|lights|is red)|power (?:cut|outage|failure)`,
      'no internet at home': r`no (?:\w+ )?internet (?:yet|at (?:home|all|our|my))`,
      'the internet is not working either': r`internet\b~\b(?:does not|doesn't|not) work(?:ing)? either`,
      'my mobile plan': r`(?:data|mobile) (?:plan|volume|allowance)|using (?:the |my )?neighbou?r'?s|satellite`,
      'moved to a new flat': oneOf(
        r`moved (?:house|home)`,
        r`moved (?:in)?to (?:a |an |my |our |the )?(?:new )?(?:apartment|flat|house|home|place|office)`,
      ),
      'in the hotel': sequence(
        r`(?:in|at|of|on) (?:the |a |an |my |our |this )?`,
        r`(?:hotel|hostel|airport|hospital|cruise|camp ?site)\b`,
      ),
      'hotel wi-fi': r`(?:hotel|hostel|airport|hospital|guest|public|train) wi-?fi`,
      "i'm on the train": r`i'?m (?:on|in) (?:the|a) (?:train|ship|boat|bus|plane)`,
      'with another company': r`(?:vpn of|with) (?:another|a different) (?:company|vpn)`,
      'with nordvpn': r`(?:nord|proton|express|surf) ?(?:vpn|shark)\b|localhost\b|127\.0\.0\.1`,
      'the firewall blocks it': sequence(
        r`BLOCKER\b~\b(?<!not |nothing )`,
        r`(?:block(?:s|ed|ing)|clos(?:es|ed)|filters|filtered)\b`,
      ),
    },
    help: 'is-it-only-me',
  },
  {
    // A change that the writer, or somebody who looks after the writer's devices, made before it failed.
    id: 'own-change',
    kind: 'contradiction',
    weight: 4,
    says: {
      'since i changed it': sequence(
        r`(?:since|after|when|because|ever since) `,
        r`(?:i|we|it|i've|we've|i have|we have) (?:\w+ )?CHANGED\b`,
      ),
      'since switching': sequence(
        r`(?:since|after|because) `,
        oneOf(
          r`switching|changing|moving|installing|upgrading`,
          r`updating|restoring|replacing|adding|enabling|turning`,
        ),
        r`\b`,
      ),
      'my son changed it': sequence(
        r`HELPER\b(?: (?:has|have|just|then|also|now|yesterday))*`,
        r` (?:CHANGED|broke|touched|played)\b`,
      ),
      'the router was replaced': sequence(
        r`(?:router|modem|fritz ?!?box|firewall|provider|carrier|isp|hosting|switch)`,
        r` (?:was|were|has been|got|has) (?:\w+ )?CHANGED\b`,
      ),
      'a new router': sequence(
        r`new `,
        r`(?:router|modem|firewall|carrier|isp|provider|internet|phone company|hosting|flat|apartment)\b`,
      ),
      'i deleted it': r`(?:i|we) (?:\w+ )?(?:blocked|deleted|unplugged|misconfigured|spilled|broke)\b`,
      'by mistake': r`by (?:mistake|accident)\b`,
    },
    help: 'server-settings',
  },
  {
    id: 'own-domain',
    kind: 'contradiction',
    weight: 4,
    says: {
      'my own domain': r`my (?:own |new )?domain\b|(?<!your )(?:mx|dns) (?:records?|entry|entries|settings)`,
      'at my registrar': r`(?<!your )name ?servers? (?:at|to|of my)|registrar|godaddy|namecheap`,
      'moved my domain': sequence(
        r`(?:changed|moved|switched|edited) (?:the|my|our) `,
        r`(?:dns|mx|domain|name ?servers?|hosting|web ?site)`,
      ),
      'my domain has lapsed': r`(?:my|our) domain (?:\w+ )?(?:ran out|lapsed)`,
      'the domain expired': r`domain (?:not found|has expired|expired|transfer\w*|renewal)|points? to you\b`,
      'my hosting company': r`(?:hosting|web) company\b`,
    },
    help: 'own-domain-dns',
  },
  {
    id: 'own-account',
    kind: 'contradiction',
    weight: 4,
    says: {
      'my subscription has ended': sequence(
        r`(?:subscription|trial|plan|membership|account|card)`,
        r`(?: on file| has| is| was| got|'s| had| still| been)* `,
        r`(?:lapsed|ended|expired|ran out|over|suspended|deactivated|disabled|closed|locked|blocked)\b`,
      ),
      'i am locked out': r`suspended\b|locked out`,
      'i forgot my password': sequence(
        r`(?:lost|forgot\w*|nobody (?:knows|has)|no one (?:knows|has)|(?:don't|do not) (?:know|have))`,
        r` (?:the|my|our) password`,
      ),
      'disabled for sending': r`disabled for sending`,
      'i forgot to pay': r`(?:forgot|late|have|had) to (?:renew|pay)\b`,
      'i have paid my invoice': sequence(
        r`(?:i|we|we've|i've|i have|invoice|bill) (?:just |already |now )?`,
        r`paid (?:now|the|my|our|it|last|yesterday|today|but)\b`,
      ),
      'upgraded my plan': either(
        r`invoice (?:is |was )?paid|paid now`,
        r`(?:down|up)graded (?:to|from|my|the plan)|plan does not`,
      ),
      'just opened the account': r`(?:just|only) (?:opened|created|made|registered) (?:an|my|the) account`,
      'the verification code': r`verification (?:sms|code)`,
    },
    help: 'reactivate-expired-account',
  },
  {
    id: 'own-limit',
    kind: 'contradiction',
    weight: 4,
    says: {
      'over quota': r`over ?-?quota|quota\b`,
      'the mailbox is full': r`(?:mail ?box|in ?box|storage|account|100 ?%)(?: is| was| it says)? full\b`,
      'the daily limit': r`(?:sending|rate|daily|hourly) limits?|limits? exceeded`,
      'too many recipients': r`too many (?:\w+ )?(?:connections|recipients|messages|attempts|failed)`,
    },
    help: 'storage-full',
  },
  {
    // Devices that send by themselves, mostly with settings that nobody has looked at for years.
    id: 'appliance',
    kind: 'doubt',
    weight: 3.5,
    says: {
      'the printer': r`scan(?:ners?|s|ning)?\b|scan[- ]to|printers?\b|copier|nas\b|raspberry|cameras?\b`,
      'a fax': r`home assistant|fax|alarm system|smart (?:home|tv)`,
    },
    help: 'printer-or-script',
  },
];
