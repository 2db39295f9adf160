/**
 * The free facts that the texts of this repository can quote or ask for, and what each one is. A provider
 * that sets one in `content/provider.ts` gets the passages about it; one that does not publishes none of
 * them.
 */
export const freeFacts: Readonly<Record<string, string>> = {
  'aliases.count': 'Number of aliases of an account',
  'attachments.refused':
    'Kinds of files that are refused as attachments, as in "we refuse messages with …"; leave out if none are',
  'audit.url':
    'Address of the latest audit of the service by somebody else; without it a page says that none is published',
  'backupCodes.count': 'Number of one-time backup codes of two-step sign-in',
  'backups.days':
    'Days that backups of the servers are kept; they are for failures of the servers, and single messages or accounts are not restored from them',
  'browsing.exitCountry':
    'The one country in which all private browsing leaves for the internet; leave out if there are several',
  'browsing.records':
    'All that is known of an account’s private browsing, as in "We keep no log of it, only …"; if nothing is, set features.noBrowsingRecords; leave both out to say nothing about it',
  'canary.url': 'Address of the warrant canary; without it a page says that there is none',
  'contactSync.url': 'Address that devices enter to sync contacts (CardDAV); only with features.contactSync',
  'dns.spfInclude':
    'Name that customers with a domain of their own write after "include:" in their SPF record',
  'features.accountPages':
    'Customers manage their account themselves (password, plan, payment, deletion): in the webmail where its menus are named, else after signing in on the website',
  'features.accountPasskeys':
    'Customers can sign in with a passkey in place of the password; without it a page says no',
  'features.accountPassword': 'Customers sign in with a password (and not only with an account number)',
  'features.accountSignInMessages':
    'Customers get a message when somebody signs in from a new device; without it a page says no',
  'features.accountWebmailOnly':
    'Customers can switch off mail programs (IMAP, POP3, SMTP) for their account; without it a page names another way',
  'features.addressesNotReused':
    'A deleted address or alias at your domains never goes to another account, and its name is kept for that; the account that had an alias can create it again; without it a page says not to count on that',
  'features.anonymousSignUp':
    'Sign-up asks for no name, telephone number or other address, so staff can’t tell who owns an account',
  'features.appPasswords': 'Customers can make app passwords for mail programs',
  'features.browsingAdBlocking':
    'The DNS server for private browsing leaves out names of advertising, tracking and malware; without it texts say that ads are not blocked',
  'features.browsingDevices':
    'The account’s settings list the devices connected to private browsing, and a device can be removed there',
  'features.browsingFixedAddress':
    'Customers can have an IP address of their own in private browsing; the page that says "no" is then not published',
  'features.browsingHops':
    'Private browsing can go through several servers; the page that says "no" is then not published',
  'features.browsingPasswords':
    'The proxy and the SSH tunnel take passwords of their own, made in the account’s settings, and not the account’s password',
  'features.browsingPorts':
    'Ports can be opened to customers’ devices in private browsing; the page that says "no" is then not published',
  'features.browsingTorrents':
    'File sharing with BitTorrent is allowed in private browsing; without it texts say that it is not',
  'features.calendar':
    'There is a calendar (CalDAV); the page "Is there a calendar?" (no) is then not published',
  'features.catchAll': 'A domain of the customer’s own can have a catch-all',
  'features.contactGroups':
    'The address book of webmail has groups that can be written to; without it a page says no',
  'features.contactSync': 'The address book is shared with devices (CardDAV)',
  'features.contacts': 'Webmail has an address book that imports and exports vCard and CSV files',
  'features.discounts': 'There are discounts; the page that says "no" is then not published',
  'features.encryptedDisks': 'The disks on which mail is stored are encrypted',
  'features.encryptedStorage':
    'Arriving mail can be encrypted with the customer’s own OpenPGP key before it is stored',
  'features.export': 'The account has an export of all its mail',
  'features.files': 'There is storage for files or notes',
  'features.filters': 'Customers can set filters for incoming mail',
  'features.forwarding': 'Mail can be forwarded to another address automatically',
  'features.freePlan': 'There is a plan that is free for good',
  'features.hiddenIpAddress':
    'The IP address from which a customer sends is left out of the headers of the message; without it texts say that it can be there',
  'features.invoices': 'Customers find an invoice for each payment in their account',
  'features.keyDirectory':
    'The OpenPGP key that a customer adds is published in a Web Key Directory (WKD) of the mail domain; without it a page says that there is none',
  'features.keyboardShortcuts':
    'Webmail has keyboard shortcuts of its own; the page that says "no" is then not published',
  'features.mailFetch':
    'The account can collect mail from accounts at other providers; without it a page says no',
  'features.moreStorage': 'Customers can buy more storage for their mailbox',
  'features.noBrowsingRecords':
    'Nothing at all is recorded of private browsing; leave out browsing.records then',
  'features.noRefunds': 'Payments are never refunded; leave out the facts of refund then',
  'features.ownDomains': 'Customers can use a domain of their own for mail',
  'features.pacc':
    'Publish the settings for PACC (draft-ietf-mailmaint-pacc-03) at ua-auto-config.<domain>, too',
  'features.paymentCode':
    'Every payment has a code that says which account it is for, and nothing else connects the two',
  'features.plusAddressing': 'Mail to you+word@ reaches the mailbox of you@ without any setting',
  'features.prepaid':
    'A paid period ends by itself and is never renewed or charged automatically; after it, sending and private browsing are off',
  'features.readReceipts':
    'Webmail can ask for or send read receipts; the page that says "no" is then not published',
  'features.recentSignIns': 'Customers can see the recent sign-ins of their account',
  'features.recoveryAddress': 'Customers can give a recovery address',
  'features.recoveryCode': 'Customers have a recovery code for a forgotten password',
  'features.remotePicturesBlocked':
    'Webmail loads pictures from other servers only after a click, message by message',
  'features.renameAccount':
    'The user name of an account can be changed; the page that says "no" is then not published',
  'features.scheduledSend':
    'Webmail can send a message at a chosen time; the page that says "no" is then not published',
  'features.securityKeys': 'Two-step sign-in also takes security keys (WebAuthn)',
  'features.sessions': 'Customers can see the devices that are signed in and end their sessions',
  'features.severalUsers': 'Several accounts can share one bill',
  'features.sharedAddress': 'Many customers of private browsing leave through the same IP address',
  'features.sharedMailboxes':
    'Several accounts can share a mailbox or folders; the page that says "no" is then not published',
  'features.spamFilter': 'The server puts suspected spam into a folder called Spam',
  'features.spamTraining':
    'Moving a message into or out of the Spam folder teaches the spam filter; without it texts say that it does not',
  'features.telephoneSupport':
    'Support can be reached by telephone; without it texts say that you do not telephone',
  'features.textMessageCodes': 'Two-step sign-in can send codes by text message',
  'features.transparencyReport':
    'The provider publishes once a year how many orders of authorities there were',
  'features.trialWithoutPayment': 'The trial asks for no payment details',
  'features.twoStep': 'Two-step sign-in (with time codes from an app) is offered',
  'features.undoSend':
    'Webmail holds a sent message back for some seconds; the page that says "no" is then not published',
  'features.vacationReply': 'A vacation reply can be set',
  'features.virusScan':
    'The server checks attachments of arriving mail for known viruses and refuses what it finds; without it a page says no',
  'features.vouchers': 'There are vouchers or gift cards; the page that says "no" is then not published',
  'features.webmailNotifications':
    'Webmail can show notifications of new mail on the desktop; the page that says "no" is then not published',
  'features.webmailThemes':
    'Webmail has themes or colors to choose from; the page that says "no" is then not published',
  'features.webmailWithoutJavaScript':
    'Webmail works without JavaScript; the page that says "no" is then not published',
  jurisdiction:
    'Country whose law applies to the provider and whose authorities it answers, as in "authorities in …"',
  'limits.connections':
    'Connections that one account may hold at once from one network (IP address), as mail_max_userip_connections of Dovecot counts',
  'limits.devices': 'Devices of one account in private browsing at once',
  'limits.graceDays':
    'Days after the end of a paid period in which nothing is deleted, and mail still arrives and can be read',
  'limits.messageMegabytes': 'Largest message, sent or received, in MB, its encoding included',
  'limits.recipientsPerDay': 'Recipients an account may write to in a day; To, Cc and Bcc all count',
  'limits.storageGigabytes': 'Storage of a mailbox, or of the smallest plan, in GB',
  'limits.trashDays': 'Days that messages in Trash and Spam are kept',
  'limits.unusedMonths':
    'Months without a sign-in after which an account is closed even if it is paid or free; without it a page says that none is closed for that',
  'logs.days': 'Days that delivery logs of mail are kept',
  'mail.carrier':
    'Company that carries the mails of the contact form to the teams (leave out where an own mail server does)',
  'mail.carrierCountry':
    'Country in which the company that carries the mails of the contact form (mail.carrier) stores its records, as in "stored in …"',
  'maintenance.window':
    'When planned maintenance is done, as in "we do it …"; leave out if it has no fixed time',
  'onion.url':
    'Address of the service in the Tor network (….onion); without it a page says that there is none',
  'operator.company':
    'Who owns and runs the service, as in "… is run by …": the company or person and the place',
  'payment.anonymousMethods': 'Ways to pay that carry no name, joined with "or"; leave out if there are none',
  'payment.bankTransfer': 'Customers can pay by bank transfer',
  'payment.bitcoin': 'Customers can pay with Bitcoin',
  'payment.card': 'Customers can pay by card, and it counts at once',
  'payment.cash': 'Customers can send cash by post',
  'payment.cryptocurrency': 'Cryptocurrencies that can be used for paying',
  'payment.methods': 'All ways of paying, as in "you can pay by …"',
  'payment.monero': 'Customers can pay with Monero',
  'payment.recordLaw':
    'Law that requires payment records to be kept, as in "because the law asks for it (…)"',
  'payment.recordYears': 'Years that payments stay in the books because the law asks for it',
  'payment.transferTime': 'Longest time until a bank transfer is booked, as in "up to …"',
  'plans.mailOnly': 'Plan with mail and without private browsing; only together with plans.withBrowsing',
  'plans.names': 'Names of the plans, joined with "and"; leave out if there is only one',
  'plans.withBrowsing':
    'Plan with the same mail as plans.mailOnly and with private browsing; only together with plans.mailOnly',
  'privacyPolicy.url': 'Address of the privacy policy of the service (not of this site)',
  'processingAgreement.url':
    'Address of the data processing agreement (GDPR, article 28) that customers can conclude, and of how they do; without it a page says that there is none',
  'refund.days': 'Days after a payment in which it can be refunded',
  'refund.excluded':
    'Ways of paying that can’t be refunded, because the payer is not known, as in "payments in …"; leave out if there are none',
  'refund.methods': 'Ways of paying that can be refunded, as in "a payment by …"; leave out if all can',
  'servers.country': 'Where the servers with the customers’ data are, as in "are in …"',
  'signUp.hold':
    'Longest time that a new account may be held, as in "held for up to …"; leave out if none is held',
  'source.url':
    'Where the source code of the provider’s own software is published; without it a page says that it is not',
  'support.holidays':
    'Days on which support does not answer although they are no weekend, as in "we’re closed on …"',
  'terms.url': 'Address of the terms of service',
  'trial.days': 'Days of the free trial; leave out if there is none',
  'webmail.browsers': 'Browsers whose current versions webmail works in',
  'webmail.language': 'The one language that webmail is in; leave out if readers can choose among several',
  'webmail.menu.account': 'Menu where the password, the recovery code and the recovery address are changed',
  'webmail.menu.aliases': 'Menu where aliases and own domains are',
  'webmail.menu.browsing': 'Menu where passwords, configuration files and devices of private browsing are',
  'webmail.menu.encryption': 'Menu where a customer adds the OpenPGP key for the encryption of incoming mail',
  'webmail.menu.filters': 'Menu where filters, forwarding and other settings for mail are',
  'webmail.menu.forwarding': 'Where forwarding is set up in webmail',
  'webmail.menu.plan': 'Menu where the plan, its payments and the storage are',
  'webmail.menu.security':
    'Menu of your webmail or account pages where sign-ins, sessions, app passwords and two-step sign-in are',
  'webmail.menu.signature': 'Where the signature is written in webmail',
  'webmail.menu.spam':
    'Where webmail lists the senders that the spam filter always lets through; leave out if there is no such list',
  'webmail.menu.vacationReply': 'Where the vacation reply is set up in webmail',
};
