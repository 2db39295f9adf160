import { defineProvider } from '../../../src/provider/define.ts';

/** Mail only: two domains, STARTTLS on 587, three topics in two mailboxes, Monday to Thursday in Toronto. */
export const provider = defineProvider({
  name: 'Lakemail',
  referencePrefix: 'LM',
  tagline: 'Private email from the shore of Lake Ontario.',
  domain: 'lakemail.example',
  mailDomains: ['lakemail.example', 'lake.example'],
  site: 'https://help.lakemail.example',
  website: 'https://lakemail.example',
  repository: { url: 'https://github.com/lakemail/support' },

  services: {
    imap: {
      kind: 'imap',
      label: 'Receiving mail (IMAP)',
      host: 'imap.lakemail.example',
      port: 993,
      security: 'tls',
      mayBeEmergency: true,
    },
    submission: {
      kind: 'submission',
      label: 'Sending mail (SMTP)',
      host: 'smtp.lakemail.example',
      port: 587,
      security: 'starttls',
      mayBeEmergency: true,
    },
  },

  customers: { knownBy: 'mail-domain' },

  support: {
    address: 'help@lakemail.example',
    emergency: 'pager@oncall.example',
    abuse: 'abuse@lakemail.example',
    days: [1, 2, 3, 4],
    opens: '10:00',
    closes: '16:30',
    timeZone: 'America/Toronto',
  },

  topics: [
    {
      id: 'mail',
      label: 'Mail',
      about: 'Setting up a mail program, and mail that does not arrive.',
      team: 'help@lakemail.example',
      icon: 'mail',
      takes: ['mail-setup', 'deliverability', 'security'],
    },
    {
      id: 'account',
      label: 'Account',
      about: 'Plans, payments, passwords and closing an account.',
      team: 'accounts@lakemail.example',
      icon: 'user-round',
      takes: ['account-billing', 'sales'],
    },
    {
      id: 'other',
      label: 'Everything else',
      about: 'This site, and what fits nowhere else.',
      team: 'help@lakemail.example',
      takes: ['other'],
    },
  ],

  facts: {
    'limits.messageMegabytes': 25,
    'limits.trashDays': 14,
    jurisdiction: 'Canada',
  },
});
