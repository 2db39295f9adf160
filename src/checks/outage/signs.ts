import type { Role } from '../../site/roles.ts';
import { r, type Rule } from '../text/rules.ts';

/** What a sign says about a report of trouble. */
export interface SignEffect {
  /** Whether it speaks for a service that is down, or for trouble with one person's setup; some only lead to an answer. */
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
    says: r`
      proxy ~ refus(es|ing)
    `,
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
      (someone|somebody) ~ my (account|mailbox)
      stolen
      broken? into
    `,
    yes: `
      somebody in my mailbox / hacked / someone is in my account / stolen / hacker / broke into
    `,
  },
  {
    id: 'sending-off',
    effect: { help: 'disabled-for-sending' },
    says: r`
      disabled for sending
    `,
    yes: `disabled for sending`,
  },
  {
    id: 'forgotten',
    effect: { help: 'forgotten-password' },
    says: r`
      (forg[eo]t\w*|lost) ~ passwords?
    `,
    yes: `lost password / forgot password`,
  },
  {
    id: 'second-factor',
    effect: { help: 'lost-second-factor' },
    says: r`
      (2fa|two[- ]\w+|backup)[- ]codes?
      yubikey
      security keys?
    `,
    yes: `2fa-code / yubikey / backup code / security key / two-own-code`,
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
    says: r`
      too many (\w+ )?connections
    `,
    yes: `too many own connections`,
  },
  {
    id: 'relay',
    effect: { help: 'error-relaying-denied' },
    says: r`
      relay(ing)?
    `,
    yes: `relaying`,
  },
  // The service is down, or fails. A server that answers with a 5xx status is reachable and reports its own failure.
  {
    id: 'server-error',
    effect: { speaks: 'for', isEnough: true },
    says: r`
      errors? \(?5(0[0234]|2[0-7])
      50[234](?![.,:-]?\d)
      certificate of ([\w']+ ){0,2}SERVER expired
      bad gateway
      gateway time-?d? ?-?out
      internal server error
      service (temporarily )?unavailable
      421
      4[235]\d (\d\.\d\.\d )?temporary
    `,
    yes: `
      error 500 / service temporarily unavailable / certificate of a server expired
      451 4.3.0 temporary / bad gateway / gateway timeout / internal server error / 504 / 421
      error 521 / certificate of ' system expired / certificate of proxies expired
    `,
    no: `5022`,
  },
  {
    id: 'down',
    effect: { speaks: 'for', isEnough: true },
    says: r`
      dead SERVER
      (SERVER|everything|all|MAIL) (is |seems )?(down|offline|dead)
      SERVER (is )?(not |un)(reachable|available)
      (is|are|been|went|goes|go|still) (down|offline)(?! by)
      (is|been|temporarily) (unavailable|unreachable)
    `,
    yes: `
      vpn is dead / server is not available / is down / is unreachable / all down / are offline
      mail offline / site unreachable / been unavailable / go down / goes down / been down / went down
      still down / dead server / everything down / server seems down / temporarily unavailable
      dead mail server / services down / host dead / wireguard is not available / messages down
    `,
    no: `is down by`,
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
      site isnt responding / site hangs / cant reach imap / proxy not loading / los the connections
      no reply / handshake fail / site wont open / connection lost / can't open the mail
      proxy not answering / timeout / nxdomain / servfail / vpn dies / no answer / timing out
      not resolve / no response / no handshake / spin forever / err_connection / site unreachable
      handshake failed / connection reset / handshake did not / connection closed / refuse connection
      connection failed / imap unresponsive / connection refused / servers don't answer
      can't access my mail / webmail's not opening / cannot connect to mail
      failed to establish tunnel / websites will not open / pop3 isn't answering / gateway dies
      unable to open server / could not connect to smtp / not able to open mails / fails to reach host
    `,
  },
  {
    id: 'server-trouble',
    effect: { speaks: 'for', isEnough: true },
    says: r`
      (server|service|database) (errors?|problems?|issues?)
      technical (problems?|issues?)
      maintenance
      (SERVER|you) (having|got) (\w+ ){0,2}(problems?|troubles?)
    `,
    yes: `
      you got a problem / server issue / server having trouble / service error / technical issue
      database problem / maintenance / technical problem
    `,
  },
  {
    id: 'service-fails',
    effect: { speaks: 'for' },
    says: r`
      SERVER ~ (is|stays?|shows?) (an? )?(just )?(blank|white|empty)
      SERVER( \w+){0,3}? (broken|fails|failed|stopped|hangs|stuck|gone|interrupted)
      (?<!some (web ?)?)SERVER( \w+){0,3}? not (work|open|load|accept|connect|let)(ing)?
      SERVER( \w+){0,3}? (does|wo|ca)n'?t (work|open|load|connect|let|come|be)
    `,
    yes: `
      imap xx stay a just white / smtp is not accepting / webmail so it can't be / site is broken
      vpn wont come / server is empty / imap doesnt let / server show blank / smtp gone / imap hangs
      server fails / server stuck / server failed / server stopped / site wont open / server not let
      site won't load / server not work / vpn wont connect / proxy not loading / vpn not connecting
      server interrupted / server doesnt work / proxy will not open / log-in page just won't come
    `,
    no: `some web proxy big not load`,
  },
  {
    id: 'fails',
    effect: { speaks: 'for' },
    says: r`
      (not|(do|does|did|wo|ca)n'?t|no longer|quit) (\w+ )?(work|com|load|connect|send|receiv|get|open|reach)\w*
      CANNOT (\w+ )?(send|receive|get|log|sign|connect|access|reach|open|load|read|use)
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
      (nobody|no one|none) ~ (can|gets?|receives?)
    `,
    yes: `
      don't stop send / fails / none can / no new mail / disconnected / can not to log / gone / crash
      not get / wont come / quit work / nobody gets / no page open / cant be reached
      no longer receiving / dead / lost / hang / error / never / stuck / spins / loses / failed
      broken / refuse / reject / nothing / problem / none of / stopped / failure / expired / out for
      silence / failing / cut off / not open / not load / wont sign / instead of / cannot get
      do not use / didn't get / can't read / no one can / impossible / cannot send / cannot open
      doesnt work / without mail / cannot reach / can't access / doesnot load / no page load
      not connected / no connection / cannot connect / cannot receive / nobody receives
    `,
  },
  // One person's setup does not trouble several people, devices, networks or services.
  {
    id: 'everybody',
    effect: { speaks: 'for' },
    says: r`
      (for|to) (all (\w+ )?of us|everyone|everybody|all PEOPLE)(?! again)
      (nobody|no one)( (of|in|at) (the|our) \w+| here)? (can|gets?)(?! (help|reply|write))
      (other|two|three|\d+) PEOPLE ~ (also|too|all|CANNOT|report)
      (our|my) PEOPLE ~ (too|CANNOT)
      my FAMILY ((?!(gets?|has)\b)[^.!?;]){0,30}?\b(too|also)
      and (my|our) FAMILY
      not for me ~ not for
      for any(one|body) (in|here)
      PEOPLE ~ tell me
      (our|all) [^.!?;]{0,20}?(\d+|two|three|five) PEOPLE
      with \d+ mailboxes
      none of (them|(the|your|our) (\w+ )?(servers|PEOPLE))
      for me and (\w+ ){0,2}PEOPLE
      (whole|entire) GROUP
      everyone in (my|our|the)
      (all|both|none|\d+) of us(?! again)
      we both
      all (our|of our|the) (\w+ )?(PEOPLE|devices)
    `,
    yes: `
      nobody of the big can / none of our six people / to all new of us / all our own users
      all 31 users / two users all / for anyone in / our staff cannot / my neighbour (also
      no one at the new get / 6 of us / whole team / and my wife / for everyone / our two users
      everyone in my / other users also / for anybody here / none of the servers / all the own devices
      for me and big users / nobody in our house can / three staff, nothing too
      my clients' junk, sort that too / we both / all of us / both of us / none of us / my wife too
      to everybody / none of them / and our wife / for all staff / people tell me / all five staff
      entire company / everyone in the / nobody here can / our three users / everyone in our
      62 students, all / with 2 mailboxes / other users cant / all of our users / other users report
      none of your servers / not for me and not for / all our customers
      for me and for two colleagues / 300 members, all / friends tell me / all 3 offices
      all 5 mailboxes / all our accounts / our employees too / my husband at home tested too
      and my partner / and my mother / and my sister / and our daughter / and my friend
      and my flatmate / my father also / and our kids / whole office / whole family / whole building
      whole school / whole house / entire household
    `,
    no: `
      nobody can help / my wife has it too / for all of us again / nobody can reply / nobody can write
      my wife gets it too
    `,
  },
  {
    // The writer speaks for a household, an office or a team.
    id: 'we',
    effect: { speaks: 'for' },
    says: r`
      (we|us|our)
    `,
    yes: `we / us / our`,
  },
  {
    id: 'several-devices',
    effect: { speaks: 'for' },
    says: r`
      (on|from) (all|several|different|two|every|any)( of)?( my| the)? DEVICE
      (every|all our) (programs?|devices?)
      any ?where
      all the same
      everywhere
      not on (my |the )?\w+,? (and )?not (on|in)
      (same|too|either|neither|both|nor|even) ~ (\w+'?s )?DEVICE
      DEVICE(,| and) (\w+ )?(\w+ )?DEVICE
      PROGRAM(,| and| or) (in )?(the )?(PROGRAM|DEVICE)
    `,
    yes: `
      from all of my phone / not on my mac and not on / pc, my own phone / outlook, in phone
      every device / on any of the machines / even md sir is unable to open on his mobile
      chrome and edge / all our program / same pc / both pcs / anywhere / everywhere / on two macs
      all the same / too computer / either phone / nor my laptop / on every phone / k9 or fairemail
      laptop and phone / neither my phone / not on big not in / on several devices
      outlook, the phones / on different device / not on the page, not on / pc, marlenes iphone
      phones, a tablet / android, mobile / outlook, thunderbird / edge and firefox / safari and chrome
    `,
  },
  {
    id: 'several-networks',
    effect: { speaks: 'for' },
    says: r`
      (from|on|over|in) (different|two|three|other) NETWORK
      different isps?
      (not|and|same) ~ (over|on|with) (mobile data|4g|5g|lte)
      from (home|my) ~ and ~ from
      (from|at) (home and|work and|both) \w*
      (and|same|not) (at|from) (my |the |a )?(FAMILY|library)
    `,
    yes: `
      and at a wife / and on 5g / not over 4g / from two isps / from both our / not from library
      at home and a / in three cities / on other network / from my 4g and from / same at my brother's
      not with mobile data / over different network / same xx over lte / different isp
      at work and by / and at the wife / from home fiber and from / and from my parents
      and from my son / from two countries
    `,
  },
  {
    id: 'several-services',
    effect: { speaks: 'for' },
    says: r`
      (imap|smtp|pop3?)( and| or| nor|,) (imap|smtp|pop3?|web ?mail)
      web ?mail ~ (imap|smtp)
      incoming and outgoing
      none of your servers
    `,
    yes: `
      imap, pop3 / pop or imap / pop and smtp / webmail smtp / imap nor webmail / smtp, imap
      webmail, imap / none of your servers / incoming and outgoing
    `,
  },
  // When it began, and whether the provider is asked about it.
  {
    id: 'asks-provider',
    effect: { speaks: 'for' },
    says: r`
      when (will|do) ~ (back|fixed)
      are you (aware|working on)
      (is|are) [\w ]{1,30}? having (issues?|trouble)
      is there ~ (maintenance|outage)
      (is|are) (the|your) ~ down
      status page
      (only|just) me
      known issues?
      do(es)? any ?(body|one)( else)? have
      (on|at) your (end|side)
    `,
    yes: `
      does anyone else have / at your end / when do back / are the down / is a having issue / only me
      on your side / is your down / are you aware / when will fixed / is there outage
      are a having trouble / just me / status page / known issue / do anybody have
      are you working on / is there maintenance
    `,
  },
  {
    id: 'since',
    effect: { speaks: 'for' },
    says: r`
      (since|as of) (about |around |this |last )?(yesterday|today|midnight|noon|\d|the morning|morning|night)
      (for|over|last) ~ (\d+|an?|two|three|four|several) (minutes?|hours?|days?)
      (started|stopped|began) ~ (yesterday|this morning|recently|ago|\d+ ?[ap]m)
      right now
      at the moment
      all (day|night)
      (at|around) \d{1,2}([:.]\d\d| ?[ap]m)
      (minutes?|mins?|hours?) ago
      today$
    `,
    yes: `
      since last 2 / for a day / at 2am / began ago / over 3 minute / as of this morning / all day
      min ago / around 21:40 / for two hours / started 2:15pm / since about noon / stopped yesterday
      since around midnight / last xx several day / today / hour ago / right now / all night
      minute ago / since night / at the moment / since today it / began recently / since yesterday
      since the morning / for the three days / for the full four hours / started 6:40 this morning
    `,
  },
  // Causes on the writer's own side. A router, a domain or an account is shared, so several people are affected.
  {
    id: 'own-connection',
    effect: { speaks: 'against', help: 'is-it-only-me' },
    says: r`
      my internet( at \w+)? is down
      power (cut|outage)
      no internet at
      satellite
      (in|at|of|on) (the |a )?(hotel|hospital|train)
      hotel wi-?fi
      nord ?vpn
      localhost
      127\.0\.0\.1
      (firewall|router) ~ block(ing)?
    `,
    yes: `
      in a hotel / on the train / router blocking / power cut / of the hospital
      my internet at own is down / nordvpn / satellite / hotel wifi / at a hotel / power outage
      no internet at / firewall block / 127.0.0.1 / localhost
    `,
  },
  {
    id: 'own-change',
    effect: { speaks: 'against', help: 'server-settings' },
    says: r`
      (since|after|when|because) (i|we) CHANGED
      (since|after) (switching|changing|moving|installing|updating)
      (technician|son) (has )?CHANGED
      new (router|modem|internet)
      (i|we) (\w+ )?(blocked|deleted|broke|unplugged)
      by (mistake|accident)
    `,
    yes: `
      i been broke / after moving / when i moved / technician has moved / new modem / by mistake
      we blocked / since we moved / since changing / i deleted / new router / by accident
      i unplugged / son changed / new internet / after i added / since updating / because i reset
      since switching / since installing / since i switched / technician has installed / son replaced
      son has enabled / since i turned on / technician turned off / since i upgraded / since i updated
      since i bought / since i set up
    `,
  },
  {
    id: 'own-domain',
    effect: { speaks: 'against', help: 'own-domain-dns' },
    says: r`
      my (own )?domain
      dns (records?|settings)
      registrar
      hosting company
    `,
    yes: `dns record / my own domain / registrar / dns settings / hosting company`,
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
      trial is over / account was disabled / card ended / upgraded to / subscription locked
      suspended / locked out / have to pay / card ran out / card expired / upgraded from
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
      (printers?|copier|fax|nas|raspberry|cameras?)
    `,
    yes: `scans / nas / fax / copier / camera / scanner / printer / scanning / raspberry`,
  },
  // The service answers, at least for some.
  {
    id: 'half-works',
    effect: { speaks: 'against', help: 'receive-but-not-send' },
    says: r`
      (receive|read) ~ (but|and) (i )?(can'?t|cannot|not) send
      receiving( is)? fine
      only (receive|send)
    `,
    yes: `
      read but i can't send / receive any mail and cannot send / only send / receiving is fine
      only receive / read and not send
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
      (wrong|invalid|incorrect) (user ?name|password|credentials)
      user ?name or password
      log-?in failed
      not authenticated
      (rejects?|accept|take) (my|the) passwords?
      passwords? ~ (wrong|rejected|refused|incorrect|not accepted)
    `,
    yes: `
      wrong password / take my password / password wrong / invalid username / accept the password
      authentication error / 535 / incorrect credentials / login failed / not authenticated
      password-rejected / password incorrect / reject my password / password is refused
      username or password / authentication failed / authentication method / password not accepted
      407
    `,
  },
  {
    id: 'works-elsewhere',
    effect: { speaks: 'against' },
    says: r`
      (?<!(not|stopped) )WORKS ~ (on|in|with|from) (the |my |a |an |microsoft )*ELSEWHERE
      (edge|chrome|safari) ~ (?<!not )WORKS
      (his|hers) WORKS
      PEOPLE gets? in
      loads? for my FAMILY
      chrome shows it
      (others?|FAMILY) ~ (is fine|has no problems?)
      the only (one|person)
      (in|on|with|at) (the |my )*ELSEWHERE,? ((?!no)[\w']+ ){0,2}(WORKS|i can)
      (on|with) (\w+ ){1,3}yes
      when (\w+ ){0,4}off ~ WORKS
      without (it|the \w+) ~ WORKS
      web ?mail ~ (?<!not )WORKS
      (other|two|new|old|wife.?s) (DEVICE|accounts?) ~ (?<!not )WORKS
    `,
    yes: `
      on my phone it works / works on my pc / old phone ok / wife is fine / his work / edge work
      on own yes / the only one / open in the old / without it work / fine from a wifi
      in outlook, i can / when new off load / other account work / other has no problem / hers fine
      safari work / webmail fine / chrome loads / users get in / with own yes / open on an old
      chrome shows it / the only person / at home it works / load for my wife / worked with other
      with home a working / wifes computer work / new laptop all is ok / on the desktop opens
      without the own work / work on microsoft edge / two computer xx work / webmail is okay
      ok in chrome / open it in another / fine in webmail / working in browser / okay from safari
      at mobile data, i can
    `,
    no: `
      not work on edge / edge not working / webmail not work / stopped work on edge
      in browser, noa worked / other android not work
    `,
  },
  {
    // It is over, or has not happened yet.
    id: 'not-now',
    effect: { speaks: 'against', help: 'what-is-an-emergency' },
    says: r`
      (?<!when [^.!?;]{0,40})(working|up) again
      thanks? (you )?for fixing
      what happens ~ offline
    `,
    yes: `up again / thank you for fixing / working again / what happens offline`,
    no: `when working again`,
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
      sec_error / security risk / ssl_error / certificate / pr_new_error / security issue
      server identity / secure connection failed
    `,
    no: `certificate of a expired`,
  },
  {
    id: 'password',
    effect: { speaks: 'against', help: 'password-rejected' },
    says: r`
      (passwords?|captchas?|oauth2?|credentials|2fa|codes?)
      session (has )?expired
      (verif|authenticat)\w+
      (?<!any )(log|sign)(ged|ging|ing)?[ -]?in(?! page)
      two[- ](factor|step)
    `,
    yes: `
      loggedin / 2fa / verify / two-step / signing in / session has expired / code / oauth / captcha
      password / loggingin / two-factor / credentials / authenticate
    `,
    no: `any login / login page`,
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
      new (account|computer|pc|laptop|phone|tablet|key|mac)
      (recently|just) (switched|bought)
      changed (my|the)
      first time
      (an?|my) old
      ((re)?install(ed|ing|ation)?|migrat\w+|transferr?(ed)?|import(ed)?)
    `,
    yes: `
      reinstalled / added it / just bought / a old / new pc / config / imported / which one
      adding my / settingup / changed my / transfered / recently switched / add a / my old / add the
      port 25 / new key / migrate / new mac / settings / starttls / add this / new phone / new laptop
      first time / which port / new tablet / installing / changed the / new account / new computer
      which server / account type / installation
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
      on a faculty pc / my ex's phone / in my big browser / with the same program / the app
      our brother printer / k9 / her ipad / his phone / my script / from ipad / my scanner
      in gmail app / through computer / my own chromebook / apple mail / evolution / postfix
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
      no MAIL (is )?(arriv|com)(es?|ing)?
    `,
    yes: `
      no mail is coming / not receiving any email / get no new mail / no mail arrives
      not receive any mail / no longer receiving mail
    `,
  },
];
