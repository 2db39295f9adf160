import { either, oneOf, sequence, r } from '../text/patterns.ts';
import type { Sign } from './sign.ts';

/** Something fails: “it does not answer” is nearly enough alone, “I cannot” says little. */
export const failureSigns: readonly Sign[] = [
  {
    id: 'no-answer',
    kind: 'symptom',
    weight: 1.5,
    says: {
      'it timed out': r`time[ds]?[ -]?outs?\b|timing out`,
      err_connection_reset: r`err_(?:connection|timed|name|address|empty|network)\w{0,30}|nxdomain`,
      'the connection was refused': r`connections?~\b(?:refused|reset|dropped|closed|lost|failed)\b`,
      'it drops all connections': sequence(
        r`(?:clos|drop|reset|refus|los|cut|break|abort)\w* (?:off )?`,
        r`(?:the |all |every |each |any |my |our |new )*(?:connections?|tls|handshakes?)`,
      ),
      'it does not resolve': either(
        r`(?:(?:do|does|did)n'?t|not|no longer) resolve`,
        r`cannot be resolved|servfail|packet loss`,
      ),
      'only rst': r`\brst\b`,
      'the server does not respond': sequence(
        r`SERVER\b~\b(?:not|(?:is|are|was|do|does|did|wo|has|have)n'?t|no longer|never|stopped|without)`,
        r` ?(?:even )?(?:an? )?`,
        oneOf(
          r`respond(?:ing|ed)?|answer(?:ing|ed|s)?|reply(?:ing)?`,
          r`greet(?:ing)?|load(?:ing)?|open(?:ing)?|react(?:ing)?`,
        ),
        r`\b`,
      ),
      'it stopped responding': r`stopped (?:answering|responding|replying)`,
      'no servers available': either(
        r`no (?:servers?|locations?) (?:are |is )?(?:available|found|reachable)`,
        r`mail not responding`,
      ),
      'no response': r`no (?:response|answer|reply|greeting|banner|handshakes?)\b`,
      'it got a handshake': r`(?:gets?|got|without) a handshake`,
      'cannot reach the server': sequence(
        r`CANNOT (?:be )?`,
        r`(?:reach(?:ed)?|connect to|contact(?:ed)?|get through to|establish|access(?:ed)?|load|open)`,
        r`\b~\b(?:SERVER|mail|connection|database)`,
      ),
      'the server hangs': sequence(
        r`SERVER\b~\b`,
        oneOf(
          r`unreachable|unresponsive|hangs?|hanging|keeps? loading|never loads?|hung|dies|accepts? nothing`,
        ),
        r`\b`,
      ),
      'it spins forever': r`spins? forever|loads forever`,
      'the handshake failed': r`handshakes? (?:fails?|failed|timed|did not)`,
    },
    help: 'connection-timed-out',
  },
  {
    id: 'server-trouble',
    kind: 'symptom',
    weight: 1.5,
    says: {
      'a server error': sequence(
        r`(?:server|service|internal|database) `,
        r`(?:errors?|problems?|issues?|troubles?|maintenance)`,
      ),
      'a problem with your server': sequence(
        r`(?:error|problem|issue|wrong|broken) (?:with|on|at)`,
        r` (?:our|your|the) (?:servers?|services?|end|side)`,
      ),
      'technical difficulties': r`technical (?:difficult\w+|problems?|issues?)|maintenance`,
      'your server is having problems': sequence(
        r`(?:SERVER|you|you guys) (?:is |are )?(?:having|experiencing|got)`,
        r` (?:\w+ ){0,2}(?:difficult\w+|problems?|issues?|troubles?)`,
      ),
      'something went wrong on our side': r`something went wrong on`,
    },
  },
  {
    // Nothing works at all, as opposed to one thing that fails.
    id: 'nothing',
    kind: 'symptom',
    weight: 1.5,
    says: {
      'no mail since noon': sequence(
        r`no (?:new )?MAIL `,
        r`(?:at all|all (?:day|morning|afternoon|night)|since|today|any ?where|on any|whatsoever)`,
      ),
      'nothing comes in': sequence(
        r`nothing `,
        oneOf(
          r`at all|works|loads|opens|connects`,
          r`(?:\w+ )?(?:comes?|coming|goes|going|gets) (?:in|out|through)|can be (?:sent|received|opened)`,
        ),
      ),
      'neither sending nor receiving': r`neither (?:sen[dt]\w*|receiv\w+|incoming)\b~\bnor\b`,
      'incoming and outgoing': r`(?:incoming and|neither incoming nor) outgoing`,
      'there is nothing': r`(?:nothing|none)\W{0,5}$`,
    },
  },
  {
    // The service itself fails, as opposed to a person who cannot use it.
    id: 'service-fails',
    kind: 'symptom',
    weight: 1,
    says: {
      'the webmail page is just blank': sequence(
        r`SERVER\b~\b(?:is|are|stays?|remains?|shows?|comes up) `,
        r`(?:an? |only )?(?:completely |just )?(?:blank|white|empty)\b`,
      ),
      'the server has stopped': sequence(
        r`(?<!(?:some|other|certain|few|many|any) (?:web ?)?)SERVER(?: \w+){0,3}? `,
        oneOf(
          r`broken|fails|failing|failed|stopped|hangs|stuck|gone|interrupted|disrupted|crashed|disconnected`,
          r`not work\w*|not (?:open|load|start|come|accept|let|deliver|connect)\w*`,
          sequence(
            r`(?:isn|doesn|won|don|aren|wouldn|can)'?t `,
            r`(?:work|open|load|start|come|accept|let|deliver|connect|be)\w*`,
          ),
          r`no longer|rejects? (?:all|every)|refuses (?:all|every|any|to)`,
        ),
        r`\b`,
      ),
    },
  },
  {
    id: 'no-service',
    kind: 'symptom',
    weight: 0.5,
    says: {
      'no connection to the server': r`(?:CANNOT|not|no|without|trouble|problems?|issues?|errors?)\b~\bSERVER\b`,
      'i cannot get into the webmail': either(
        r`(?:get|log|sign) (?:in ?to|on ?to) (?:the |your )?SERVER`,
        r`cut off|disconnected`,
      ),
    },
  },
  {
    id: 'fails',
    kind: 'symptom',
    weight: 0.5,
    says: {
      'it does not work': sequence(
        r`(?:not|(?:is|are|was|do|does|did|wo|ca|could)n'?t|no longer|stopped|quit|nothing) (?:\w+ )?`,
        oneOf(
          r`works?|work(?:ing)?|com(?:e|ing)|load(?:ing)?|connect(?:ing)?|send(?:ing)?`,
          r`receiv(?:e|ing)|gets?|getting|open(?:ing)?|reach|arriv(?:e|ing)`,
        ),
      ),
      'cannot send': sequence(
        r`CANNOT (?:\w+ )?`,
        r`(?:send|fetch|retrieve|check|receive|get|log|sign|connect|access|reach|open|load|read|use)`,
      ),
      'lost the connection': r`(?:lost|no) (?:\w+ )?(?:connection|connectivity|access|mail|e-?mail|service)\b`,
      'it hangs': sequence(
        oneOf(
          r`impossible|hangs?|silence|dead|out for|disconnects?|never`,
          r`lost|loses|instead of|rejects?|crash\w*|out\b~\b(?:end|side)`,
        ),
        r`\b`,
      ),
      'it fails': r`no \w+ (?:gets?|receives?|can)\b|for nobody\b|fail(?:s|ed|ing|ures?)?\b`,
      'an error': r`refus(?:es|ed|ing)\b|expired\b|broken\b|disconnected\b|cut off\b|interrupted\b|errors?\b`,
      'a problem': r`stuck\b|problems?\b|without (?:any )?(?:e-?mails?|mail|connection)|stopped\b|none of\b`,
      nothing: r`nothing\b|gone\b|spin(?:s|ning)\b`,
      'no page loads': sequence(
        r`no (?:\w+ )?(?:pages?|sites?|e-?mails?|mails?|messages?)`,
        r` (?:opens?|loads?|arrives?|comes?|can)\b`,
      ),
      'nobody can read': r`(?:nobody|no one|none)\b~\b(?:can|gets?|receives?)\b|port\b~\b(?:closed|filtered)\b`,
    },
  },
];
