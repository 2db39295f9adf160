import type { Subject } from '../../provider/subjects.ts';
import { either, findWords, oneOf, r, sequence } from '../text/patterns.ts';

/** Words that people use for a subject although no answer of this site has them. */
interface Cue {
  id: string;
  pattern: RegExp;
  /** The subjects that it speaks for or, below zero, against. */
  leans: Partial<Record<Subject, number>>;
}

/**
 * People write about things that are not the provider's, and about which the site has no answers: other websites
 * and webmail, the parts of their browser, the menus of their mail program. There is one cue for each such thing,
 * and one for each subject in the widest sense; the provider's own words are learned from its answers. All weights
 * are multiples of a half, so that they stay rough estimates.
 */
export const cues: readonly Cue[] = [
  {
    id: 'mail-program',
    pattern: findWords(
      r`thunder ?bird|t-?bird|tb|outlook(?!\.com)|apple mail|fairemail|k-9|evolution|imap|pop3?`,
      r`smtp|(?:mail|e-?mail) (?:programs?|clients?|apps?)|inbox|calendars?|compos(?:e|ing)`,
      r`drafts?|signatures?|unread|mbox|profile folder|folders?|address ?books?|printers?`,
      r`scanners?|supernova|forward(?:ed|ing)?|repl(?:y|ies|ied|ying)|b?cc|recipients?|tasks?`,
      r`rss|feeds?|send (?:button|icon)|get messages|message (?:list|pane)|events?|reminders?`,
      r`tags?|dictionar(?:y|ies)|spell ?check\w{0,3}|(?:duplicate|google) contacts`,
      r`return receipts?|oauth2?|autocomplete|adding (?:my|an?|the) (?:\w{1,20} ){0,2}account`,
    ),
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
    pattern: findWords(
      r`tabs?|bookmarks?|add-?ons?|extensions?`,
      r`(?:tool|task|side|search|address|url|menu|status) ?bars?|home ?page|sync(?:ed|ing|s)?`,
      r`windows?\b(?! (?:7|8|10|11|xp|vista|update|server|defender|pc|laptop|computer|mail|live))`,
      r`crash(?:es|ed|ing)?|downloads?|themes?|search engines?|pdfs?|videos?|css|javascript`,
      r`cache|history|memory|cpu|developer|scroll\w{0,9}|about:config|context menu|shortcuts?`,
      r`esr|bug|default browser|full ?screen|zoom\w{0,3}|fonts?|pop-?ups?(?! window)`,
      r`mozilla (?:account|browser)|containers?|auto-?(?:fill|complete)|profiles?|start ?up`,
      r`restart\w{0,3}|uninstall\w{0,3}|keyboard|mouse|cursor|screens?|monitors?`,
      r`language packs?|ad ?block\w{0,4}|relay|web ?cam|microphone|sound|plug-?ins?`,
      r`search engine|reader view|policies`,
    ),
    leans: { other: 1 },
  },
  {
    id: 'address-of-a-site',
    pattern: /\bwww\.|https?:\/\/|\w\.(?:com|org|gov|net|edu)\b/gi,
    leans: { website: 1 },
  },
  {
    id: 'site-by-name',
    pattern: findWords(
      r`youtube|netflix|facebook|fb|whats ?app|instagram|twitter|reddit|linkedin`,
      r`tik ?tok|spotify|twitch|amazon|ebay|paypal|google maps|cloudflare|captchas?`,
      r`iplayer|zoom\.us|portals?|web ?shops?|online (?:banking|shops?|stores?)`,
      r`(?:my|our|the) (?:bank|clinic|school|university|insurer|broker|library)(?:'s)?`,
      r`ticket(?:s|ing)?|pay now|checkout|stream(?:s|ing)?`,
    ),
    leans: { website: 1 },
  },
  {
    id: 'site-that-fails',
    pattern: new RegExp(
      either({
        'a page does not open': sequence(
          r`\b(?:(?:web ?)?sites?|pages?|youtube|facebook|ebay|\w{1,40}\.(?:com|org|gov|net|edu))\b`,
          r`[^.!?]{0,60}?\b`,
          oneOf(
            r`not|n't|cannot|can't|unable|won't|fails?|errors?`,
            r`blank|refus(?:e|es|ed|ing)|blocked|down|broken`,
          ),
          r`\b`,
        ),
        'cannot open the page': sequence(
          r`\b(?:not|n't|cannot|can't|unable|won't|fails?|errors?|blocked)\b`,
          r`[^.!?]{0,40}?\b(?:(?:web ?)?sites?|pages?)\b`,
        ),
        'bad gateway': either(
          r`bad gateway|bad request|access denied|internal server error|server error`,
          r`you have been blocked|error (?:4\d\d|5\d\d|10\d\d)\b|connection (?:was reset|has timed out)`,
          r`this website is using`,
        ),
        'the button stays grey': r`(?:button|page)s? (?:\"?\w+\"? )?(?:stays?|is|are) (?:gr[ae]y|white|blank)`,
      }),
      'gi',
    ),
    leans: { website: 1 },
  },
  {
    id: 'web-mail',
    pattern: findWords(
      r`g-?mail|yahoo|hotmail|aol|outlook\.com|outlook webmail`,
      r`web ?mail|roundcube|live\.com|earthlink|comcast|xfinity`,
    ),
    leans: { webmail: 1.5 },
  },
  {
    id: 'tunnel',
    pattern: findWords(
      r`vpns?|prox(?:y|ies)|socks[45]?|tor|wireguard|tunnels?`,
      r`private (?:windows?|browsing|network|mode|tabs?)|ip address|dns|doh|incognito`,
    ),
    leans: { 'private-browsing': 2, 'mail-setup': -1, other: -1 },
  },
  {
    id: 'danger',
    pattern: findWords(
      r`hack(?:ed|ers?|ing)|virus|malware|phish\w{0,6}|scam\w{0,6}|certificates?`,
      r`sec_error\w{0,40}|ssl|tls|secure connection|security(?! service)|encrypt\w{0,6}`,
      r`(?:open ?)?pgp|gpg|2fa|two[- ](?:step|factor)|breach\w{0,3}|cookies?|privacy`,
      r`saved passwords?|(?:master|primary) password|password manager|antivirus|avast|avg`,
      r`norton|mcafee|suspicious|unsafe|fake|deceptive|passkeys?|track(?:ers?|ing)|threats?`,
    ),
    leans: { security: 2 },
  },
  {
    id: 'delivery',
    pattern: findWords(
      r`spam|junk|bounc(?:e|es|ed|ing)|reject(?:s|ed)|black ?list\w{0,3}|55\d|dkim|spf`,
      r`undeliver\w{0,6}|unauthenticated`,
      r`block(?:ed|ing)? (?:\w{1,20} )?(?:senders?|e-?mails?|domains?)|not getting through`,
      r`(?:not|never) (?:receiv|arriv|deliver)\w{1,4} (?:the |my )?e?-?mails?`,
    ),
    leans: { deliverability: 2 },
  },
  {
    id: 'account',
    pattern: findWords(
      r`accounts?|sign(?:ed|ing)? ?(?:up|in)|log(?:ged|ging)? ?(?:in|on)|password reset`,
      r`reset (?:my )?password|forgot\w{0,3}|unlock(?:ed)?|recovery codes?`,
    ),
    leans: { 'account-billing': 1 },
  },
  {
    id: 'money',
    pattern: findWords(
      r`subscri(?:be|bed|ption|ptions)|refund\w{0,3}|pay(?:ing|ments?|pal)?|paid|charged?`,
      r`billing|billed|invoices?|cancel\w{0,4}|(?:credit|debit) cards?|renew\w{0,3}|expires?`,
    ),
    leans: { 'account-billing': 2 },
  },
  {
    id: 'before-buying',
    pattern: new RegExp(
      either({
        'before i pay': r`\bbefore (?:(?:i|we) )?(?:pay|buy|sign|subscrib)\w{0,5}`,
        'how much is': r`\b(?:how much (?:is|does|would)|(?:is|are) (?:\w{1,20} ){1,3}(?:really |totally )?free\b)`,
      }),
      'gi',
    ),
    leans: { sales: 2 },
  },
];
