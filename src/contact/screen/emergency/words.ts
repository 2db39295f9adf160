/** What a provider runs, what a person owns, whom it may concern, and the ways to say that something fails. */
const families: Readonly<Record<string, string>> = {
  SERVER: String.raw`(?:(?:mail ?)?servers?|services?|sites?|websites?|systems?|host|imap|pop3?|smtp|web ?mail|vpn|proxy|proxies|wireguard|tunnels?|socks|gateway|endpoint|log-?in page)`,
  MAIL: String.raw`(?:e-?mails?|mails?|messages?)`,
  DEVICE: String.raw`(?:computers?|devices?|machines?|pcs?|macs?|laptops?|desktops?|phones?|i ?phones?|i ?pads?|tablets?|mobiles?|androids?)`,
  PROGRAM: String.raw`(?:thunderbird|outlook|k-?9|fairemail|apple mail|evolution|mutt|claws|postfix|msmtp|gmail app|mail app|firefox|chrome|edge|safari|wordpress)`,
  PEOPLE: String.raw`(?:users|people|customers|clients|colleagues|co-?workers|employees|staff|members|families|households|friends|offices|companies|mailboxes|residents|students)`,
  FAMILY: String.raw`(?:wife|husband|partner|parents?|mother|father|sister|brother|son|daughter|kids|neighbou?rs?|friend|colleague|flatmate|roommate)(?:'?s)?`,
  GROUP: String.raw`(?:company|office|family|team|building|department|school|organi[sz]ation|household|country|region|domain|street|practice|firm|shop|club)`,
  NETWORK: String.raw`(?:networks?|isps?|internet providers?|internet connections?|connections?|locations|places|wi-?fis?|cities|countries|data ?cent(?:er|re)s)`,
  CANNOT: String.raw`(?:can'?t|cannot|can not|unable to|could ?n[o']t|not able to|fails? to|failed to|impossible to|no way to|won'?t|does ?n[o']t|do not)`,
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
