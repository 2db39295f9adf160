/**
 * Answers that the engine itself points to, by what they are for: an answer says so in its frontmatter
 * (`role: is-it-only-me`). Code never names a path; what this provider does not publish is not pointed to.
 */
export const roles = {
  'account-used-by-someone-else': 'somebody else uses the account',
  'antivirus-intercepts-mail': 'antivirus software between a mail program and the server',
  'app-passwords': 'what an app password is and how to make one',
  'authentication-failed': 'private browsing refuses the sign-in',
  'certificate-warning': 'a program warns of a certificate',
  'connection-timed-out': 'a mail program can’t connect',
  'disabled-for-sending': 'sending was stopped for one account',
  'error-relaying-denied': 'the server refuses to relay',
  'forgotten-password': 'the password is lost',
  'is-it-only-me': 'how to tell an outage from trouble of one’s own',
  'lost-second-factor': 'the second factor is lost',
  'message-bounced': 'a message came back',
  'no-new-mail': 'no new mail arrives',
  'one-question-a-message': 'why a message asks one question',
  'own-domain-dns': 'DNS records of a domain of one’s own',
  'password-rejected': 'a mail program says that the password is wrong',
  'printer-or-script': 'printers, scanners and scripts that send mail',
  'proxy-refusing-connections': 'private browsing does not connect',
  'reactivate-expired-account': 'what happens when the paid period ends',
  'receive-but-not-send': 'mail arrives but can’t be sent',
  'server-settings': 'server names, ports and settings',
  'storage-full': 'the mailbox is full',
  'too-many-connections': 'too many connections at once',
  'what-is-an-emergency': 'what counts as an emergency',
} as const;

/** What an answer is for, where the engine points to it. */
export type Role = keyof typeof roles;
