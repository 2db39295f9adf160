import type { TopicId } from '../../provider.ts';

/** Words that tell what kind of thing a message is about, and the topics that they speak for or (below zero) against. */
interface Cue {
  id: string;
  pattern: RegExp;
  leans: Partial<Record<TopicId, number>>;
}

/** How much more or less often people write about a topic than the number of its answers suggests. */
export const usual: Readonly<Record<TopicId, number>> = {
  'mail-setup': 1.5,
  webmail: -0.5,
  'account-billing': -1,
  'private-browsing': 0,
  security: 0.5,
  deliverability: -1.5,
  sales: -0.5,
  website: 0.5,
  other: 1,
};

/** The weights were fitted to labelled messages and rounded to halves. */
export const cues: readonly Cue[] = [
  {
    id: 'mail-program',
    pattern:
      /\b(?:thunder ?bird|t-?bird|tb|outlook|apple mail|imap|pop3?|smtp|e?-?mail (?:program|client|app|server)|inbox|k-9|address ?book|calendar|compose|drafts?|signature|unread|mbox|profile folder|local folders?|(?:sent|mail) folders?|senders?|recipients?)\b/gi,
    leans: { 'mail-setup': 1.5, 'account-billing': -0.5 },
  },
  {
    id: 'thunderbird',
    pattern: /\b(?:thunder ?bird|t-?bird|tb)\b/gi,
    leans: { webmail: -1.5 },
  },
  {
    id: 'mail',
    pattern: /\b(?:e-?mails?|mails?|mailbox(?:es)?|messages?|inbox|attachments?)\b/gi,
    leans: { 'mail-setup': 0.5, deliverability: 1, website: -1, other: -1.5 },
  },
  {
    id: 'browser',
    pattern: /\b(?:firefox|browser|ff|chrome|edge|safari)\b/gi,
    leans: { 'mail-setup': -1.5, deliverability: -1.5, other: 0.5 },
  },
  {
    // The browser's own matters belong to nobody here.
    id: 'parts-of-a-browser',
    pattern:
      /\b(?:tabs?|bookmarks?|add-?ons?|extensions?|tool ?bar|task ?bar|home ?page|start page|sync(?:ed|ing|s)?|windows?\b(?! (?:7|8|10|11|xp|vista|update|server|defender|pc|laptop|computer|mail|live))|crash(?:es|ed|ing)?|downloads?|themes?|search (?:engine|bar)|(?:address|url) bar|pdf|video|css|javascript|cache|history|memory|cpu|developer|scroll\w{0,9}|about:config|context menu|shortcuts?|icons?|esr|bug)\b/gi,
    leans: { other: 1.5 },
  },
  {
    id: 'site',
    pattern:
      /\b(?:(?:web)?sites?|(?:web ?)?pages?|url|links?)\b|\bwww\.|https?:\/\/|\.(?:com|org|gov|net)\b/gi,
    leans: { website: 1, security: 0.5 },
  },
  {
    id: 'named-site',
    pattern:
      /\b(?:youtube|facebook|ebay|amazon|netflix|twitch|walmart|reddit|twitter|instagram|linkedin|whatsapp|google (?:docs|drive|search|news)|bank\w{0,6}|paypal)\b/gi,
    leans: { website: 0.5 },
  },
  {
    id: 'web-mail',
    pattern:
      /\b(?:g-?mail|yahoo|hotmail|aol|outlook\.com|web ?mail|roundcube|live\.com|earthlink|comcast|xfinity)\b/gi,
    leans: { webmail: 2.5 },
  },
  {
    id: 'tunnel',
    pattern:
      /\b(?:vpns?|prox(?:y|ies)|socks[45]?|tor|wireguard|private (?:windows?|browsing|network|mode)|ip address|dns|doh|incognito)\b/gi,
    leans: { 'private-browsing': 3, 'account-billing': 1 },
  },
  {
    id: 'danger',
    pattern:
      /\b(?:hack(?:ed|ers?|ing)|virus|malware|phish\w{0,6}|scam\w{0,6}|certificates?|sec_error\w{0,40}|ssl|tls|secure connection|security|encrypt\w{0,6}|(?:open ?)?pgp|gpg|2fa|two[- ](?:step|factor)|breach\w{0,3}|cookies?|privacy|saved passwords?|(?:master|primary) password|password manager|antivirus|avast|avg|norton|mcafee|suspicious|unsafe|track(?:ers?|ing))\b/gi,
    leans: { security: 2.5 },
  },
  {
    id: 'delivery',
    pattern:
      /\b(?:spam|junk|bounc(?:e|es|ed|ing)|reject(?:s|ed)|black ?list\w{0,3}|55\d|dkim|spf|undeliver\w{0,6}|unauthenticated|block(?:ed|ing)? (?:the )?(?:senders?|e-?mails?|domains?)|not getting through|(?:not|never) (?:receiv|arriv|deliver)\w{1,4} (?:the |my )?e?-?mails?|suspicious e-?mails?)\b/gi,
    leans: { deliverability: 3 },
  },
  {
    id: 'account',
    pattern:
      /\b(?:accounts?|sign(?:ed|ing)? ?(?:up|in)|log(?:ged|ging)? ?(?:in|on)|delete my|password reset|reset (?:my )?password|forgot\w{0,3}|unlock(?:ed)?|locked|recovery codes?)\b/gi,
    leans: { 'account-billing': 1.5 },
  },
  {
    id: 'money',
    pattern:
      /\b(?:subscri(?:be|bed|ption|ptions)|refund\w{0,3}|pay(?:ing|ments?|pal)?|paid|charged?|billing|billed|invoices?|cancel\w{0,4}|(?:credit|debit) cards?|renew\w{0,3}|expires?)\b/gi,
    leans: { 'account-billing': 2 },
  },
  {
    id: 'buying',
    pattern:
      /\b(?:how much|cost|price|free|purchas\w{1,4}|will \w{1,20} (?:run|work|be available)|available on|should i|switch from|looking to|recommend)\b/gi,
    leans: { sales: 3 },
  },
  {
    id: 'failure',
    pattern: /\b(?:not|n't|cannot|can't|unable|won't|fails?|errors?|refus(?:e|es|ed|ing)|blocked|down)\b/gi,
    leans: { website: 1, sales: -1 },
  },
];
