import { readList } from './lists.ts';

export type Families = Readonly<Record<string, readonly string[]>>;

const words = {
  // What a provider runs. Addresses become `host` before the rules read them.
  SERVER: `
    (mail ?)?servers? / services? / sites? / websites? / systems? / host / imap / pop3? / smtp
    web ?mail / vpn / prox(y|ies) / wireguard / tunnels? / gateway / log-?in page
  `,
  MAIL: `e-?mails? / mails? / messages?`,
  DEVICE: `
    computers? / devices? / machines? / pcs? / macs? / laptops? / desktops? / i ?phones? / phones?
    i ?pads? / tablets? / chromebooks? / mobiles? / androids?
  `,
  PROGRAM: `
    thunderbird / outlook / k-?9 / fairemail / apple mail / evolution / postfix / mail app / firefox
    chrome / edge / safari / wordpress
  `,
  PEOPLE: `
    users / people / customers / colleagues / staff / members / friends / offices / mailboxes
    accounts / students / employees
  `,
  FAMILY: `
    wife / husband / partner / parents? / mother / sister / brother / son / daughter / neighbou?r
    friend / flatmate / father
  `,
  WORKS: `works / worked / working / fine / ok(ay)? / opens / loads`,
  // Where it is tried again.
  ELSEWHERE: `
    edge / chrome / another / others? / old / DEVICE / web ?mail / outlook / browser / wi-?fi / home
    safari
  `,
  GROUP: `company / office / family / team / building / school / house(hold)?`,
  NETWORK: `networks? / isps? / cities / countries`,
  CANNOT: `
    can'?t / cannot / can not / can no longer / unable to / could(n't| not) / not able to / fail(s|ed)? to
    won'?t / does(n'?t| not) / do not
  `,
  CHANGED: `
    changed / switched / moved / installed / replaced / reset / added / enabled / turned (on|off)
    upgraded / updated / bought / set up
  `,
  // Verbs that come first in a question.
  DO: `
    do / does / did / can / could / is / are / am / was / were / will / would / should / has / have
    may
  `,
  COUNT: `two / three / four / several / few / couple / pair / some / [2-9]`,
  // What somebody asks about, in the words of those who announce it.
  MATTER: `things? / questions? / issues? / problems? / matters? / points? / concerns?`,
  // Words in front of something else.
  LINK: `and / so / then / also / there is / as / on / the / an?`,
  // Words before a question that do not ask.
  FILLER: `
    and / but / so / or / ok(ay)? / oh / well / now / then / also / plus / hi / hello
    hey / dear / please / sorry / basically / finally / lastly / all / everyone / again / just
  `,
  // After such a word a clause goes on.
  GOING: `
    how / where / why / when / what / which / who / if / and / or / but / so / also / then / plus / that
    as / to / of / in / for / on / by / with / me / us / you / know / ask / asked / see / says? / not
    just / i / we / they / he / she / it / much / many / long / please / pls / because / since
  `,
  SITE: `(web ?)?sites? / pages? / youtube / facebook`,
};

/** Words of one kind: in a rule, the name of a family in capitals stands for any of its words. */
export const families: Families = Object.fromEntries(
  Object.entries(words).map(([name, list]) => [name, readList(list)]),
);
