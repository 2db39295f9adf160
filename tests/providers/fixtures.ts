import type { ProviderInput } from '../../src/provider/schema.ts';
import { readProvider } from '../../src/provider/mistakes.ts';
import type { Provider } from '../../src/provider/index.ts';
import { findFixture, type FixtureName } from '../support/fixture-site.ts';
import { fixturePorts } from '../support/ports.ts';
import { provider as both } from './both/provider.ts';
import { provider as browsingOnly } from './browsing-only/provider.ts';
import { provider as mailOnly } from './mail-only/provider.ts';

/** A fixture provider, and what its site must do. */
export interface Fixture {
  name: FixtureName;
  provider: Provider;
  /** Folder of its site (see `support/fixture-site.ts`). */
  folder: string;
  /** Where the tests serve it. */
  url: string;
  /** Port of its inbox. */
  inbox: number;
  /** Its office hours, as readers should see them. */
  hours: string;
  /** Words of what it does not offer, as regular expressions: its site says none of them. */
  absentWords: readonly string[];
  /** Files that set programs up, each with parts of what it says. */
  generated: Readonly<Record<string, readonly string[]>>;
  /** Files that set up what it does not offer. */
  absentFiles: readonly string[];
  /** Plain questions, each with the mailbox that answers it. */
  questions: readonly { question: string; team: string }[];
  emergency: {
    question: string;
    /** Id of the service that is down. */
    service: string;
    /** Two customers' accounts, as customers type them: reports of one account count as one. */
    accounts: [string, string];
    /** What cannot be an account here, and what is said about it. */
    wrongAccount: string;
    refusal: RegExp;
  };
  /** An answer and a guide that it publishes. */
  answer: string;
  guide: string;
}

const mailWords = [
  ...[
    '(?<!e-)mails?',
    'mail[ -]?box(?:es)?',
    'inbox',
    'IMAP',
    'SMTP',
    'POP3?',
    'web[ -]?mail',
    'Thunderbird',
  ],
  ...['Outlook', 'FairEmail', 'app[ -]passwords?', 'spam', 'bounced?', 'alias(?:es)?'],
];
const browsingWords = [
  ...[
    'VPNs?',
    'WireGuard',
    'prox(?:y|ies)',
    'private[ -]browsing',
    'browsing',
    'tunnels?',
    'SOCKS\\d?',
    'SSH',
  ],
];

const autoconfig = '/.well-known/autoconfig/mail/config-v1.1.xml';
/** The same bytes, for `autoconfig.<mail domain>`. */
const autoconfigName = '/mail/config-v1.1.xml';
const settings = '/settings.txt';
/** Off until a provider turns it on. */
const pacc = '/.well-known/user-agent-configuration.json';
const profile = '/setup/mail.mobileconfig';
const proxyPac = '/setup/proxy.pac';

/** Pages that no link leads to: the function's problems carry their address as a type, for programs. */
export const onlyForPrograms: readonly string[] = ['/contact/problems/'];

