import type { KindGroup, ServiceKind } from './kinds.ts';

/** Free facts about one subject, as `npm run facts` lists them. */
interface FactGroup {
  title: string;
  /** What must be offered for these facts to matter; without it they matter to everybody. */
  needs?: ServiceKind | KindGroup;
  /** Names of facts, or with an asterisk at the end how they begin. The first group that fits has a fact. */
  names: readonly string[];
}

/** In the order in which an operator is asked; what is like none of them comes last. */
export const factGroups: readonly FactGroup[] = [
  {
    title: 'Support and law',
    names: [
      ...['jurisdiction', 'mail.*', 'features.telephoneSupport', 'features.transparencyReport'],
      ...['operator.*', 'servers.*', 'backups.*', 'maintenance.*', 'support.*', 'onion.*', 'audit.*'],
      ...['canary.*', 'source.*', 'terms.*', 'privacyPolicy.*', 'processingAgreement.*'],
    ],
  },
  {
    title: 'Accounts and sign-in',
    names: [
      ...['features.account*', 'features.anonymousSignUp', 'features.renameAccount', 'signUp.*'],
      ...['features.twoStep', 'features.securityKeys', 'features.textMessageCodes', 'backupCodes.count'],
      ...['features.recovery*', 'features.recentSignIns', 'features.sessions', 'limits.unusedMonths'],
      ...['webmail.menu.account', 'webmail.menu.security'],
    ],
  },
  {
    title: 'Plans and payment',
    names: [
      ...['plans.*', 'payment.*', 'refund.*', 'trial.*', 'limits.graceDays', 'webmail.menu.plan'],
      ...['features.discounts', 'features.freePlan', 'features.invoices', 'features.noRefunds'],
      ...['features.paymentCode', 'features.prepaid', 'features.severalUsers', 'features.trial*'],
      'features.vouchers',
    ],
  },
  {
    title: 'Mail',
    needs: 'mail',
    names: [
      ...['aliases.*', 'dns.*', 'logs.*', 'limits.connections', 'limits.messageMegabytes'],
      ...['limits.recipientsPerDay', 'limits.storageGigabytes', 'limits.trashDays', 'webmail.menu.aliases'],
      ...['features.appPasswords', 'features.catchAll', 'features.encrypted*', 'features.export'],
      ...['features.forwarding', 'features.moreStorage', 'features.ownDomains', 'features.pacc'],
      ...['features.plusAddressing', 'features.spamFilter', 'features.calendar', 'features.contactSync'],
      ...['features.files', 'features.addressesNotReused', 'features.hiddenIpAddress', 'features.mailFetch'],
      ...['features.keyDirectory', 'features.sharedMailboxes', 'features.spamTraining', 'features.virusScan'],
      ...['attachments.*', 'contactSync.*'],
    ],
  },
  {
    title: 'Private browsing',
    needs: 'browsing',
    names: [
      ...['browsing.*', 'features.browsing*', 'features.noBrowsingRecords', 'features.sharedAddress'],
      ...['limits.devices', 'webmail.menu.browsing'],
    ],
  },
  {
    title: 'Webmail',
    needs: 'webmail',
    names: [
      ...['webmail.*', 'features.webmail*', 'features.contacts', 'features.filters', 'features.readReceipts'],
      ...['features.keyboardShortcuts', 'features.scheduledSend', 'features.undoSend'],
      ...['features.contactGroups', 'features.remotePicturesBlocked', 'features.vacationReply'],
    ],
  },
];

/** The group of a fact, if it belongs to one. */
export function findFactGroup(name: string): FactGroup | undefined {
  return factGroups.find(({ names }) =>
    names.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one)),
  );
}

/** A value that each fact could have; what is offered or not has only one. */
const examples: Readonly<Record<string, string | number>> = {
  'aliases.count': 12,
  'attachments.refused': 'programs and scripts (.exe, .js)',
  'audit.url': 'https://www.example.org/audit',
  'backupCodes.count': 8,
  'backups.days': 21,
  'browsing.exitCountry': 'Sweden',
  'browsing.records': 'this month’s amount of data',
  'canary.url': 'https://www.example.org/canary',
  'contactSync.url': 'https://dav.example.org',
  'dns.spfInclude': '_spf.example.org',
  jurisdiction: 'Sweden',
  'limits.connections': 16,
  'limits.devices': 6,
  'limits.graceDays': 30,
  'limits.messageMegabytes': 40,
  'limits.recipientsPerDay': 400,
  'limits.storageGigabytes': 8,
  'limits.trashDays': 30,
  'limits.unusedMonths': 24,
  'logs.days': 7,
  'mail.carrier': 'Resend',
  'mail.carrierCountry': 'Ireland',
  'maintenance.window': 'on Tuesdays between 4:00 and 6:00',
  'onion.url': 'http://example.onion',
  'operator.company': 'Example Ltd., Stockholm',
  'payment.anonymousMethods': 'cash or a voucher',
  'payment.cryptocurrency': 'Bitcoin or Monero',
  'payment.methods': 'card, bank transfer or cash',
  'payment.recordLaw': 'the Swedish Accounting Act',
  'payment.recordYears': 7,
  'payment.transferTime': 'four working days',
  'plans.mailOnly': 'Basic',
  'plans.names': 'Basic and Full',
  'plans.withBrowsing': 'Full',
  'privacyPolicy.url': 'https://www.example.org/privacy',
  'processingAgreement.url': 'https://www.example.org/processing',
  'refund.days': 30,
  'refund.excluded': 'cash',
  'refund.methods': 'card or bank transfer',
  'servers.country': 'Sweden',
  'signUp.hold': 'two working days',
  'source.url': 'https://code.example.org',
  'support.holidays': 'Swedish public holidays',
  'terms.url': 'https://www.example.org/terms',
  'trial.days': 10,
  'webmail.browsers': 'Firefox, Chrome, Edge and Safari',
  'webmail.language': 'English',
};

/** A line of `content/provider.ts` that could set a fact: `'refund.days': 30,`. */
export function writeFactExample(name: string): string {
  const value = examples[name] ?? (name.startsWith('webmail.menu.') ? 'Settings › Account' : true);
  const key = /\W/u.test(name) ? `'${name}'` : name;
  return `${key}: ${typeof value === 'string' ? `'${value}'` : String(value)},`;
}
