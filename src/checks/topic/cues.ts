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
      (events?|reminders?|tags?|dictionary|spell ?check\w{0,3}|oauth2?)
      send button
    `,
    yes: `
      forwarded / Mail app / TB / Tag / mbox / reply / email client / Cc / K-9 / POP / rss / SMTP
      imap / feed / Task / Inbox / Draft / event / OAuth / tbird / folder / unread / Outlook / Scanner
      printer / replies / compose / replied / calendar / reminder / replying / signature / FairEmail
      Evolution / Recipient / supernova / Apple Mail / forwarding / dictionary / spellcheck
      Thunderbird / send button / Mail program / message list / get messages / Address book
    `,
    no: `outlook.com`,
  },
  {
    id: 'mail',
    effect: { 'mail-setup': 0.5, website: -0.5, other: -1 },
    says: r`
      (e-?mails?|mails?|mailbox(es)?|messages?|attachments?)
    `,
    yes: `mailboxes / mail / EMAIL / message / attachment`,
  },
  {
    id: 'browser',
    effect: { other: 1, 'mail-setup': -1, deliverability: -1 },
    says: r`
      (firefox|ff|chrome|edge|safari|browsers?)
    `,
    yes: `ff / edge / Safari / Chrome / browser / Firefox`,
  },
  {
    id: 'parts-of-a-browser',
    effect: { other: 1 },
    says: r`
      (tabs?|bookmarks?|add-?ons?|extensions?|home ?page|sync(ed|ing)?|downloads?|themes?|pdfs?|videos?|css|javascript)
      (tool|task|side|search|address|url|menu) ?bars?
      windows?(?! (7|10|11|xp|update|laptop|mail|live))
      (crash(es|ed|ing)?|cache|history|memory|cpu|scroll\w{0,9}|about:config|shortcuts?|esr|bug)
      (search engines?|full ?screen|zoom\w{0,3}|fonts?|pop-?ups?|containers?|auto-?fill|profiles?)
      mozilla account
      (start ?up|restart\w{0,3}|uninstall\w{0,3}|keyboard|mouse|cursor|screens?|monitors?)
      (ad ?block\w{0,4}|relay|web ?cam|sound|plug-?ins?)
    `,
    yes: `
      synced / crashed / font / sound / mouse / urlbar / PDF / tab / bug / CPU / ESR / css / Zoom
      relay / cache / theme / video / popup / addon / window / Screen / memory / scroll / plugin
      webcam / cursor / history / profile / restart / syncing / sidebar / monitor / toolbar / taskbar
      menubar / crashes / startup / adblock / keyboard / download / shortcut / bookmark / homepage
      crashing / autofill / extension / Container / searchbar / uninstall / JavaScript / fullscreen
      about:config / search engine / mozilla account / addressbar
    `,
    no: `
      window 7 / window 11 / window 10 / window xp / window mail / window live / window update
      window laptop
    `,
  },
  {
    id: 'address-of-a-site',
    effect: { website: 1 },
    says: r`
      \bwww\.
      https?:\/\/
      \w\.(com|org|gov|net)
    `,
    yes: `a.gov / www. / qq.com / http://me / ipleak.net / example.org`,
  },
  {
    id: 'site-by-name',
    effect: { website: 1 },
    says: r`
      (youtube|netflix|facebook|fb|whats ?app|instagram|twitter|reddit|twitch|amazon)
      (paypal|captchas?|iplayer|portals?)
      (my|our|the) (bank|clinic|school|university|library)
      (ticket(s)?|checkout|stream(ing)?)
    `,
    yes: `
      my bank / tickets / fb / portal / streaming / Our school / the clinic / Reddit / paypal / twitch
      Amazon / iPlayer / youtube / captcha / Netflix / twitter / facebook / whatsapp / checkout
      instagram / my library / my university
    `,
  },
  {
    id: 'site-that-fails',
    effect: { website: 1 },
    says: r`
      (SITE|\w{1,40}\.(com|org|net))\b[^.!?]{0,60}?(n't|\b(not|cannot|unable|fails?|errors?|blank|blocked|down|broken))
      (\b(not|cannot|unable|errors?|blocked))\b[^.!?]{0,40}?\bSITE
      (bad gateway|bad request|access denied|server error)
      error 5\d\d
      connection was reset
      buttons? is blank
    `,
    yes: `
      example.net not / site can't / Bad Gateway / blocked site / example.org fails / Bad Request
      server error / not one page / pages cannot / Access Denied / page: "Unable / site says down
      SITE IS BROKEN / button is blank / site gave "Error / errors on the page / cannot find the page
      connection was reset / unable to open the site / sites will i get blocked / error 500
      page in the panel stays blank / example.com>: Sender address rejected: not / websites will not
      YouTube, so it's not / not want to hear about Facebook
    `,
  },
  {
    id: 'web-mail',
    effect: { webmail: 1.5 },
    says: r`
      (g-?mail|yahoo|hotmail|aol|outlook\.com|web ?mail|roundcube|comcast|xfinity)
    `,
    yes: `
      AOL / Gmail / yahoo / hotmail / webmail / comcast / xfinity / roundcube / outlook.com
    `,
  },
  {
    id: 'tunnel',
    effect: { 'private-browsing': 2, 'mail-setup': -1, other: -1 },
    says: r`
      (vpns?|prox(y|ies)|socks[45]?|tor|wireguard|tunnels?|ip address|dns|incognito)
      private (windows?|browsing)
    `,
    yes: `
      proxy / private window / VPN / DNS / Tor / socks / tunnel / proxies / WireGuard / incognito
      private browsing / IP address
    `,
  },
  {
    id: 'danger',
    effect: { security: 2 },
    says: r`
      (hack(ed|ers?)|virus|malware|phish\w{0,6}|scam\w{0,6}|certificates?|sec_error\w{0,40}|ssl|tls|encrypt\w{0,6})
      (secure connection|security|(open ?)?pgp|gpg|2fa|two[- ](step|factor)|breach\w{0,3}|cookies?|privacy)
      (saved passwords?|master password|antivirus|avast|norton)
      (suspicious|fake|passkeys?|tracking|threats?)
    `,
    yes: `
      hacked / openpgp / fake / Avast / Two-step / TLS / SSL / 2FA / gpg / scam / virus / phish
      Cookie / hacker / breach / norton / threat / privacy / passkey / encrypt / malware / security
      tracking / antivirus / sec_error / two-factor / suspicious / certificate / Saved password
      master password / Secure connection
    `,
  },
  {
    id: 'delivery',
    effect: { deliverability: 2 },
    says: r`
      (spam|junk|bounc(es?|ed|ing)|reject(s|ed)|black ?list\w{0,3}|55\d|dkim|spf|undeliver\w{0,6}|unauthenticated)
      block domains?
    `,
    yes: `
      Bounce / rejects / SPF / Spam / junk / DKIM / bounced / rejected / bouncing / blacklist
      undeliver / block domain / unauthenticated / 550
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
      signedup / loggedin / reset my password / Signing in / logon / forgot / unlock / account
      loggingin / recovery code / password reset
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
    yes: `
      before I pay / are on free / Before we sign / before buy / how much is / is still free
    `,
  },
];

/** Who asks where the provider's servers stand asks about the provider, unless they want to leave a tunnel there. */
export const whereabouts: Rule<Leans> = {
  id: 'whereabouts',
  effect: { other: 2 },
  says: r`
    (which|what) countr(y|ies) (is|are|do|does|stand|has|have) (your|ur|my|our|the) (\w+ )?(servers?|data|mailbox|e?-?mails?)
    where (is|are|do|does) (your|ur|my|our|the) (servers?|data|company)( (located|based|hosted|kept|stored|stand|sit|live)|\s*\?)
  `,
  yes: `
    which country do the own -mails / where is the data sit / what countries stand ur data
    where do ur server ? / where are our company based / which country is my server
    where does my servers stand / where is your server kept / what country does my mailbox
    which country are your server / what countries has our big mails / where do the server live
    where is ur server located / where do our server stored / which countries have ur data
    where do our data hosted
  `,
};
