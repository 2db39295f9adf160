/** What a provider runs, what a person owns, whom it may concern, and the ways to say that something fails. */
const families: Readonly<Record<string, string>> = {
  SERVER: String.raw`(?:(?:mail ?)?servers?|services?|sites?|websites?|systems?|host|imap|pop3?|smtp|web ?mail|vpn|proxy|proxies|wireguard|tunnels?|socks|gateway|endpoint|log-?in page)`,
  MAIL: String.raw`(?:e-?mails?|mails?|messages?)`,
  DEVICE: String.raw`(?:computers?|devices?|machines?|pcs?|macs?|laptops?|desktops?|phones?|i ?phones?|i ?pads?|tablets?|kindles?|chromebooks?|mobiles?|androids?)`,
  PROGRAM: String.raw`(?:thunderbird|outlook|k-?9|fairemail|apple mail|evolution|mutt|claws|postfix|msmtp|gmail app|mail app|firefox|chrome|edge|safari|wordpress)`,
  PEOPLE: String.raw`(?:users|people|customers|clients|colleagues|co-?workers|employees|staff|members|families|households|friends|offices|companies|mailboxes|residents|students)`,
  FAMILY: String.raw`(?:wife|husband|partner|parents?|mother|father|sister|brother|son|daughter|kids|neighbou?rs?|friend|colleague|flatmate|roommate)(?:'?s)?`,
  GROUP: String.raw`(?:company|office|family|team|building|department|school|organi[sz]ation|household|country|region|domain|street|practice|firm|shop|club)`,
  NETWORK: String.raw`(?:networks?|isps?|internet providers?|internet connections?|connections?|locations|places|wi-?fis?|cities|countries|data ?cent(?:er|re)s)`,
  CANNOT: String.raw`(?:can'?t|cannot|can not|can no longer|unable to|could ?n[o']t|not able to|fails? to|failed to|impossible to|no way to|won'?t|does ?n[o']t|do not)`,
  SAME: String.raw`same(?! (?:room|office|account|network|domain|building|wi-?fi|router|house|laptop|computer|pc|machine|phone|tablet|programs?|browser|version|provider|company has|model|people|settings|printer|host|steps))`,
  CHANGED: String.raw`(?:changed|switched|moved|installed|reinstalled|replaced|swapped|reset|added|enabled|disabled|turned (?:on|off)|upgraded|updated|bought|restored|migrated|set up|closed|activated|renewed|cancell?ed)`,
  HELPER: String.raw`(?:it (?:guy|company|people|department|team|man|support)|admins?|administrator|technician|employer|internet company|hosting (?:company|provider)|hoster|isp|son|daughter|nephew|grandson|kids)`,
  BLOCKER: String.raw`(?:anti-?virus|norton|mcafee|avast|avg|kaspersky|bitdefender|firewall|pi-?hole|ublock|ad-?block\w*|isp|employer|school|company|admin|government|router)`,
  WORKS: String.raw`(?:works?|worked|working|fine|ok|okay|good|up|normal(?:ly)?)`,
};

/** One of these, as whole words; `~` is a short way within a sentence, and capitals stand for a family of words. */
export function signs(...alternatives: string[]): RegExp {
  const source = alternatives
    .join('|')
    .replaceAll('~', '[^.!?;]{0,30}?')
    .replace(/[A-Z]{4,}/g, (name) => families[name] ?? name);
  return new RegExp(String.raw`(?<!\w)(?:${source})`);
}
