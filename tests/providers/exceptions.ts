import type { Trace } from '../support/walk.ts';

/** Where a site may say a word of what its provider does not offer. */
interface Exception {
  /** Address paths of the files that may. */
  file: RegExp;
  /** The word with what stands around it. */
  context: RegExp;
  reason: string;
}

/** What the build makes of the texts of pages. */
const made = '^/(?:pagefind/fragment/|contact/topics\\.json|search/index/|offline\\.html|llms\\.txt)';
const texts = new RegExp(`^/(?:faq|guides)/|${made}`, 'u');

/** Pages about writing to support, which works by email with every provider, and what is made of them. */
const answersByEmail = new RegExp(
  [
    '^/(?:privacy|support)[./]',
    '^/faq/other[./]',
    '^/faq/account-billing/data-after-deletion',
    '^/faq/security/phishing',
    made,
  ].join('|'),
  'u',
);

/** Where POP is a word of a program's own, or of another provider's. */
const popOfOthers = [
  'IMAP(?:/| or )POP',
  'POP(?:/| and | or )IMAP',
  'POP before SMTP',
  '(?:came by|used|uses|used Eudora with|fetched with|fetch by|and with) POP',
  'choose \\**POP3',
  'IMAP\\*\\* or \\*\\*POP',
  'another POP3 session',
  'receiving \\(POP\\) server',
  'pop[- ]up',
  'POP3? server',
  'Gmail POP',
  'pop-imap',
];

/** The same as stems, and VPN among them. */
const stemsOfOthers = [
  'password\\|pop',
  'imap pop',
  'gmail pop',
  'fetch pop3',
  'pop3 session',
  'pop mail server',
  'setting\\|vpn',
  'vpn devic',
  'account webmail',
  'vivaldi webmail',
  'watch webmail website',
];

/** Each of them with its reason; everything else that a site says of what it does not offer is a fault. */
const exceptions: readonly Exception[] = [
  {
    file: /^\/(?:_astro\/(?:search|open-index|stem)\.|search\/index\/)/u,
    context: /./u,
    reason:
      'The search knows what readers call things (“junk” is spam): one list for every site, which nobody reads.',
  },
  {
    file: /^\/_astro\/(?:known-domains|while-typing)\./u,
    context: /./u,
    reason:
      'The form’s script knows domains that are mistyped and names of programs: one list for every site.',
  },
  {
    file: /^\/_astro\/find-split\./u,
    context: /./u,
    reason:
      'What was learned of messages to providers of every kind, by which a text is split; nobody reads it.',
  },
  {
    file: texts,
    context: /VPN (?:& )?Device? Management/iu,
    reason: 'A menu of iOS, whatever a profile is for.',
  },
  {
    file: texts,
    context: /Turn off VPNs and proxies|Without VPN and proxy/u,
    reason: 'The reader’s own VPN, from whomever, may be what stands in the way.',
  },
  {
    file: texts,
    context: /(?:Avast|Norton) Web(?:\/| )Mail Shield Root/iu,
    reason: 'Names of certificates that antivirus programs make.',
  },
  {
    file: texts,
    context: /Choose \**IMAP\** ?, not POP/u,
    reason: 'A choice that Outlook offers, whatever the provider has.',
  },
  {
    file: texts,
    context: new RegExp(popOfOthers.join('|'), 'iu'),
    reason:
      'What programs and other providers call POP, and how old mail got where it is: whatever this provider has.',
  },
  {
    file: new RegExp(`^/faq/mail-setup/mail-over-tor|^/faq/mail[./]|${made}`, 'u'),
    context:
      /SOCKS proxy|SOCKS ?v?5|SOCKS Host|Manual proxy configuration|Proxy DNS|sock proxy 127|torsock/iu,
    reason: 'What Thunderbird and Tor call the way into the Tor network, whatever the provider has.',
  },
  {
    file: texts,
    context:
      /off (?:a |any )?VPNs?|(?:and|or) (?:a|any) VPN|without a VPN|security software and VPNs|settings, VPN/iu,
    reason: 'The reader’s own VPN, from whomever, may be what stands in the way.',
  },
  {
    file: texts,
    context:
      /(?:other|some|old|Vivaldi|Roundcube|account to) webmail|a webmail for IMAP|webmail’s settings/iu,
    reason: 'The webmail of others, from which mail is moved or which fetches it.',
  },
  {
    file: /^\/(?:contact\/topics\.json|search\/words\.txt)$/u,
    context: new RegExp(stemsOfOthers.join('|'), 'u'),
    reason: 'Stems of the sentences above.',
  },
  {
    file: answersByEmail,
    context: /mail servers that carry it|carry the mail can read|team[’']s mailbox|mailbox of the team/iu,
    reason: 'Support itself answers by email: how a question reaches the team is said to every customer.',
  },
  {
    file: answersByEmail,
    context: /\bspam\b|filters sort your mail|that mailbox working|whose mail does not work/iu,
    reason: 'Where a reader finds our answer: in a mailbox that somebody else keeps for them.',
  },
  {
    file: answersByEmail,
    context: /Other people[’']s mail/u,
    reason: 'What a question should not quote.',
  },
  {
    file: answersByEmail,
    context: /by mail or otherwise/u,
    reason: 'Forged messages reach readers at whatever address they have.',
  },
];

/** The words that no exception covers. */
export function findFaults(traces: readonly Trace[]): string[] {
  const faults = traces.filter(
    (trace) => !exceptions.some(({ file, context }) => file.test(trace.file) && context.test(trace.context)),
  );
  return [...new Set(faults.map(({ file, word, context }) => `${file} says “${word}”: … ${context} …`))];
}
