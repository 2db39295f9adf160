import { contentWords } from './words.ts';

/** Words that half of all messages have: when one of them returns, it says little. */
export const commonStems = contentWords(
  `email emails mail message messages firefox thunderbird browser account accounts computer windows phone site
  website page pages open opened click send receive update updated version login log password app download
  install mozilla internet pc laptop mac android change set screen tab google list server delete`,
);

/** The fields that support knows: a message that leaves one for another may ask two things. */
export const fieldStems: readonly ReadonlySet<string>[] = [
  contentWords(
    `mail email emails gmail inbox thunderbird tbird folder folders subfolder attachment attachments smtp imap
    pop pop3 send sent sender receive spam junk trash drafts message messages compose calendar contacts
    addressbook reply forward signature yahoo hotmail outlook webmail mailbox newsletter filters identity`,
  ),
  contentWords(
    `firefox browser browsing tab tabs bookmark bookmarks website websites site sites addon add-on addons
    extension extensions toolbar youtube cookies cookie cache homepage video videos url link search google
    web bing facebook chrome history pdf private translation adblock popup ads webpage certificate`,
  ),
  contentWords(`vpn proxy tunnel wireguard socks location dns`),
  contentWords(
    `account sync syncing subscription payment pay paid card refund billing invoice password passwords login
    2fa authentication locked unlock username`,
  ),
  contentWords(
    `font fonts size color colour theme dark icon icons display layout column columns pane button zoom text
    screen print printing`,
  ),
];