/** The three fixtures: mail and browsing, mail only, browsing only. */
export const fixtures: readonly Fixture[] = [
  {
    ...locate('both', both),
    hours: 'Monday to Friday, 09:00 to 17:00, Zurich time',
    absentWords: [],
    generated: {
      [autoconfig]: ['<domain>harborlight.example</domain>', '<socketType>SSL</socketType>'],
      [autoconfigName]: ['<domain>harborlight.example</domain>', '<socketType>SSL</socketType>'],
      [profile]: ['imap.harborlight.example', 'smtp.harborlight.example'],
      [proxyPac]: ['HTTPS proxy.harborlight.example:8443'],
      [settings]: [
        'Server: imap.harborlight.example',
        'Port 587: No.',
        'Endpoint: wg.harborlight.example:51820',
      ],
    },
    absentFiles: [pacc],
    questions: [
      {
        question: 'Thunderbird says that my password is wrong, although it is the right one. What can I do?',
        team: 'mail-setup@harborlight.example',
      },
      {
        question: 'Where do I find the invoice of last month for my accountant?',
        team: 'accounts@harborlight.example',
      },
    ],
    emergency: {
      question:
        'Since 08:10 nobody in our office can fetch mail. Connections to the IMAP server time out on every device and from two networks.',
      service: 'imap',
      accounts: ['jo@harborlight.example', 'ann@harborlight.example'],
      wrongAccount: 'jo@elsewhere.example',
      refusal: /address .*@harborlight\.example/u,
    },
    answer: '/faq/mail-setup/password-rejected/',
    guide: '/guides/thunderbird/',
  },
  {
    ...locate('mail-only', mailOnly),
    hours: 'Monday to Thursday, 10:00 to 16:30, Toronto time',
    absentWords: [...browsingWords, 'POP3?', 'web[ -]?mail'],
    generated: {
      [autoconfig]: [
        '<domain>lakemail.example</domain>',
        '<domain>lake.example</domain>',
        '<hostname>smtp.lakemail.example</hostname>\n      <port>587</port>\n      <socketType>STARTTLS</socketType>',
      ],
      [autoconfigName]: ['<domain>lakemail.example</domain>', '<domain>lake.example</domain>'],
      [profile]: ['imap.lakemail.example', '<integer>587</integer>'],
      [settings]: [
        'Port 587: Yes: sending, smtp.lakemail.example, with STARTTLS.',
        'Port 465: No. Use 587 with STARTTLS.',
        'Port 110: No. We have no service on this port.',
      ],
    },
    absentFiles: [proxyPac, pacc],
    questions: [
      {
        question: 'Thunderbird says that my password is wrong, although it is the right one. What can I do?',
        team: 'help@lakemail.example',
      },
      {
        question:
          'My mailbox is full, and nothing arrives any more. How do I get more storage for my account?',
        team: 'accounts@lakemail.example',
      },
    ],
    emergency: {
      question:
        'Since 08:10 nobody in our office can fetch mail. Connections to the IMAP server time out on every device and from two networks.',
      service: 'imap',
      // At the second of its two domains.
      accounts: ['jo@lake.example', 'ann@lake.example'],
      wrongAccount: 'jo@elsewhere.example',
      refusal: /address .*@lakemail\.example or @lake\.example/u,
    },
    answer: '/faq/mail-setup/password-rejected/',
    guide: '/guides/thunderbird/',
  },
  {
    ...locate('browsing-only', browsingOnly),
    hours: 'Monday, Wednesday and Friday, 12:00 to 20:00, Kolkata time',
    absentWords: mailWords,
    generated: {
      [proxyPac]: ['HTTPS proxy.nettle.example:443'],
      [settings]: ['Server: proxy.nettle.example', 'Endpoint: wg.nettle.example:51820 (UDP)'],
    },
    absentFiles: [autoconfig, autoconfigName, profile, pacc],
    questions: [
      {
        question:
          'Firefox says that the proxy is refusing connections since I changed my network. What can I do?',
        team: 'support@nettle.example',
      },
      {
        question: 'How do I use this site without JavaScript in a text browser?',
        team: 'office@nettle.example',
      },
    ],
    emergency: {
      question:
        'Since 08:10 nobody in our office can use the proxy. Connections to proxy.nettle.example time out on every device and from two networks.',
      service: 'proxy',
      accounts: ['4821 0937 5516', '4821 0937 5527'],
      wrongAccount: '4821 0937',
      refusal: /account number/iu,
    },
    answer: '/faq/private-browsing/proxy-refusing-connections/',
    guide: '/guides/firefox/',
  },
];

function locate(name: FixtureName, facts: ProviderInput) {
  const read = readProvider(facts);
  if ('mistakes' in read)
    throw new Error(read.mistakes.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return {
    name,
    provider: read.provider,
    folder: findFixture(name),
    url: `http://localhost:${fixturePorts[name]}`,
    inbox: fixturePorts[name] + 1,
  };
}
