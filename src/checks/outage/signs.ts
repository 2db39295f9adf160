import type { Role } from '../../site/roles.ts';
import { r, type Rule } from '../text/rules.ts';

/** What a sign says about a report of trouble. */
interface SignEffect {
  /** Whether it speaks for a service that is down, or for one person's setup; some only lead to an answer. */
  speaks?: 'for' | 'against';
  /** The answer that helps the people who say this. */
  help?: Role;
  /** Whether a message of a few words that says this, and nothing against it, reports an outage. */
  isEnough?: true;
}

export type Sign = Rule<SignEffect>;

/** Every sign that is looked for. Where several lead to an answer, the first one wins. */
export const signs: readonly Sign[] = [
  {
    id: 'tunnel-refuses',
    effect: { help: 'proxy-refusing-connections' },
    says: r`proxy ~ refus(es|ing)`,
    yes: `proxy refuses / proxy refusing`,
  },
  {
    id: 'tunnel-password',
    effect: { help: 'authentication-failed' },
    says: r`
      (proxy|tunnel|vpn) ~ (passwords?|log-?in)
      407
    `,
    yes: `tunnel login / vpn password / proxy password / 407`,
  },
  {
    id: 'intruder',
    effect: { help: 'account-used-by-someone-else' },
    says: r`
      hack(ed|ers?)
      (someone|somebody) ~ my account
      stolen
      broken? into
    `,
    yes: `hacked / someone is in my account / stolen / hacker / broke into / somebody inside my account`,
  },
  {
    id: 'sending-off',
    effect: { help: 'disabled-for-sending' },
    says: r`disabled for sending`,
    yes: `disabled for sending`,
  },
  {
    id: 'forgotten',
    effect: { help: 'forgotten-password' },
    says: r`(forg[eo]t\w*|lost) ~ passwords?`,
    yes: `lost passwords / forgot password`,
  },
  {
    id: 'second-factor',
    effect: { help: 'lost-second-factor' },
    says: r`
      (2fa|two[- ]\w+|backup)[- ]codes?
      yubikey
      security keys?
    `,
    yes: `2fa codes / yubikey / backup code / security key / two-step code`,
  },
  {
    id: 'two-step',
    effect: { help: 'app-passwords' },
    says: r`
      2fa
      two[- ](step|factor)
      app passwords?
    `,
    yes: `two-step / 2fa / two-factor / app password`,
  },
  {
    id: 'full',
    effect: { help: 'storage-full' },
    says: r`
      (mail ?box|storage) (is )?full
      quota
    `,
    yes: `storage is full / quota / mailbox full`,
  },
  {
    id: 'connections',
    effect: { help: 'too-many-connections' },
    says: r`too many (\w+ )?connections`,
    yes: `too many simultaneous connections`,
  },
  {
    id: 'relay',
    effect: { help: 'error-relaying-denied' },
    says: r`relay(ing)?`,
    yes: `relaying`,
  },
  // The service is down, or fails. A server that answers with a 5xx status is reachable and reports its own failure.
  {
    id: 'server-error',
    effect: { speaks: 'for', isEnough: true },
    says: r`
      errors? \(?5(0[0234]|2[0-7])
      50[234]
      certificate of ([\w']+ ){0,2}SERVER expired
      bad gateway
      gateway time-?d? ?-?out
      internal server error
      service (temporarily )?unavailable
      421
      4[235]\d (\d\.\d\.\d )?temporary
    `,
    yes: `
      service temporarily unavailable / error 500 / certificate of our proxies expired
      451 4.3.0 temporary / bad gateway / gateway timeout / internal server error / 504 / 421
      error 521 / certificate of system expired
    `,
  },
  {
    id: 'down',
    effect: { speaks: 'for', isEnough: true },
    says: r`
      dead SERVER
      (SERVER|all|MAIL) (is |seems )?(down|offline|dead)
      SERVER (is )?(not |un)(reachable|available)
      (is|are|went|go|still) down
      (been|temporarily) (unavailable|unreachable)
    `,
    yes: `
      vpn is dead / server is not available / been unreachable / is down / all down / mail offline
      site unreachable / temporarily unavailable / go down / are down / went down / still down
      dead web mail / mail server seems dead / dead mail server / host dead
    `,
  },
  {
    id: 'no-answer',
    effect: { speaks: 'for', isEnough: true, help: 'connection-timed-out' },
    says: r`
      time[ds]?[ -]?outs?
      timing out
      err_connection\w{0,30}
      nxdomain
      connections? ~ (refused|reset|closed|lost|failed)
      (refus|los)\w* (the )*connections?
      not resolve
      servfail
      SERVER ~ (not|(is|do|wo)n'?t) (respond(ing)?|answer(ing)?|load(ing)?|open(ing)?)
      no (response|answer|reply|handshakes?)
      CANNOT (reach|connect to|establish|access|open) ~ (SERVER|MAIL)
      SERVER ~ (unreachable|unresponsive|hang(s)?|dies)
      spins? forever
      handshakes? (fails?|failed|did not)
    `,
    yes: `
      couldn't reach the server / doesn't connect to smtp
      site isnt responding / site hangs / cant reach imap / proxy not loading / refused the connection
      no reply / handshake fail / site wont open / connection lost / can't open the mail
      proxy not answering / timeout / nxdomain / servfail / vpn dies / no answer / timing out
      not resolve / no response / no handshake / spins forever / los connection / site unreachable
      handshake failed / connection reset / vpn unresponsive / handshake did not / connection closed
      connection failed / connection refused / servers don't answer / can't access my mail
      webmail's not opening / cannot connect to mail / err_connection_timed_out
      failed to establish tunnel / websites will not open / pop3 isn't answering / gateway dies
      unable to open server / could not connect to smtp / not able to open mails
      fails to connect to emails
    `,
  },
  {
    id: 'server-trouble',
    effect: { speaks: 'for', isEnough: true },
    says: r`
      (server|service|database) (errors?|problems?|issues?)
      technical issues?
      maintenance
      (SERVER|you) (having|got) (\w+ ){0,2}(problems?|troubles?)
    `,
    yes: `
      you got a problem / server issue / server having trouble / service error / database problem
      maintenance / technical issue
    `,
  },
  {
    id: 'service-fails',
    effect: { speaks: 'for' },
    says: r`
      SERVER ~ (is|shows?) (an? )?(just )?(blank|empty)
      (?<!(some|certain|other) (web ?)?)SERVER( \w+){0,3}? (broken|fail(s|ed)|stopped|hangs|stuck|gone)
      SERVER( \w+){0,3}? interrupted
      (?<!(some|certain|other) (web ?)?)SERVER( \w+){0,3}? not (work|open|load|accept|connect)(ing)?
      SERVER( \w+){0,3}? (does|wo|ca)n'?t (work|open|load|connect|let|come|be)
    `,
    yes: `
      service show an just blank / smtp is not accepting / webmail so it can't be
      tunnel has never failed / vpn wont come / server doesnt work / server was interrupted
      webmail's sent is empty / smtp gone / imap hangs / server broken / server stopped
      site wont open / proxy won't let / site won't load / webmail is stuck / vpn wont connect
      proxy not working / proxy not loading / vpn not connecting / proxy will not open
      wireguard handshake fails / log-in page just won't come
    `,
    no: `
      certain web smtp hangs / certain web website not load / other vpn stuck / some tunnel fails
      some proxy not load / other vpn not accept
    `,
  },
  {
    id: 'fails',
    effect: { speaks: 'for' },
    says: r`
      (not|(do|does|did|wo|ca)n'?t|no longer|quit) (\w+ )?(work|com|load|connect|send|receiv|get|open|reach)\w*
      CANNOT (send|receive|get|log|sign|connect|access|reach|open|read|use)
      no (\w+ )?(connection|e?-?mails?)
      impossible
      hangs?
      (silence|dead|out for|disconnect(ed)?|never|lost|loses|instead of)
      (reject|crash|refus)\w*
      fail(s|ed|ing|ures?)?
      (expired|broken|cut off|stuck|stopped|none of|nothing|gone)
      errors?
      problems?
      without mail
      spins
      no pages? (opens?|loads?)
      (nobody|none) ~ (can|gets?|receives?)
    `,
    yes: `
      don't stop send / fails / none can / no new mail / disconnected / gone / crash / not get
      wont log / wont come / nobody gets / quit workin / no page opens / cant be reached
      no longer receiving / dead / lost / hang / error / never / stuck / spins / loses / failed
      broken / refuse / reject / nothing / problem / none of / stopped / failure / expired / out for
      silence / failing / cut off / not open / not load / wont sign / instead of / cannot get
      do not use / didn't get / can't read / impossible / cannot send / cannot open / without mail
      cannot reach / doesn't work / can't access / not connected / no page loads / no connection
      cannot connect / cannot receive / nobody receives / can no longer use / does not read
    `,
  },
  // One person's setup does not trouble several people, devices, networks or services.
  {
    id: 'everybody',
    effect: { speaks: 'for' },
    says: r`
      (for|to) (all (\w+ )?of us|everyone|everybody)(?! again)
      (nobody|no one)( (of|in) (the|our) \w+)? (can|gets?)(?! write)
      \d+ PEOPLE ~ all
      (our|my) PEOPLE ~ CANNOT
      my FAMILY ([^.!?;]){0,30}?\b(too|also)
      and my FAMILY
      not for me ~ not for
      for any(one|body) (in|here)
      PEOPLE ~ tell me
      (our|all) [^.!?;]{0,20}?(\d+|two) PEOPLE
      with \d+ mailboxes
      none of (them|(the|your|our) (\w+ )?(servers|PEOPLE))
      for me and (\w+ ){0,2}PEOPLE
      whole GROUP
      everyone in my
      (all|both|none|\d+) of us(?! again)
      we both
      all our (PEOPLE|devices)
    `,
    yes: `
      nobody in the yard can / none of our six people / for all nine of us / no one of our other get
      all 31 users / for anybody in / my neighbour (also / 6 of us / to everyone / our two users
      for anyone here / all our devices / our staff cannot / none of your servers
      for me and for two colleagues / we both / all of us / both of us / none of us / whole team
      and my wife / my wife too / to everybody / none of them / people tell me / everyone in my
      62 students, all / with 2 mailboxes / all our accounts / not for me and not for
      none of the twenty accounts / my staff in penang and jb cannot / all our customers
      300 members, all / friends tell me / all 3 offices / all 5 mailboxes / my employees cannot
      my husband at home tested too / and my partner / and my mother / and my sister / and my friend
      and my flatmate / and my father / whole company / whole office / whole family / whole building
      whole school / whole house / whole household
    `,
    no: `to all of us again / nobody can write`,
  },
  {
    // The writer speaks for a household, an office or a team.
    id: 'we',
    effect: { speaks: 'for' },
    says: r`(we|us|our)`,
    yes: `we / us / our`,
  },
  {
    id: 'several-devices',
    effect: { speaks: 'for' },
    says: r`
      on (different|two) DEVICE
      (every|all our) (programs?|devices?)
      any ?where
      all the same
      everywhere
      not on (my |the )?\w+,? (and )?not on
      (same|too|either|neither|both|nor|even) ~ (\w+'?s )?DEVICE
      DEVICE(,| and) (\w+ )?(\w+ )?DEVICE
      PROGRAM(,| and| or) (in )?(the )?(PROGRAM|DEVICE)
    `,
    yes: `
      pc, my own phone / outlook, in phone / not on my mac and not on / every device
      even md sir is unable to open on his mobile / on two macs / chrome and edge / all our program
      same pc / both pcs / anywhere / everywhere / all the same / nor my laptop / k9 or fairemail
      on different pc / laptop and phone / neither my phone / outlook, the phones
      not on the page, not on / too if i tether to the phone / either, white page on every phone
      phone and desktop / pc, marlenes iphone / android, mobile / outlook, thunderbird
      edge and firefox / safari and chrome
    `,
  },
  {
    id: 'several-networks',
    effect: { speaks: 'for' },
    says: r`
      (from|on|over|in) (different|two|three|other) NETWORK
      different isps?
      (not|and) ~ (over|on|with) (mobile data|4g|5g)
      from (home|my) ~ and ~ from
      (from|at) (home and|work and|both) \w*
      (and|same) (at|from) (my )?FAMILY
    `,
    yes: `
      and on 5g / and from my son's / from two isps / from both our / not over mobile data
      at home and a / in three cities / on other network / from my 4g and from / same at my brother's
      over different network / different isp / at work and by / and nantes, on 4g
      from home fiber and from / and on the pc, with wi-fi and with 5g / and from my parents
      and at daughter / from two countries
    `,
  },
  {
    id: 'several-services',
    effect: { speaks: 'for' },
    says: r`
      (imap|smtp|pop3?)( and| or|,) (imap|smtp|pop3?)
      web ?mail ~ imap
      incoming and outgoing
      none of your servers
    `,
    yes: `
      imap, pop3 / pop or imap / pop and smtp / smtp, imap / webmail, imap / none of your servers
      incoming and outgoing
    `,
  },
  // When it began, and whether the provider is asked about it.
  {
    id: 'asks-provider',
    effect: { speaks: 'for' },
    says: r`
      when (will|do) ~ (back|fixed)
      are you working on
      is [\w ]{1,30}? having trouble
      is there ~ (maintenance|outage)
      is (the|your) ~ down
      status page
      (only|just) me
      known issues?
      do(es)? any ?body have
      (on|at) your (end|side)
    `,
    yes: `
      at your end / when will it be back / only me / on your side / is the vpn down
      does anybody have / is there an outage / when do it fixed / just me / status page / known issue
      are you working on / is your server down / is there maintenance / is the server having trouble
    `,
  },
  {
    id: 'since',
    effect: { speaks: 'for' },
    says: r`
      (since|as of) (about |this |last )?(yesterday|today|midnight|noon|\d|the morning|morning|night)
      (for|over|last) ~ (\d+|an?|two|four|several) (minutes?|hours?|days?)
      (started|stopped) ~ (yesterday|this morning|recently|ago|\d+ ?[ap]m)
      right now
      at the moment
      all (day|night)
      (at|around) \d{1,2}([:.]\d\d| ?[ap]m)
      (minutes?|mins?|hours?) ago
      today$
    `,
    yes: `
      since last 2 / for a day / at 2am / started ago / as of this morning
      over whatsapp, in less than 1 hour / all day / min ago / around 21:40 / since about noon
      stopped recently / for the password every four minutes / today / hour ago / right now
      all night / minutes ago / last 30 days / for two days / at the moment / started 2:15pm
      since today it / since midnight / since yesterday / since last night / since the morning
      stopped yesterday / started 6:40 this morning / for it several hour
    `,
  },
  // Causes on the writer's own side. A router, a domain or an account is shared, so several people are affected.
  {
    id: 'own-connection',
    effect: { speaks: 'against', help: 'is-it-only-me' },
    says: r`
      my internet( at \w+)? is down
      power cut
      no internet at
      satellite
      (in|at|of|on) (the |a )?(hotel|hospital|train)
      hotel wi-?fi
      nord ?vpn
      localhost
      127\.0\.0\.1
      router ~ block
    `,
    yes: `
      in a hotel / on the train / of the hospital / my internet at home is down / nordvpn / satellite
      power cut / hotel wifi / at a hotel / no internet at / 127.0.0.1 / localhost / router block
    `,
  },
  {
    id: 'own-change',
    effect: { speaks: 'against', help: 'server-settings' },
    says: r`
      (since|after|when) (i|we) CHANGED
      after (changing|installing|updating)
      son CHANGED
      new (router|modem)
      (i|we) (\w+ )?(blocked|deleted|broke)
      by (mistake|accident)
    `,
    yes: `
      i been broke / when i moved / new modem / by mistake / we be blocked / since we moved
      after changing / i deleted / new router / by accident / son changed / after i added
      after updating / after installing / since i switched / son installed / son replaced
      when i reset / son enabled / since i turned on / since i turned off / since i upgraded
      since i updated / since i bought / since i set up
    `,
  },
  {
    id: 'own-domain',
    effect: { speaks: 'against', help: 'own-domain-dns' },
    says: r`
      my (own )?domain
      dns settings
      registrar
      hosting company
    `,
    yes: `my own domain / registrar / dns settings / hosting company`,
  },
  {
    id: 'own-account',
    effect: { speaks: 'against', help: 'reactivate-expired-account' },
    says: r`
      (subscription|trial|account|card)( is| was)* (ended|expired|ran out|over|disabled|locked)
      suspended
      locked out
      forg[eo]t\w* my password
      have to pay
      upgraded (to|from)
      verification codes?
    `,
    yes: `
      trial is over / account was disabled / upgraded to / card ran out / subscription ended
      suspended / locked out / have to pay / card expired / upgraded from / account locked
      verification code / forgot my password
    `,
  },
  {
    id: 'own-limit',
    effect: { speaks: 'against', help: 'storage-full' },
    says: r`
      quota
      (mail ?box|storage)( is)? full
      (sending|daily) limits?
      limits? exceeded
      too many (\w+ )?(connections|recipients|attempts)
    `,
    yes: `
      storage is full / too many failed attempts / daily limit / quota / mailbox full / sending limit
      limit exceeded / too many recipients / too many connections
    `,
  },
  {
    // Devices that send by themselves, mostly with settings that nobody has looked at for years.
    id: 'appliance',
    effect: { speaks: 'against', help: 'printer-or-script' },
    says: r`
      scan(ners?|s|ning)?
      (printers?|copier|nas|raspberry|cameras?)
    `,
    yes: `scans / nas / copier / camera / scanner / printer / scanning / raspberry`,
  },
  // The service answers, at least for some.
  {
    id: 'half-works',
    effect: { speaks: 'against', help: 'receive-but-not-send' },
    says: r`
      (receive|read) ~ (but|and) (i )?(can'?t|cannot|not) send
      receiving( is)? fine
      only send
    `,
    yes: `
      receive mail but i cannot send / read and not send / receiving is fine / only send
      read my mail but cant send
    `,
  },
  {
    id: 'rejected',
    effect: { speaks: 'against', help: 'message-bounced' },
    says: r`
      (bounced?|black ?list(ed)?|banned|blocked|junk|spam|dkim|spf|undeliver\w+)
      (55\d|403)
      5\.\d\.\d+
      too (large|big|many)
      \d+ ?mb
      bad request
      (access|permission) denied
      relay(ing)?
      sender address
    `,
    yes: `
      blacklisted / too big / relaying / access denied / 550 / spf / spam / junk / 30mb / dkim / 5.7.1
      bounce / banned / blocked / too many / too large / undelivered / bad request / permission denied
      403 / sender address
    `,
  },
  {
    // The server answers, but refuses this person.
    id: 'not-let-in',
    effect: { speaks: 'against', help: 'password-rejected' },
    says: r`
      authentication (failed|error|methods?)
      (53[05]|407)
      (wrong|invalid|incorrect) (password|credentials)
      user ?name or password
      log-?in failed
      not authenticated
      (rejects?|accept|take) (my|the) passwords?
      passwords? ~ (wrong|rejected|refused|incorrect|not accepted)
    `,
    yes: `
      wrong password / take my password / password wrong / accept the password / invalid credentials
      authentication error / 535 / login failed / not authenticated / password-rejected
      incorrect password / password incorrect / password is refused / rejects my password
      username or password / authentication failed / authentication method / password not accepted
      407
    `,
  },
  {
    id: 'works-elsewhere',
    effect: { speaks: 'against' },
    says: r`
      (?<!(not|n't|nothing|stopped) )WORKS ~ (on|in|with) (the |my |a |microsoft )*ELSEWHERE
      (edge|chrome|other browsers?) ~ (?<!not )(WORKS|disagrees)
      not (in|on|with) any other
      (his|hers) WORKS
      PEOPLE gets? in
      loads? for my FAMILY
      chrome shows it
      FAMILY ~ is fine
      the only one
      (in|on|at) (the |my )*ELSEWHERE,? ([\w']+ ){0,2}(WORKS|i can)
      (on|with) (\w+ ){1,3}yes
      when (\w+ ){0,4}off ~ WORKS
      without it ~ WORKS
      web ?mail ~ (?<!(not|neither|nor) )(works|working|brings|fine|ok)
      (other|two|new|old|wife.?s) DEVICE ~ WORKS
    `,
    yes: `
      on my phone it works / works on my pc / edge is ok / hers fine / webmail fine / old phone ok
      on computer yes / not in any other / in outlook, i can / worked with the old
      other browsers disagrees / at the computers new worked / when i switch it off, mail works
      ok it in a edge / his works / the only one / chrome loads / wife is fine / two mac fine
      webmail is ok / webmail brings / web mail works / chrome shows it / other tablets ok
      accounts gets in / not on any other / not with any other / new laptop all is ok
      with mobile data yes / without it in working / loads for my neighbor / wife's computer works
      works on microsoft edge / webmail, there they are working
      old laptop on classic outlook continues okay / hers opens / ok in chrome
      fine in microsoft another / worked with other / fine in webmail / working in browser
      on wi-fi it works / at home it works / in safari, private window works
    `,
    no: `
      web mail not ok / not works on edge / edge not works / n't works on edge / webmail nor works
      nothing ok in outlook / stopped works on edge / webmail neither works
    `,
  },
  {
    // It is over, or has not happened yet.
    id: 'not-now',
    effect: { speaks: 'against', help: 'what-is-an-emergency' },
    says: r`
      up again
      thanks? for fixing
    `,
    yes: `up again / thanks for fixing`,
  },
  // Mostly said about one person's setup.
  {
    id: 'certificate',
    effect: { speaks: 'against', help: 'certificate-warning' },
    says: r`
      certificates?(?! (of [\w ]{1,40} )?expired)
      server identity
      (sec|ssl)_error\w*
      pr_\w{1,40}_error
      security (risks?|issues?)
      secure connection failed
    `,
    yes: `
      ssl_error / security risk / certificate / pr_mail_error / security issue / server identity
      sec_error_unknown_issuer / secure connection failed
    `,
    no: `certificate of old expired`,
  },
  {
    id: 'password',
    effect: { speaks: 'against', help: 'password-rejected' },
    says: r`
      (passwords?|captchas?|oauth2?|credentials|2fa|codes?)
      session expired
      (verif|authenticat)\w+
      (log|sign)(ged|ging|ing)?[ -]?in(?! page)
      two[- ](factor|step)
    `,
    yes: `
      logged in / 2fa / verify / two-step / signing in / code / oauth / captcha / password
      logging in / two-factor / credentials / authenticate / session expired
    `,
    no: `login page`,
  },
  {
    id: 'antivirus',
    effect: { speaks: 'against', help: 'antivirus-intercepts-mail' },
    says: r`
      (anti-?virus|norton|mcafee|avast|avg|kaspersky|bitdefender|malwarebytes|ad-?block\w*|ublock|firewall)
    `,
    yes: `
      avg / avast / ublock / norton / mcafee / adblock / firewall / antivirus / kaspersky
      bitdefender / malwarebytes
    `,
  },
  {
    id: 'new-setup',
    effect: { speaks: 'against', help: 'server-settings' },
    says: r`
      set(ting)?[ -]?up
      account type
      (config\w*|settings|starttls|port 25)
      which (port|server|one)
      add(ing|ed)? (the|my|an?|it|this)
      new (account|computer|pc|laptop|phone|key|mac)
      recently switched
      changed (my|the)
      first time
      (an?|my) old
      ((re)?install(ed|ing|ation)?|migrat\w+|transferr?(ed)?|import(ed)?)
    `,
    yes: `
      reinstalled / added it / my old / new pc / config / imported / which one / adding my
      setting up / changed my / transferred / add a / an old / add the / port 25 / new key / migrate
      new mac / settings / starttls / add this / new phone / new laptop / first time / which port
      installing / changed the / new account / new computer / which server / account type
      installation / recently switched
    `,
  },
  {
    // Only one program or device is named, and it may be the one at fault.
    id: 'one-program',
    effect: { speaks: 'against' },
    says: r`
      (on|in|from|with|through) (my |the |an? )?(\w+ )?(DEVICE|programs?|browser|app)
      (my|the|our|her|his) (\w+('s)? )?(DEVICE|scanner|printer|script|app)
      PROGRAM
    `,
    yes: `
      on a faculty pc / my ex's phone / in my mail program / with the mail browser / the app
      his script / our brother printer / k9 / her ipad / from ipad / the scanner / in gmail app
      through a machine / from all devices / my own chromebook / apple mail / evolution / postfix
      mail app / wordpress
    `,
  },
  // What is left if nothing else leads anywhere.
  {
    id: 'nothing-arrives',
    effect: { help: 'no-new-mail' },
    says: r`
      (not|no longer) receiving (any )*MAIL
      get no (new )?MAIL
      not receive (any )+MAIL
      no MAIL arriv(es?)?
    `,
    yes: `
      not receiving any emails / get no new mail / no mail arrives / not receive any mail
      no longer receiving mail
    `,
  },
];
