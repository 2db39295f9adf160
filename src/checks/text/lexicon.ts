import { either, oneOf, r, sequence } from './patterns.ts';

/** Words of one kind; in the source of a phrase, a family's name in capitals stands for any of its words. */
const families: Readonly<Record<string, string>> = {
  SERVER: oneOf(
    r`(?:mail ?)?servers?|services?|sites?|websites?|systems?|host|imap|pop3?|smtp`,
    r`web ?mail|vpn|proxy|proxies|wireguard|tunnels?|socks|gateway|endpoint|log-?in page`,
  ),
  MAIL: r`(?:e-?mails?|mails?|messages?)`,
  DEVICE: oneOf(
    r`computers?|devices?|machines?|pcs?|macs?|laptops?|desktops?|phones?`,
    r`i ?phones?|i ?pads?|tablets?|kindles?|chromebooks?|mobiles?|androids?`,
  ),
  PROGRAM: oneOf(
    r`thunderbird|outlook|k-?9|fairemail|apple mail|evolution|mutt|claws`,
    r`postfix|msmtp|gmail app|mail app|firefox|chrome|edge|safari|wordpress`,
  ),
  PEOPLE: oneOf(
    r`users|people|customers|clients|colleagues|co-?workers|employees|staff|members`,
    r`families|households|friends|offices|companies|mailboxes|residents|students`,
  ),
  FAMILY: sequence(
    oneOf(
      r`wife|husband|partner|parents?|mother|father|sister|brother|son`,
      r`daughter|kids|neighbou?rs?|friend|colleague|flatmate|roommate`,
    ),
    r`(?:'?s)?`,
  ),
  GROUP: oneOf(
    r`company|office|family|team|building|department|school|organi[sz]ation`,
    r`household|country|region|domain|street|practice|firm|shop|club`,
  ),
  NETWORK: oneOf(
    r`networks?|isps?|internet providers?|internet connections?|connections?`,
    r`locations|places|wi-?fis?|cities|countries|data ?cent(?:er|re)s`,
  ),
  CANNOT: oneOf(
    r`can'?t|cannot|can not|can no longer|unable to|could ?n[o']t|not able to`,
    r`fails? to|failed to|impossible to|no way to|won'?t|does ?n[o']t|do not`,
  ),
  SAME: sequence(
    r`same(?! `,
    oneOf(
      r`room|office|account|network|domain|building|wi-?fi|router|house`,
      r`laptop|computer|pc|machine|phone|tablet|programs?|browser|version`,
      r`provider|company has|model|people|settings|printer|host|steps`,
    ),
    r`)`,
  ),
  CHANGED: oneOf(
    r`changed|switched|moved|installed|reinstalled|replaced|swapped|reset`,
    r`added|enabled|disabled|turned (?:on|off)|upgraded|updated|bought`,
    r`restored|migrated|set up|closed|activated|renewed|cancell?ed`,
  ),
  HELPER: oneOf(
    r`it (?:guy|company|people|department|team|man|support)|admins?`,
    r`administrator|technician|employer|internet company`,
    r`hosting (?:company|provider)|hoster|isp|son|daughter|nephew|grandson|kids`,
  ),
  BLOCKER: oneOf(
    r`anti-?virus|norton|mcafee|avast|avg|kaspersky|bitdefender|firewall|pi-?hole`,
    r`ublock|ad-?block\w*|isp|employer|school|company|admin|government|router`,
  ),
  WORKS: r`(?:works?|worked|working|fine|ok|okay|good|up|normal(?:ly)?)`,
};

/** A stretch of at most 30 characters within one sentence; `~` stands for it in the source of a phrase. */
const shortStretch = '[^.!?;]{0,30}?';

/**
 * Ways to say one thing: for each an example, in lower case, and the source of the pattern that matches it. In a
 * source, capitals stand for a family of words (`SERVER`), and `~` for a short stretch within the sentence.
 */
export type Phrases = Readonly<Record<string, string>>;

/** Matches any of the phrases where a word begins. */
export function matchPhrases(phrases: Phrases): RegExp {
  const source = either(phrases)
    .replaceAll('~', shortStretch)
    .replace(/[A-Z]{4,}/g, (name) => families[name] ?? name);
  return new RegExp(r`(?<!\w)(?:${source})`);
}
