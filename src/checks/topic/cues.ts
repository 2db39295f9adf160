import type { Subject } from '../../provider/subjects.ts';

/** A family of words that people use for a topic though no answer on this site has them. */
interface Cue {
  id: string;
  pattern: RegExp;
  /** The topics that it speaks for or (below zero) against. */
  leans: Partial<Record<Subject, number>>;
}

/**
 * People write about things that are not ours, and on which the site can have no answers: other people's sites and web
 * mail, the parts of their browser, the menus of their mail program. One family for each such thing, and for each
 * topic's subject in the widest sense; what is ours is learnt from the answers. All weights are halves, on purpose.
 */
export const cues: readonly Cue[] = [
  {
    id: 'mail-program',
    pattern:
      /\b(?:thunder ?bird|t-?bird|tb|outlook(?!\.com)|apple mail|fairemail|k-9|evolution|imap|pop3?|smtp|(?:mail|e-?mail) (?:programs?|clients?|apps?)|inbox|calendars?|compos(?:e|ing)|drafts?|signatures?|unread|mbox|profile folder|folders?|address ?books?|printers?|scanners?|supernova|forward(?:ed|ing)?|repl(?:y|ies|ied|ying)|b?cc|recipients?|tasks?|rss|feeds?|send (?:button|icon)|get messages|message (?:list|pane)|events?|reminders?|tags?|dictionar(?:y|ies)|spell ?check\w{0,3}|(?:duplicate|google) contacts|return receipts?|oauth2?|autocomplete|adding (?:my|an?|the) (?:\w{1,20} ){0,2}account)\b/gi,
    leans: { 'mail-setup': 2 },
  },
  {
    id: 'mail',
    pattern: /\b(?:e-?mails?|mails?|mailbox(?:es)?|messages?|attachments?)\b/gi,
    leans: { 'mail-setup': 0.5, website: -0.5, other: -1 },
  },
  {
    id: 'browser',
    pattern: /\b(?:firefox|ff|chrome|edge|safari|browsers?)\b/gi,
    leans: { other: 1, 'mail-setup': -1, deliverability: -1 },
  },
  {
    id: 'parts-of-a-browser',
    pattern:
      /\b(?:tabs?|bookmarks?|add-?ons?|extensions?|(?:tool|task|side|search|address|url|menu|status) ?bars?|home ?page|sync(?:ed|ing|s)?|windows?\b(?! (?:7|8|10|11|xp|vista|update|server|defender|pc|laptop|computer|mail|live))|crash(?:es|ed|ing)?|downloads?|themes?|search engines?|pdfs?|videos?|css|javascript|cache|history|memory|cpu|developer|scroll\w{0,9}|about:config|context menu|shortcuts?|esr|bug|default browser|full ?screen|zoom\w{0,3}|fonts?|pop-?ups?(?! window)|mozilla (?:account|browser)|containers?|auto-?(?:fill|complete)|profiles?|start ?up|restart\w{0,3}|uninstall\w{0,3}|keyboard|mouse|cursor|screens?|monitors?|language packs?|ad ?block\w{0,4}|relay|web ?cam|microphone|sound|plug-?ins?|search engine|reader view|policies)\b/gi,
    leans: { other: 1 },
  },
  {
    id: 'address-of-a-site',
    pattern: /\bwww\.|https?:\/\/|\w\.(?:com|org|gov|net|edu)\b/gi,
    leans: { website: 1 },
  },
  {
    id: 'site-by-name',
    pattern:
      /\b(?:youtube|netflix|facebook|fb|whats ?app|instagram|twitter|reddit|linkedin|tik ?tok|spotify|twitch|amazon|ebay|paypal|google maps|cloudflare|captchas?|iplayer|zoom\.us|portals?|web ?shops?|online (?:banking|shops?|stores?)|(?:my|our|the) (?:bank|clinic|school|university|insurer|broker|library)(?:'s)?|ticket(?:s|ing)?|pay now|checkout|stream(?:s|ing)?)\b/gi,
    leans: { website: 1 },
  },
  {
    id: 'site-that-fails',
    pattern:
      /\b(?:(?:web ?)?sites?|pages?|youtube|facebook|ebay|\w{1,40}\.(?:com|org|gov|net|edu))\b[^.!?]{0,60}?\b(?:not|n't|cannot|can't|unable|won't|fails?|errors?|blank|refus(?:e|es|ed|ing)|blocked|down|broken)\b|\b(?:not|n't|cannot|can't|unable|won't|fails?|errors?|blocked)\b[^.!?]{0,40}?\b(?:(?:web ?)?sites?|pages?)\b|bad gateway|bad request|access denied|internal server error|server error|you have been blocked|error (?:4\d\d|5\d\d|10\d\d)\b|connection (?:was reset|has timed out)|this website is using|(?:button|page)s? (?:\"?\w+\"? )?(?:stays?|is|are) (?:gr[ae]y|white|blank)/gi,
    leans: { website: 1 },
  },
  {
    id: 'web-mail',
    pattern:
      /\b(?:g-?mail|yahoo|hotmail|aol|outlook\.com|outlook webmail|web ?mail|roundcube|live\.com|earthlink|comcast|xfinity)\b/gi,
    leans: { webmail: 1.5 },
  },
  {
    id: 'tunnel',
    pattern:
      /\b(?:vpns?|prox(?:y|ies)|socks[45]?|tor|wireguard|tunnels?|private (?:windows?|browsing|network|mode|tabs?)|ip address|dns|doh|incognito)\b/gi,
    leans: { 'private-browsing': 2, 'mail-setup': -1, other: -1 },
  },
  {
    id: 'danger',
    pattern:
      /\b(?:hack(?:ed|ers?|ing)|virus|malware|phish\w{0,6}|scam\w{0,6}|certificates?|sec_error\w{0,40}|ssl|tls|secure connection|security(?! service)|encrypt\w{0,6}|(?:open ?)?pgp|gpg|2fa|two[- ](?:step|factor)|breach\w{0,3}|cookies?|privacy|saved passwords?|(?:master|primary) password|password manager|antivirus|avast|avg|norton|mcafee|suspicious|unsafe|fake|deceptive|passkeys?|track(?:ers?|ing)|threats?)\b/gi,
    leans: { security: 2 },
  },
  {
    id: 'delivery',
    pattern:
      /\b(?:spam|junk|bounc(?:e|es|ed|ing)|reject(?:s|ed)|black ?list\w{0,3}|55\d|dkim|spf|undeliver\w{0,6}|unauthenticated|block(?:ed|ing)? (?:\w{1,20} )?(?:senders?|e-?mails?|domains?)|not getting through|(?:not|never) (?:receiv|arriv|deliver)\w{1,4} (?:the |my )?e?-?mails?)\b/gi,
    leans: { deliverability: 2 },
  },
  {
    id: 'account',
    pattern:
      /\b(?:accounts?|sign(?:ed|ing)? ?(?:up|in)|log(?:ged|ging)? ?(?:in|on)|password reset|reset (?:my )?password|forgot\w{0,3}|unlock(?:ed)?|recovery codes?)\b/gi,
    leans: { 'account-billing': 1 },
  },
  {
    id: 'money',
    pattern:
      /\b(?:subscri(?:be|bed|ption|ptions)|refund\w{0,3}|pay(?:ing|ments?|pal)?|paid|charged?|billing|billed|invoices?|cancel\w{0,4}|(?:credit|debit) cards?|renew\w{0,3}|expires?)\b/gi,
    leans: { 'account-billing': 2 },
  },
  {
    id: 'before-buying',
    pattern:
      /\bbefore (?:(?:i|we) )?(?:pay|buy|sign|subscrib)\w{0,5}|\b(?:how much (?:is|does|would)|(?:is|are) (?:\w{1,20} ){1,3}(?:really |totally )?free\b)/gi,
    leans: { sales: 2 },
  },
];
