import type { Subject } from '../../provider/subjects.ts';
import { r, type Rule } from '../text/rules.ts';

/** The subjects that a cue speaks for or, below zero, against. */
type Leans = Partial<Record<Subject, number>>;

/**
 * People write about things that are not the provider's, and about which the site has no answers: other websites
 * and webmail, the parts of their browser, the menus of their mail program. There is one cue for each such thing,
 * and one for each subject in the widest sense; the provider's own words are learned from its answers. All weights
 * are multiples of a half, so that they stay rough estimates.
 */
export const cues: readonly Rule<Leans>[] = [
  {
    id: 'mail-program',
    effect: { 'mail-setup': 2 },
    says: r`
      (thunder ?bird|t-?bird|tb|outlook(?!\.com)|apple mail|fairemail|k-9|evolution|imap|pop3?|smtp|inbox)
      (mail|e-?mail) (programs?|clients?|apps?)
      (calendars?|compose|drafts?|signatures?|unread|mbox|folders?|address ?books?|printers?|scanners?|supernova)
      (forward(ed|ing)?|repl(y|ies|ied|ying)|b?cc|recipients?|tasks?|rss|feeds?|get messages|message list)
      (events?|reminders?|tags?|spell ?check\w{0,3}|oauth2?)
      send button
    `,
    yes: `
      forwarded / Mail app / TB / Tag / mbox / reply / email program / Cc / K-9 / POP / rss / SMTP
      imap / feed / Task / Inbox / Draft / event / OAuth / tbird / folder / unread / Outlook / Scanner
      printer / replies / compose / replied / calendar / reminder / replying / signature / FairEmail
      Evolution / Recipient / supernova / forwarding / spellcheck / apple mail / Thunderbird
      send button / mail client / message list / get messages / Address book
    `,
    no: `outlook.com`,
  },
  {
    id: 'mail',
    effect: { 'mail-setup': 0.5, website: -0.5, other: -1 },
    says: r`(e-?mails?|mails?|mailbox(es)?|messages?|attachments?)`,
    yes: `mailboxes / mail / EMAIL / message / attachment`,
  },
  {
    id: 'browser',
    effect: { other: 1, 'mail-setup': -1, deliverability: -1 },
    says: r`(firefox|ff|chrome|edge|safari|browsers?)`,
    yes: `ff / edge / Safari / Chrome / browser / Firefox`,
  },
  {
    id: 'parts-of-a-browser',
    effect: { other: 1 },
    says: r`
      (tabs?|bookmarks?|add-?ons?|extensions?|home ?page|sync(ing)?|downloads?|themes?|pdfs?|videos?|javascript)
      (tool|task|side|search|address|url) ?bars?
      windows?(?! (7|10|11|update|laptop|mail))
      (crash(es|ed|ing)?|cache|history|memory|cpu|scroll\w{0,9}|about:config|shortcuts?|esr|bug)
      (search engines?|full ?screen|zoom\w{0,3}|fonts?|pop-?ups?|containers?|auto-?fill|profiles?)
      (start ?up|restart\w{0,3}|uninstall\w{0,3}|keyboard|mouse|cursor|screens?|monitors?)
      (ad ?block\w{0,4}|relay|sound|plug-?ins?)
    `,
    yes: `
      crashed / syncing / font / sound / mouse / urlbar / PDF / tab / bug / CPU / ESR / Zoom / relay
      cache / theme / video / popup / addon / window / Screen / memory / scroll / plugin / cursor
      sidebar / history / profile / restart / monitor / toolbar / taskbar / crashes / startup
      keyboard / download / shortcut / bookmark / homepage / crashing / autofill / extension
      Container / searchbar / ad blocker / JavaScript / fullscreen / uninstalled / about:config
      search engine / address bar
    `,
    no: `window 7 / window 10 / window 11 / window mail / window update / window laptop`,
  },
  {
    id: 'address-of-a-site',
    effect: { website: 1 },
    says: r`
      \bwww\.
      https?:\/\/
      \w\.(com|org|net)
    `,
    yes: `qq.com / www. / ipleak.net / example.org / http://me`,
  },
  {
    id: 'site-by-name',
    effect: { website: 1 },
    says: r`
      (youtube|netflix|facebook|fb|whats ?app|instagram|reddit|twitch|amazon)
      (paypal|captchas?|iplayer|portals?)
      (my|our|the) (bank|clinic|school|university|library)
      (ticket(s)?|checkout|stream(ing)?)
    `,
    yes: `
      my bank / tickets / fb / portal / streaming / Our school / the clinic / Reddit / paypal / twitch
      Amazon / iPlayer / youtube / captcha / Netflix / facebook / whatsapp / checkout / instagram
      my library / my university
    `,
  },
  {
    id: 'site-that-fails',
    effect: { website: 1 },
    says: r`
      (SITE|\w{1,40}\.(com|org|net))\b[^.!?]{0,60}?(n't|\b(not|cannot|fails?|errors?|blank|blocked|down|broken))
      (\b(not|cannot|unable|errors?|blocked))\b[^.!?]{0,40}?\bSITE
      (bad gateway|bad request|access denied|server error)
      error 5\d\d
    `,
    yes: `
      example.net not / site can't / bad gateway / blocked site / example.org fails / bad request
      server error / not one page / pages cannot / Access denied / site says down / SITE IS BROKEN
      page gives error / errors on the page / cannot find the page / unable to open the site
      sites will i get blocked / page in the panel stays blank / error 500
      example.com>: Sender address rejected: not / websites will not / YouTube, so it's not
      not want to hear about Facebook
    `,
  },
  {
    id: 'web-mail',
    effect: { webmail: 1.5 },
    says: r`(g-?mail|yahoo|hotmail|aol|outlook\.com|web ?mail|comcast|xfinity)`,
    yes: `AOL / Gmail / yahoo / hotmail / webmail / comcast / xfinity / outlook.com`,
  },
  {
    id: 'tunnel',
    effect: { 'private-browsing': 2, 'mail-setup': -1, other: -1 },
    says: r`
      (vpns?|proxy|socks[45]?|tor|wireguard|tunnels?|ip address|dns)
      private (windows?|browsing)
    `,
    yes: `
      VPN / private window / DNS / Tor / proxy / socks / tunnel / WireGuard / private browsing
      IP address
    `,
  },
  {
    id: 'danger',
    effect: { security: 2 },
    says: r`
      (hack(ed|ers?)|virus|malware|scam\w{0,6}|certificates?|sec_error\w{0,40}|ssl|tls|encrypt\w{0,6})
      (secure connection|security|(open ?)?pgp|gpg|2fa|two[- ](step|factor)|breach\w{0,3}|cookies?|privacy)
      (saved passwords?|antivirus|avast|norton)
      (suspicious|fake|passkeys?|tracking|threats?)
    `,
    yes: `
      hacked / openpgp / fake / Avast / Two-step / TLS / SSL / 2FA / gpg / scam / virus / Cookie
      hacker / breach / norton / threat / privacy / passkey / encrypt / malware / security / tracking
      antivirus / two-factor / suspicious / certificate / Saved password / Secure connection
      SEC_ERROR_UNKNOWN_ISSUER
    `,
  },
  {
    id: 'delivery',
    effect: { deliverability: 2 },
    says: r`
      (spam|junk|bounc(es?|ed|ing)|reject(s|ed)|black ?list\w{0,3}|55\d|dkim|spf|undeliver\w{0,6}|unauthenticated)
    `,
    yes: `
      Bounce / rejects / SPF / Spam / junk / DKIM / bounced / rejected / bouncing / blacklist
      undelivered / unauthenticated / 550
    `,
  },
  {
    id: 'account',
    effect: { 'account-billing': 1 },
    says: r`
      (accounts?|sign(ed|ing)? ?(up|in)|log(ged|ging)? ?(in|on)|forgot\w{0,3}|unlock|recovery codes?)
      (password reset|reset (my )?password)
    `,
    yes: `
      logged in / signed up / reset my password / Signing in / forgot / unlock / log on / account
      logging in / recovery code / password reset
    `,
  },
  {
    id: 'money',
    effect: { 'account-billing': 2 },
    says: r`
      (subscri(be|bed|ptions?)|refund\w{0,3}|pay(ing|ments?|pal)?|paid|charged?|billing|billed|invoices?)
      (cancel\w{0,4}|credit cards?|renew\w{0,3}|expires?)
    `,
    yes: `
      paying / renew / subscribe / paid / billed / Cancel / charge / expire / refund / paypal
      Invoice / Payment / billing / subscribed / credit card / subscription
    `,
  },
  {
    id: 'before-buying',
    effect: { sales: 2 },
    says: r`
      before ((i|we) )?(pay|buy|sign)\w{0,5}
      how much is
      (is|are) (\w{1,20} ){1,3}free
    `,
    yes: `before I pay / are on free / Before we sign / before buy / how much is / is still free`,
  },
];

/** Who asks where the provider's servers stand asks about the provider, unless they want to leave a tunnel there. */
export const whereabouts: Rule<Leans> = {
  id: 'whereabouts',
  effect: { other: 2 },
  says: r`
    (which|what) countr(y|ies) (is|are|do|does|has) (your|my|our|the) (\w+ )?(servers?|data|mailbox|MAIL)
    where (is|are|do|does) (your|my|our|the) (servers?|data|company)( (located|based|hosted|kept|stored|stand)|\s*\?)
  `,
  yes: `
    which country is your new server / where is our data kept / what countries are my mail
    Where are your servers located / where does my data? / where is the company based
    what country does the data / what country has our mailbox / where do your data stand
    what country do my server / where do our server stored / where is your server hosted
  `,
};
