import type { Evidence } from './evidence.ts';
import { signs } from '../text/lexicon.ts';

const r = String.raw;

/** What fails, in whatever words: nearly enough alone if the service does not answer, little if “I cannot”. */
export const failureSigns: readonly Evidence[] = [
  {
    id: 'no-answer',
    kind: 'symptom',
    weight: 1.5,
    pattern: signs(
      r`time[ds]?[ -]?outs?\b|timing out|err_(?:connection|timed|name|address|empty|network)\w{0,30}|nxdomain`,
      r`connections?~\b(?:refused|reset|dropped|closed|lost|failed)\b|(?:clos|drop|reset|refus|los|cut|break|abort)\w* (?:off )?(?:the |all |every |each |any |my |our |new )*(?:connections?|tls|handshakes?)`,
      r`(?:(?:do|does|did)n'?t|not|no longer) resolve|cannot be resolved|servfail|packet loss|\brst\b`,
      r`SERVER\b~\b(?:not|(?:is|are|was|do|does|did|wo|has|have)n'?t|no longer|never|stopped|without) ?(?:even )?(?:an? )?(?:respond(?:ing|ed)?|answer(?:ing|ed|s)?|reply(?:ing)?|greet(?:ing)?|load(?:ing)?|open(?:ing)?|react(?:ing)?)\b`,
      r`stopped (?:answering|responding|replying)|no (?:servers?|locations?) (?:are |is )?(?:available|found|reachable)|mail not responding`,
      r`no (?:response|answer|reply|greeting|banner|handshakes?)\b|(?:gets?|got|without) a handshake`,
      r`CANNOT (?:be )?(?:reach(?:ed)?|connect to|contact(?:ed)?|get through to|establish|access(?:ed)?|load|open)\b~\b(?:SERVER|mail|connection|database)`,
      r`SERVER\b~\b(?:unreachable|unresponsive|hangs?|hanging|keeps? loading|never loads?|hung|dies|accepts? nothing)\b|spins? forever|loads forever`,
      r`handshakes? (?:fails?|failed|timed|did not)`,
    ),
    help: 'connection-timed-out',
  },
  {
    id: 'server-trouble',
    kind: 'symptom',
    weight: 1.5,
    pattern: signs(
      r`(?:server|service|internal|database) (?:errors?|problems?|issues?|troubles?|maintenance)|(?:error|problem|issue|wrong|broken) (?:with|on|at) (?:our|your|the) (?:servers?|services?|end|side)|technical (?:difficult\w+|problems?|issues?)|maintenance`,
      r`(?:SERVER|you|you guys) (?:is |are )?(?:having|experiencing|got) (?:\w+ ){0,2}(?:difficult\w+|problems?|issues?|troubles?)`,
      r`something went wrong on`,
    ),
  },
  {
    // Nothing at all, and not a thing that fails.
    id: 'nothing',
    kind: 'symptom',
    weight: 1.5,
    pattern: signs(
      r`no (?:new )?MAIL (?:at all|all (?:day|morning|afternoon|night)|since|today|any ?where|on any|whatsoever)`,
      r`nothing (?:at all|works|loads|opens|connects|(?:\w+ )?(?:comes?|coming|goes|going|gets) (?:in|out|through)|can be (?:sent|received|opened))`,
      r`neither (?:sen[dt]\w*|receiv\w+|incoming)\b~\bnor\b|(?:incoming and|neither incoming nor) outgoing`,
      r`(?:nothing|none)\W{0,5}$`,
    ),
  },
  {
    // The service is what fails, and not somebody who cannot use it.
    id: 'service-fails',
    kind: 'symptom',
    weight: 1,
    pattern: signs(
      r`SERVER\b~\b(?:is|are|stays?|remains?|shows?|comes up) (?:an? |only )?(?:completely |just )?(?:blank|white|empty)\b`,
      r`(?<!(?:some|other|certain|few|many|any) (?:web ?)?)SERVER(?: \w+){0,3}? (?:broken|fails|failing|failed|stopped|hangs|stuck|gone|interrupted|disrupted|crashed|disconnected|not work\w*|not (?:open|load|start|come|accept|let|deliver|connect)\w*|(?:isn|doesn|won|don|aren|wouldn|can)'?t (?:work|open|load|start|come|accept|let|deliver|connect|be)\w*|no longer|rejects? (?:all|every)|refuses (?:all|every|any|to))\b`,
    ),
  },
  {
    id: 'no-service',
    kind: 'symptom',
    weight: 0.5,
    pattern: signs(
      r`(?:CANNOT|not|no|without|trouble|problems?|issues?|errors?)\b~\bSERVER\b`,
      r`(?:get|log|sign) (?:in ?to|on ?to) (?:the |your )?SERVER|cut off|disconnected`,
    ),
  },
  {
    id: 'fails',
    kind: 'symptom',
    weight: 0.5,
    pattern: signs(
      r`(?:not|(?:is|are|was|do|does|did|wo|ca|could)n'?t|no longer|stopped|quit|nothing) (?:\w+ )?(?:works?|work(?:ing)?|com(?:e|ing)|load(?:ing)?|connect(?:ing)?|send(?:ing)?|receiv(?:e|ing)|gets?|getting|open(?:ing)?|reach|arriv(?:e|ing))`,
      r`CANNOT (?:\w+ )?(?:send|fetch|retrieve|check|receive|get|log|sign|connect|access|reach|open|load|read|use)`,
      r`(?:lost|no) (?:\w+ )?(?:connection|connectivity|access|mail|e-?mail|service)\b`,
      r`(?:impossible|hangs?|silence|dead|out for|disconnects?|never|lost|loses|instead of|rejects?|crash\w*|out\b~\b(?:end|side))\b|no \w+ (?:gets?|receives?|can)\b|for nobody\b|fail(?:s|ed|ing|ures?)?\b|refus(?:es|ed|ing)\b|expired\b|broken\b|disconnected\b|cut off\b|interrupted\b|errors?\b|stuck\b|problems?\b|without (?:any )?(?:e-?mails?|mail|connection)|stopped\b|none of\b|nothing\b|gone\b|spin(?:s|ning)\b|no (?:\w+ )?(?:pages?|sites?|e-?mails?|mails?|messages?) (?:opens?|loads?|arrives?|comes?|can)\b|(?:nobody|no one|none)\b~\b(?:can|gets?|receives?)\b|port\b~\b(?:closed|filtered)\b`,
    ),
  },
];
