/**
 * What people call things, beside what the pages call them. The index is made with it; no reader loads it.
 *
 *   one = other, other    the same thing, in queries and on the pages
 *   one ~ other, other    all of them near each other
 *   one, one > other      whoever asks for the left may mean the right
 *
 * Words stand for all of their forms: “cancel” for “cancelled” as well. Write what people mean in general, not the
 * words of one query; `npm run search:score` tells whether it helped.
 */
export const synonyms = `
# Spelling, and names for one thing
mail = email, e mail, mails, emails, e mails, electronic mail, correspondence
webmail = web mail, mail website, mail site, web interface, web client, web app, browser mail
sign in = login, log in, logon, log on, signin, sign on, log into, sign into, logging in, log in to, logged in, signed in, signing in, logins, sign ins, log ins, get in, get into, getting in, logging into
sign out = logout, log out, logoff, log off, sign off, signout, logged out, signed out, logging out
sign up = signup, create account, create an account, new account, open an account, open account, make an account, make account, register an account, get an account, registration, sign me up, signing up
set up = setup, setting up, set it up, sets up
two step = two factor, 2 fa, 2 factor, 2 step, mfa, tfa, 2 f, multi factor, multifactor, second factor, two factor authentication, two step verification, two step authentication, 2 step verification, 2 factor authentication, double authentication, two step sign in, two step login, second step, two stage
code app = authenticator app, authenticator, totp, otp, google authenticator, authentication app, one time code, one time password, aegis, authy
password = pass word, pwd, passwort, passcode, pass code, pw, passwd, pasword
app password = application password, app specific password, application specific password, device password, program password, ap password, app pass word
passphrase = pass phrase
user name = username, userid, user id, login name, account name, user names, usernames, sign in name
wi fi = wifi, wlan, wireless
anti virus = antivirus, virus scanner, antivirus program, security software
java script = javascript, js, ecmascript
catch all = catchall, wildcard address
s mime = smime
open pgp = openpgp, pgp, gpg, gnupg, gnu pg
time out = timeout, timed out, times out, timing out
mail box = mailbox, mailboxes
i phone = iphone, iphones, iphone pro, iphone pro max, iphone max, iphone plus, iphone mini, iphone se, iphone air
i pad = ipad, ipads, ipad mini, ipad air, ipad pro
mac os = macos, os x, osx, mac osx, macintosh
mac book = macbook
android phone = droid
plus address = plus addressing, subaddress, subaddressing, sub address, sub addressing, plus alias, plus sign, plus tag, address tag, tagged address, plus addresses
out of office = vacation reply, auto reply, autoreply, auto responder, autoresponder, auto response, automatic reply, automatic response, automatic answer, vacation message, vacation responder, away message, holiday message, absence message, holiday reply, absence note, absence notice, out of office message, out of the office, auto answer, auto respond, automatic replies
news letter = newsletter, newsletters
end to end = e 2 ee, end 2 end, e 2 e
open vpn = openvpn
open wrt = openwrt
blog = weblog
kill switch = killswitch, network lock
split tunnel = split tunneling, split tunnelling
captcha = recaptcha, hcaptcha, turnstile
ad block = adblock, ad blocker, adblocker, ad blocking, adblocking, block ads
screen reader = screenreader, nvda, jaws, voice over, voiceover, talkback
key board = keyboard
short cut = shortcut, hot key, hotkey, key combination, keyboard shortcut, key binding, keyboard shortcuts, hotkeys
web site = website, web page, webpage, homepage, home page
down load = download
up load = upload
on line = online
off line = offline
log file = logfile
black list = blacklist, blocklist, block list, denylist, dnsbl, rbl, blocklisted, blacklisted, spamhaus
white list = whitelist, allowlist, allow list, safelist, safe list, safe sender, whitelisted, safe senders
pay pal = paypal
net flix = netflix
read receipt = reading receipt, read confirmation, read notification, read receipts, opened receipt, delivery receipt, disposition notification, mdn
time zone = timezone
dark mode = dark theme, night mode, black theme, night theme, dark design
credit card = creditcard, debit card, visa, mastercard, master card, amex, american express, bank card, maestro
bank transfer = wire transfer, sepa, bank wire, direct debit, iban, standing order, money transfer, wire from my bank, wire money, transfer from my bank
crypto currency = cryptocurrency, crypto, bitcoin, btc, monero, xmr, ethereum, eth, lightning, bitcoins, cryptocurrencies, digital currency
hard drive = hard disk, harddrive, harddisk, hdd, ssd, disk drive
usb stick = thumb drive, flash drive, memory stick, pen drive, usb drive
computer = pc, desktop, workstation, desktop computer, machine, computers
laptop = notebook, ultrabook, mac book, chrome book
phone = smartphone, smart phone, cell phone, cellphone, mobile phone, mobile, handset, cell, mobiles, fone
tablet = i pad, galaxy tab
phone number = telephone number, tel number, telephone, hotline, hot line, phone line, help line, helpline, support line, call center, call centre, phone support, telephone support
junk = spam, junk mail, spam mail, unwanted mail, unsolicited, unsolicited mail, junk folder, spam folder, bulk folder
attachment = attached file, attach, attaching, attached, enclosure, attachments, paperclip, paper clip, atachment
contacts = address book, addressbook, contact list, addresses of people, contact
calendar = agenda, calender, caldav
vcard = vcf, v card
out box = outbox
in box = inbox
print = printing, printout, print out
subject = subject line
certificate = cert, certificates, certs, ssl certificate, tls certificate
ssl = tls, ssl tls
encrypt = cipher, cypher, encryption
authenticate = auth, authorization, authorisation, authorize, authorise
pass key = passkey, passkeys, webauthn
security key = yubikey, yubi key, fido, fido 2, u 2 f, hardware key, hardware token, usb key, token, nitrokey, titan key
back up = backup, backups, safety copy, backing up, backed up, backup copy
auto complete = autocomplete, autofill, auto fill, autocompletion
sub folder = subfolder, nested folder, sub folders, subfolders
road runner = roadrunner
dns record = dns records, dns entry, dns entries, dns setting, dns settings, zone file, dns zone
own domain = custom domain, personal domain, private domain, domain name, own domain name, vanity domain, my domain, my own domain, company domain, business domain, domains
dedicated ip = static ip, fixed ip, fixed address, own ip
ip address = ip addresses, ip number
data center = datacenter, data centre, server room, datacentre
non profit = nonprofit, ngo, charity, association, non profits, charities, charitable
swiss = switzerland, schweiz, suisse
color = colour, colours
organization = organisation, company, firm, enterprise, business, corporation
organization ~ office
center = centre
canceled = cancelled
favorite = favourite
behavior = behaviour
uninstall = deinstall, unistall

not working ~ broken, does not work, doesnt work, doesn work, isnt working, is not working, wont work, will not work, stopped working, stops working, not work, out of order, fail, no longer works, quit working, does nothing, acting up, malfunction, defective, dead
not working, stopped working > cannot, down, connect, arrive
land = end up, ends up, ending up, ended up, winds up, wind up

# Accounts
delete ~ remove, erase, wipe, get rid of, deletion, destroy, purge, eliminate, throw away, clear, trash, wipe out, throw out
close, shut down, deactivate, terminate, end, kill, erasure > delete, cancel
leave, quit, go away, goodbye, say goodbye > cancel, delete account
delete account = close account, remove account, close my account, delete my account, remove my account, account deletion, erase my account, terminate my account, terminate account, deactivate my account, erase account, wipe my account, deleting my account, closing my account, delete profile, erase profile, erase my profile, delete my profile, get rid of my account, kill my account, get rid of me, forget me, delete me, erase me, remove me, delete everything about me, wipe me
cancel ~ unsubscribe, stop paying, opt out, resign, end contract, give notice, discontinue, withdraw, cancellation
auto renew, automatic renewal, renewal, recurring, recurring payment, auto renewal, autorenew, renews itself, charged again, charge again, charge me again > renew, cancel
membership, subscription, contract, abo > plan, cancel, account
plan ~ package, tariff, price plan, tier, product, offer
price ~ cost, fee, charge, how much, pricing, rate, expensive, price list, costs money, prices, what does it cost
cheap, discount, rebate, reduction, sale, special offer, promo, promotion, black friday, deal, reduced > discount
coupon, promo code, promotion code, voucher code, gift card, gift code, redeem > voucher, gift
gift ~ present, give to somebody, give away
student, pupil, school, university, teacher, college, education, pensioner, senior, retired, unemployed, disabled person, low income > discount
refund ~ money back, reimburse, reimbursement, get my money back, chargeback, charge back, return my money, give back, cashback, moneyback, pay back
invoice ~ bill, receipt of payment, tax receipt, bookkeeping, proof of payment, payment confirmation
receipt, bookkeeper, accountant, tax, taxes, vat, expense, expenses, tax office, vat number > invoice
pay ~ payment, paying, paid, checkout, buy, purchase, order, transaction
payment method = payment methods, means of payment, ways to pay, payment options, way to pay, how can i pay, payment option
credit card, bank transfer, pay pal, klarna, apple pay, google pay, cash, banknotes, crypto currency, stripe, twint, ideal, giropay, cheque, check by post > payment, pay, payment method
declined, card refused, card rejected, payment failed, payment refused > payment, card
pay without, pay anonymously, anonymous payment, untraceable > cash, crypto currency, anonymous
pending, nothing happened, not activated, not credited, not yet arrived, waiting > pending, not arrived
money ~ payment, cash, bank transfer
paid twice, charged twice, double payment, billed twice, paid double, overpaid > refund, payment
upgrade ~ downgrade, change plan, bigger plan, switch plan, other plan, higher plan, smaller plan, move up, extend
change ~ modify, edit, adjust, alter, switch, replace, update, different, swap, changing
rename, new name, another name, different name, new address, marriage, married, maiden name, divorced > change, user name
forgotten ~ forgot, forget, remember, dont know my, dont remember, cant remember, no longer know, lost password, slipped my mind, no idea what my password
reset, recover, restore, regain, get back, retrieve, reclaim, unlock > reset, recovery, restore, forgotten
forgot password = lost password, password forgotten, password reset, reset password, forgotten password, reset my password, password lost, lost my password, forgot my password, cant remember my password, dont remember my password, dont know my password
locked out, lockout, lock out, no access, lost access, shut out, account locked, locked, cant access my account, access my account, cannot get in, get back in > forgotten, sign in, password
access ~ reach, open, enter, get to, accessible
recovery code ~ recovery key, backup code, emergency code, rescue code, recovery codes, backup codes, restore code
paper, safe place, keep safe > recovery code
expired ~ expire, ran out, run out, runs out, lapsed, ended, overdue, over, no longer valid
reactivate ~ renew, renewal, extend, prolong, revive, continue, come back, bring back, open again, reopen, restart, resume, prolongation
storage full ~ over quota, quota exceeded, mailbox full, no space, out of space, no room, full mailbox, inbox full, no space left, quota full, exceeded storage
storage ~ space, quota, capacity, gigabyte, gb, gigabytes, room, mb, megabytes, disk space, memory
more space, more storage, additional space, extra space, extra storage, additional storage, bigger mailbox > storage, add storage, plan
full ~ exceeded, used up, too much, reached
export ~ download, takeout, take out, data portability, save all, dump, archive of everything
everything you have, all my data, my data, personal data, all data > data, export
personal data, private data, personal information, personal details, name and address > data, sign up, anonymous
data ~ information, info, details, content
disabled ~ suspended, blocked account, banned, deactivated, restricted, frozen account, ban, suspend, block, account blocked, limited, put on hold
compromised, abused, abuse > disabled, spam, hacked
user name, main address, primary address > address
several accounts ~ family, several users, several people, more users, multiple users, multiple accounts, second account, team, colleagues, staff, employees, coworkers, office, organization, relatives, household, more accounts
wife, husband, partner, spouse, child, kid, son, daughter, mother, father, parents, parent, grandmother, brother, sister, girlfriend, boyfriend, friend, colleague > family, several people, somebody else, gift
died, dies, inherit, heir, heirs, estate, funeral, widow, passed away, death, after death, testament > death, somebody died
share, shared, common, delegate, delegation, joint > share, several users, shared
unused, inactive, not used, dormant, long absence, sabbatical > unused, inactive, expired

# Trouble with signing in
wrong ~ incorrect, invalid, false, not accepted, rejected, mistaken, bad, not right, not correct, not valid, denied
refused ~ rejected, refuse, declined, denied, not accepted, turned down, reject, refusing, deny
password rejected, wrong password, password wrong, incorrect password, invalid password, password not accepted, password incorrect, invalid credentials, wrong credentials, bad password, password invalid, password refused, password prompt, asks for password, asks for my password, asking for password, keeps asking for password, keeps asking for my password, asks password, password box, password window, password popup, enter password > password, wrong, rejected, ask
credential, credentials, login data, access data, login details, sign in details > password, user name, sign in
sign in, cannot sign in, sign in problem > password, wrong, forgotten, sign in
cant sign in = cannot sign in, cant login, cannot login, unable to sign in, cant log in, cannot log in, unable to log in, unable to login, sign in fails, login fails, login failed, sign in failed, sign in problem, login problem, login problems, wont let me in, does not let me in, doesnt let me in, not let me in, sign in does not work, login not working, login doesnt work, problem signing in, trouble signing in, trouble logging in, problems logging in, sign in error, login error, cant sign into, cant get in, cannot get in, cant get into, cannot get into, cannot sign into, cant log into, cannot log into, too many failed attempts, too many failed login attempts, too many login attempts, failed login attempts, failed sign in attempts, login attempts, too many attempts
cant sign in > password, forgotten, wrong, rejected, sign in
keeps asking, asks again, asks again and again, asking again, prompts, prompt, prompting, pops up, popup, pop up > ask, again
two step > code, authenticator, second
code app ~ codes, six digit code, 6 digit code, verification code, security code, code generator, six digit numbers, six digits, 6 digits, six numbers
sms, text message > code, two step
new phone, changed phone, switched phones, replaced phone > new phone, two step, move
lost phone, phone gone, lost my phone, phone broken, phone stolen, broken phone, phone broke, dropped phone > lost, phone, two step
sign in list, recent activity, login history, sign in history, recent sign ins, recent logins, active sessions, sessions, devices signed in > sign in, session, device
session ~ signed in device, device list
stay signed in, remember me, keep me signed in, logged out all the time, signs me out, keeps signing me out > sign out, session, stay signed in
secure ~ safe, security, protect, protection, safety, protected, safer, safely, securing, harden
strong ~ good, secure, safe, long
weak password, strong password, good password, password strength, password rules, password length, how long must a password > password, good
password manager ~ keepass, keepassxc, bitwarden, 1 password, lastpass, keychain, key ring, keyring, dashlane

# Attacks
hacked ~ hack, hacker, hijacked, taken over, compromised, broken into, cracked, breach, breached, intruder, intrusion, attacker, break in, attack
stranger ~ somebody else, someone else, unknown person, unauthorized, unauthorised, intruder, third party, another person, other people, unknown, somebody, someone
using my account, in my account, logged into my account, reads my mail, reading my mail, spying on me, accessed my account, read my mails > somebody, account, use
stolen ~ theft, thief, robbed, burglar, rob, burgled, snatched, steal, stole
lost ~ missing, misplaced, left behind, lose, mislaid
left on, left in, left behind > lost, device, revoke
revoke ~ shut out, block a device, remote wipe, remotely, sign out remotely, disconnect a device, lock out a device, remove a device
phishing ~ scam, fraud, fake, fake mail, fraudulent, impersonate, impersonation, pretend, imposter, genuine, legit, legitimate, really from you, is it real, trustworthy, is this real, bogus, suspicious, con, trick, authentic
clicked a link, clicked on a link, opened a link, entered my password, typed my password, gave my password, bad link > phishing, link, password
blackmail ~ extortion, sextortion, ransom, threat, threatens, webcam video
forged sender ~ spoof, spoofed, spoofing, forged, fake sender, sender is me, from myself, in my name, my address as the sender, from my address, from my own address, spam from me, with my name, i sent spam, sent from my address, misuse, misused
spammer, spamming, spam from me > forged sender, spam
leak, leaked, data breach, pwned, have i been pwned, darknet, dark web > leak
virus ~ malware, trojan, infected, ransomware, worm, spyware, malicious
stalker, stalking, ex, jealous, at home reads, spy, spying > somebody, read, account

# Getting and sending mail
arrive ~ receive, get, come in, come through, incoming, delivered, reach, show up, turn up, received, getting mail, got, land
not receiving, no new mail, not getting mail, not get mail, not getting any mail, cant receive, cannot receive, mail not arriving, no mail, nothing arrives, dont get mail, cant get my mail, cannot get my mail, dont receive, not receive, doesnt arrive, not arriving, does not arrive, stopped receiving, no mails arrive, inbox empty, empty inbox, inbox stays empty, not coming in, no messages > arrive, new mail, receive
message ~ mail, letter
not sending, cant send, cannot send, unable to send, wont send, mail not sent, sending fails, send fails, cant send mail, stuck in outbox, does not go out, doesnt go out, not go out, not leave, wont go out, wont leave, never leaves, stuck in the outbox, fails to send, dont go out, mail stuck > send, outgoing, smtp
stuck, hang, hangs, hanging, frozen, freeze, stalls, stall, queue, queued > stuck, waiting, pending
send ~ outgoing, sending, submit, dispatch, deliver, mail out, outbound, forward
outgoing ~ smtp, sending server, outbound
incoming ~ imap, pop, receiving, inbound, receive
late ~ delay, delayed, hours later, takes hours, took hours, slow delivery, took days, too late, takes long, takes ages, long time, days later, took two days, delivery time, held up
greylisting > late, delay
bounce ~ come back, returned, undelivered, undeliverable, mailer daemon, mailer demon, delivery failed, delivery failure, not delivered, delivery status notification, returned mail, non delivery, comes back, came back, delivery error, postmaster, failure notice, ndr, sent back, returned to sender, return to sender, couldnt be delivered, could not be delivered, non delivery report, nondelivery report, nondelivery, non delivery notification, undeliverable mail, could not deliver, couldnt deliver
does not exist, user unknown, unknown user, no such user, recipient unknown, address not found > bounce, recipient
large ~ big, huge, size, heavy, maximum size, too big, too large, oversized, file size, biggest, large file
pdf, photo, photos, video, picture, pictures, image, images, zip, document, file, files > attachment, file
attachment, large file, wont go through > large, size, attachment
transfer big, send large, wetransfer, dropbox, file sharing, onedrive, google drive > large, file, attachment
limit ~ maximum, max, how many, restriction, cap, upper limit, allowed
many recipients, too many recipients, mass mail, bulk, mass mailing, invitation, invitations, members, club, circular, hundreds, 500 people, campaign, marketing > sending limit, limit, recipient, newsletter
sending limit = sending limits, send limit, sending quota, messages per day, mails per day, messages per hour, rate limit, daily limit, recipients per message, recipients per day
spam ~ marked as spam, spam filter, filtered, advertising mail, spam protection
lands in spam, goes to spam, mail goes to junk, treated as spam, in their spam, go to spam, lands in junk, considered spam, flagged as spam > spam, land
false positive, not spam, real mail in spam, wanted mail, good mail in spam > spam, want
alias ~ aliases, nickname, pseudonym, second address, additional address, other address, extra address, another address, more addresses, alternative address, several addresses, mask address, different address, hide my email, new address
disposable ~ throwaway, throw away address, temporary address, burner, one time address, trash mail, temp mail
hide my address, hide my main address, not give my address, not show my real address, secret address > alias, plus address, disposable
catch all > all, own domain
own domain > domain, dns
dkim, spf, dmarc, mx, mx record, txt record, cname, nameserver, name server, registrar, godaddy, namecheap, domain settings > dns record, own domain
mailing list ~ list server, listserv, discussion list, google groups
newsletter, mailchimp, subscription mail > news letter, unsubscribe
mail bomb, flood, thousands of mails, flooded, bombarded > mail bomb, flood
somebody, someone = somebody, someone, anybody, anyone, somebodys
recipient ~ addressee, other side, they
reply ~ answer, respond, response, write back
block a sender, block sender, block someone, block somebody, blacklist sender, ban a sender, stop someone from writing, unwanted sender, ex writes me, harass, harassment, stop somebody, someone from writing > filter, block, sender

# Mail programs
mail program = mail client, email client, mail app, mail software, mail application, mail programme, email program, email app, email software, client
program ~ app, application, software, tool, client
supported, which programs, compatible, compatibility, recommend, recommendation, recommended, best program, which app, which client, can i use > supported, program
set up ~ configure, install, add account, connect, configuration, get started, how to use, add my account, setting, installation
server settings ~ server name, server names, imap settings, smtp settings, imap server, smtp server, pop server, mail server settings, incoming server, outgoing server, hostname, host name, server address, manual settings, manual configuration, account settings, port, ports, mail settings, server data, configuration data, port number, port numbers, imap smtp settings, incoming mail server, outgoing mail server
imap, pop, 143, 993, 995, 110 > imap, server settings
465, 587, 25, 2525, start tls, starttls > smtp, port, server settings
imap or pop, imap vs pop, pop or imap, pop vs imap, difference between imap and pop, imap pop difference > imap, pop
vs, versus, compare, comparison, difference, better, best, instead of, or > compare, difference
several devices, two computers, two devices, multiple devices, more than one device, both devices, phone and computer, pc and phone, home and work, all my devices, same mail everywhere > imap, device, several
folder ~ directory, label, labels
missing ~ gone, vanish, vanished, disappear, disappeared, lost, not there, not visible, not shown, dont show, not show, cant see, cant find, invisible, empty, no longer there, nowhere, where are, went missing, not showing, where have, does not appear, doesnt appear
archive ~ old mail, store away, put away, file away, last years mail, last years mails
duplicate ~ twice, double, doubled, two, two times, several times, copies, duplicated, redundant
two sent, second sent, sent twice, two trash, two drafts, double folder, duplicate folder, duplicate folders, folders twice > twice, two, sent folder, folder
sync ~ synchronise, refresh, update, fetch, poll, reload
push, notification, notify, alert, sound, alarm, instant > notification, new mail, arrive, straight away, as soon as it arrives, the moment it arrives, mail to pop up, new mail pops up
connect ~ connection, reach server, communicate, contact server, connecting
cant connect, cannot connect, wont connect, unable to connect, connection failed, connection error, no connection, connection refused, cannot reach the server, server not found, server not responding, not respond, doesnt connect, server does not respond, no answer from server, connection lost, doesnt respond, unreachable, connection problem > connect, connection, time out, respond
too many connections ~ maximum connections, connection limit, simultaneous connections, too many simultaneous, number of connections, connections exceeded, too many devices, too many simultaneous connections
new computer ~ new pc, new laptop, new phone, change computer, other computer, move to a new computer, new device, new machine, old computer, old pc, new notebook, replacement computer, other machine, getting rid of my old pc, reinstall windows, changed laptop
move ~ migrate, transfer, switch, import, bring over, take along, carry over, bring, migration, relocate, moving
import ~ bring in, bring my mail, transfer my mail, migrate my mail, old provider, previous provider, other provider, old account, another provider, former provider, old mailbox, old mails
come from gmail, coming from gmail, switch from gmail, leave gmail, move from gmail, gmail import, degoogle > move, gmail, import
gmx, web de, aol, t online, mail ru, icloud mail, proton, protonmail, tutanota, tuta, posteo, mailbox org, fastmail, zoho, yahoo, hotmail, outlook com, free mail provider > another provider, import, free mail
keep a copy, leave on server, leave messages on server, leave a copy, stay on the server, deleted from the server, pop deletes, removed from server, only on one device > pop, copy, server, keep, disappear from the server, vanish from the server
save my mail, local copy, offline copy, keep my mail > copy, back up, export
printer ~ scanner, multifunction, copier, fax, scan to mail, scan to email, mfp, all in one
fritz box, fritzbox, nas, synology, qnap, camera, alarm system, cron, php, python, wordpress, script, scripts, web form, contact form plugin, home assistant, device that sends, smart home, monitoring, raspberry > script, printer, send
relay, relaying, relay denied, relay access denied > relay denied, relay
spa, secure password authentication, kerberos, ntlm, cram md 5, plain, normal password, oauth, oauth 2, authentication method > authentication, method, password
anti virus, firewall, avast, kaspersky, norton, mcafee, bitdefender, eset, defender, avg, sophos, avira, mail shield > anti virus, firewall, intercept
certificate ~ untrusted, not trusted, not trusted certificate, self signed, certificate warning, certificate error, security warning, identity cannot be verified, cannot verify, certificate expired, server identity, not private, unsafe connection, insecure connection, security exception, trust, certificate invalid
fingerprint ~ thumbprint, checksum, host key
oauth, modern authentication, basic auth > password, authentication
delete old, old mails, clean up, cleanup, tidy, make room, free up, free space, free up space > storage, free, delete
search my mail, find a message, find a mail, search for a message > search, find, cant find a message, cannot find a message, cant find a mail, cannot find a mail, cant find a letter, search finds nothing, finds nothing, does not find, doesnt find, search empty, no results, search results, look for a message, look for a mail

# Webmail
filter ~ rule, rules, sort, sieve, sort into folders, automatically move, filters, sorting, mail rules, categorise
forward ~ redirect, forwarding, pass on, send on, relay to another address, redirection, copy to another address, send copies of everything, copies of everything, send everything on, everything on to, copy everything to, send it on
signature ~ footer, sign my mails, name under, greeting at the end, end of each mail, closing line, disclaimer, contact details at the end, name at the end, sign off text, under my mails, below my mails, bottom of my mails, name under each, my name under, under each mail, under every mail, under each letter, below each mail, end of my mails, end of every mail, name below
out of office > vacation, holiday, away, automatic
holiday ~ vacation, absence, away, leave of absence, on holiday, trip
undo send ~ unsend, recall, take back, undo sending, call back, retract, pull back, stop a sent, get a sent mail back, sent by mistake, sent too early, wrong person, wrong recipient, wrong address, revoke a message, withdraw a message, mistakenly sent
schedule ~ send later, later, scheduled, tomorrow, send tomorrow, delay send, timed, delayed sending, plan a message, at a certain time, specific time
draft ~ unfinished message, unfinished, half written, saved message, drafts
read receipt > receipt, read
did they read, has been read, was read, did he read, did she read, know if read, read my mail yet, opened my mail, did he open, did they open, has he read, have they read, someone read my mail, seen my message > read receipt, receipt
keyboard ~ key, keys, press a key, without mouse, without a mouse
language ~ french, german, spanish, italian, translate, translation, english, in german, in french, other language, my language, native language, dutch, polish, portuguese
theme ~ dark mode, design, color, appearance, look, skin, layout, bright, light mode, dark, white background
print ~ on paper, hard copy, save as pdf, save pdf, pdf file, paper
contacts > contact, address
vcard, csv, import contacts, export contacts, transfer contacts, carddav, phone book, names and addresses > contacts, import
group, groups, distribution list, address group, contact group > group
calendar ~ appointment, appointments, event, events, meeting, schedule meeting, reminder, reminders, tasks, to do, todo
exchange, active sync, activesync, eas, mapi > calendar, supported, program
borrowed computer ~ public computer, internet cafe, cyber cafe, library computer, hotel computer, foreign computer, friends computer, other peoples computer, shared computer, computer of a friend, at the library, somebody elses computer, kiosk, hostel, abroad without my laptop
sign out everywhere ~ sign out of all devices, all devices, all sessions, sign out all, end all sessions, other devices, remote sign out, still signed in, still logged in, sign out remotely, close all sessions, forgot to sign out, forgot to log out
blank page, white page, blank, white screen, empty page, page does not load, not load, wont load, doesnt load, stays white, spinning, loading forever, does not open, wont open > java script, browser, load, blank
extension, add on, addon, plugin, noscript, ublock, no script > java script, browser, extension
browser ~ internet explorer, which browser, old browser, supported browser, chrome, firefox, safari, edge
internet explorer = ie, ie 11, msie
shared mailbox, team mailbox, group mailbox, info address, common mailbox > shared, several users
trash ~ bin, recycle bin, deleted items, wastebasket, deleted folder, rubbish
accidentally deleted, deleted by mistake, deleted accidentally, undelete, deleted by accident, recover deleted, restore deleted, deleted mail, deleted message, deleted messages, deleted a folder, get back deleted, recover a deleted > restore, deleted, trash, missing
remote pictures, pictures not shown, images not shown, tracking pixel, tracking pixels, external images, remote content, remote images > picture, tracking

# Encryption and privacy
encrypted ~ encryption, encrypt, secret, unreadable, scrambled, cipher
encrypted storage, encrypted server, encrypted on your server, encrypted at rest, encrypted mailbox, stored encrypted, zero access, zero knowledge, at rest, encrypted on disk > encrypted, stored
do you read, can you read, read my mails, staff read, you see my mail, look at my mail, scan my mail, scan my mails, employees read, access my mails, see my mails > read, mail, staff, scan
metadata ~ who i write to, whom i write, headers, header, sender and recipient, visible, seen, traces, contact data
who can see, who sees, can anyone see, is visible, what can others see > seen, hide
open pgp > encrypt, key
public key, private key, secret key, key pair, keyserver, key server, wkd, web key directory, autocrypt > key, open pgp
police ~ authority, authorities, court, government, subpoena, warrant, prosecutor, prosecutors, law enforcement, fbi, nsa, legal request, judge, court order, investigation, search warrant, secret service, hand over, intelligence agency, lawyer, seizure, state
logs ~ log, record, records, logging, kept, retention, history, stored about me, data kept, what do you store, what do you keep, what you save, no log, no logs, log policy
gdpr ~ data protection, dsgvo, privacy law, data processing agreement, dpa, right to be forgotten, subject access request
cookie, cookies, analytics, tracker, trackers > tracking, stores, site
privacy ~ private, confidential, discreet, secrecy
anonymous ~ anonymity, anonymously, without name, no name, nameless, hidden identity, incognito, without giving my name, real name, identity
where are you, which country, headquarters, jurisdiction, based in, where are your servers, server location, located, seat > country, swiss, jurisdiction, server
tor, onion, dark net, tor browser, hidden service, onion address > tor, onion, anonymous

# Private browsing
private browsing = private browser, secure browsing, anonymous browsing, browsing service, vpn service, browsing privately
vpn ~ wire guard, private browsing, open vpn, tunnel, virtual private network
wire guard = wireguard, wg
open vpn, ipsec, ikev 2, l 2 tp, pptp, shadowsocks > wire guard, private browsing
proxy ~ https proxy, http proxy, socks, pac, pac file, proxy server
tunnel ~ ssh, ssh tunnel, socks proxy
ssh > tunnel
which kind, which way, which type, which protocol, what protocol, which method, best way > which, way, compare
incognito, private window, private mode, inprivate > private browsing, hide
hide ~ conceal, mask, cover up, disguise, obscure, invisible
what does it hide, see what i do, see what i visit, see which sites, provider see, isp see, internet provider, my isp, isp, my employer, employer, boss > hide, see, provider
isp = internet provider, internet service provider, telecom, broadband provider
ip address, my ip, hide my ip, real ip, home ip, own ip, what is my ip > ip address, hide, leak, own address
leak ~ leaking, dns leak, webrtc leak, webrtc, ipv 6 leak, ip leak, give away, gives away, leaks, dns leaks, reveal, reveals, expose
is it working, does it work, check vpn, vpn working, vpn works, am i protected, am i connected, protected now, verify, test, vpn test, really on, test connection, check connection > check, working, test, behind the vpn, vpn is on, vpn on or off, vpn connected, vpn active, whether the vpn, if the vpn, really hides me, really hidden
slow ~ speed, lag, laggy, latency, ping, bandwidth, mbit, throughput, sluggish, crawl, crawls, takes forever, snail, slows down, slowed, fast, buffering, performance, mbps, takes a minute, takes minutes, takes so long, minutes to open, long to open, ages to open, takes a while, takes for ever, slowly, slower
internet, browsing, streaming, downloads, surfing > internet
no internet ~ internet gone, no network, offline, no connection at all, pages do not open, nothing loads, internet does not work, web pages dont load, no web, cant browse, nothing opens, pages dont load, internet dead, no pages load, sites do not open, no website opens, pages wont open, pages do not load
after disconnecting, turned off, switched off, turning off, since i removed, removed the proxy, after removing, after uninstalling, after quitting, disconnected, disconnecting, without the vpn, stopped the vpn, after i turned > off, disconnect, turning off, no internet
turn off ~ switch off, disable, deactivate, turning off, turned off, switch it off
turn on ~ enable, activate, switch on, start, turning on, activation
location ~ country, place, region, geolocation, other country, city, wrong country, abroad, foreign, geo, country code, in another country, think i am in, wrong city, nation
netflix, streaming, youtube, hulu, bbc, iplayer, disney, prime video, tv, television, geoblock, geo block, geoblocking, watch, zattoo, sky, spotify, amazon prime, video service, live stream, film, films, movie, movies > streaming, location, country, block
currency, francs, dollars, euros, wrong currency, shop shows > location, place, language
captcha ~ robot, not a robot, are you human, cloudflare, bot check, prove i am human, human verification, puzzle, click pictures, unusual traffic, verify you are human, traffic lights
blocked ~ access denied, forbidden, 403, blocks me, ban, block, site blocks, refuses me, denied access
bank blocks, bank, shop, site refuses > block, site, captcha
how many devices ~ number of devices, devices at once, same time, at the same time, simultaneously, several devices at once, device limit, at once, phone and laptop, how many connections, how many phones, in parallel
wire guard, config, conf, configuration file, import tunnel, qr code, peer, handshake, endpoint > wire guard, configuration
local network, lan, home network, file share, network drive, smb, nas, chromecast, cast, airplay, local devices, network printer > local, printer, network
proxy refusing, refusing connections, proxy error, proxy server is refusing, proxy not responding, proxy does not respond > proxy, refuse, connection
407, proxy authentication, proxy password, proxy asks, proxy login, socks login, socks password, proxy user > authentication, password, private browsing, accept
torrent, torrents, bittorrent, p 2 p, peer to peer, file sharing, utorrent, seeding > torrent
port forwarding, open port, forward port, incoming port > port forwarding, join my server, host a server, game server, run a server, web server at home, server at home, reach my server
game, games, gaming, xbox, playstation, nintendo, console, steam > game, console, minecraft, fortnite
router, fritz box, modem, mesh, open wrt, whole house, whole home, entire network > router
china, iran, russia, turkey, dubai, uae, censorship, censor, great firewall, censored > censor, block
hotel, airport, train wifi, cafe, coffee shop, starbucks, public wifi, hotspot, hot spot, open wifi, public network, public wi fi > wi fi, public, hotel
video call, video conference, skype, whatsapp call, jitsi, video chat > webrtc, call
mobile data, data plan, roaming, battery, drain > battery, data, data usage, data volume, use up my data, use up data, use more data, data cap, uses more data
ads, advertising, advertisement, tracker, advertisements > ad block, tracking, block
always on, reconnect, reconnects, disconnects, drops, connection drops, keeps disconnecting, cuts out > connection, always on
kill switch > block, without, leak
start with windows, autostart, auto start, start automatically, at boot, on startup, automatic connection > start, automatic

# Support and this site
support ~ customer service, help desk, helpdesk, service desk, customer support, assistance, customer care, contact us, help center
contact ~ write to you, reach you, get in touch, email you, talk to you, speak to, talk to, ask you
call, phone you, ring, call you, ring you, speak, talk, voice, phone number, callback, call back > phone number, call, support
human, real person, agent, live chat, chat, person, chatbot, somebody real > support, chat
opening hours ~ office hours, business hours, weekend, sunday, at night, hours, when are you open, when do you answer, working hours, closing time, availability, 24 7, day and night
no answer, no reply, still waiting, ignores me, ignored, ignore, you dont answer, no one answers, nobody answers, never answered, not answered, how long until, havent heard, have not heard, not heard back, not replied, never replied, waiting for an answer, no response, waiting for your answer, unanswered > answer, reply, support, wait
info needed, what info, what information, what do you need, what details, what to write, which information > include, information
ticket, case, reference, request number, ticket number, case number > reference, support
down ~ outage, offline, unavailable, dead, not reachable, broken, failure, disruption, crashed, unreachable, server down, interruption, does nothing work, nothing works, everything dead, not available, out of order, collapse
is it down, is it only me, only me, just me, anybody else, anyone else, other users, others too, everybody, for everyone, for everybody, for all > only me, down
status ~ status page, system status, service status, maintenance, known problems, server status, planned work
report ~ tell you, let you know, inform, notify you, announce, alert you
emergency ~ urgent, asap, critical, immediately, urgency, right now, very important, at night, 911
mistake ~ error on, wrong information, outdated, typo, bug, correction, dead link, incorrect information, spelling mistake, error in your
hard to read ~ small letters, font size, text size, bigger text, larger text, zoom, letters too small, contrast, blind, low vision, eyesight, poor eyesight, visually impaired, accessibility, magnify, tiny, enlarge, glasses, font, letters, larger font, size, tiny letters, small text
language, why only english, not speak english, dont speak english, support in > english only, language
one question, several questions, two questions, more questions, many questions, multiple questions > one question, question
stores about me, this site store, what does this site > stores, site
feature request, suggestion, suggest, wish, idea, feedback > suggest, feature, could you add, you should add, would be nice, would be great, would be good, i wish, please build, new feature, missing feature
complain, complaint, unhappy, angry, dissatisfied, bad service > support, mistake
vulnerability, security hole, bug bounty, exploit, security bug, responsible disclosure > vulnerability, security, report
open source, source code, audit, audited, github > source, audit, checked your security, independent review, penetration test, pentest, pen test, security review, security test
owner, who runs, who are you, who owns, behind it, founder > owner, run, a front for, honeypot, can i trust you, why trust you, why should i trust you, who stands behind, who is behind
no script, lynx, w 3 m, text browser, script off, scripts off, disable scripts, scripting, without scripts > java script, without
trial ~ test account, try it, demo, try out, free trial, test period, testing, try before, sample, evaluation, trial period, try for free
free ~ gratis, no cost, for nothing, free of charge, without paying, costless, freemium, free account
free mail, why pay, gmail is free, why should i pay, better than gmail, compared to gmail, wrong with gmail, advantage, advantages > free mail, compare, pay, google costs nothing, gmail costs nothing, costs nothing, stay on gmail, stay with gmail, stick with gmail, keep gmail, wrong with gmx, wrong with google, wrong with yahoo
which plan ~ right plan, choose a plan, best plan, recommend a plan, plan for me, which package, need both, only mail, mail only
included ~ contain, includes, what do i get, get for my money, feature, features, comes with, part of the plan, what is in, for my money, what you get, scope, benefits
requirement, requirements, what do i need, prerequisites, need > need, include
order, buy, join, become a customer, become customer, start using, get started > sign up, pay
birthday, date of birth, passport, real name, id card, verify identity, phone number required, need a phone number > sign up, know, anonymous

# Short ways to write
account = acc, acct
message = msg, msgs
address = addr, addy
attachment = attachm
signature = sig, email sig
application = appl
forward = fwd, fw
picture = pic, pics, photograph
video = vid, vids
message received = new mail

# Often misspelled
answer = anser
support = suport
leak = lek
starttls = startls
hotmail = hotmial
encrypted = encrypetd
ipv 6 = ivp 6, ip v 6
0x800ccc0e = 0x80ccc0e
0x800ccc0f = 0x80ccc0f
0x800ccc19 = 0x80ccc19
0x800ccc92 = 0x80ccc92
0x800ccc78 = 0x80ccc78
0x800ccc1a = 0x80ccc1a

# What people say at length
in transit = on the way, on its way, along the way, during transport, while it is sent
crossed out = line through, line through them, strikethrough, crossed through
pi hole = pihole
pi hole, ad guard, adguard, next dns > dns, ad block, own dns
tails, whonix > tor, tor browser
my letters, letters go, old letters, each letter, every letter > message, mail
last years post, my post > mail
after i close, after i leave, after i quit, after i cancel, after i delete, once i close, once i leave, once i delete, when i leave, after closing, people who left, who left, former customers > permanently deleted, data retention, deleted
really wiped, really gone, really deleted, really erased, gone for good, deleted for good, gone for ever, gone forever, deleted forever > permanently deleted, deleted
hang on to, hold on to, hold onto > data retention, kept
read only, only read, can only read, receive only > expired, disabled, send
code never comes, code does not come, code does not arrive, code doesnt arrive, verification code email, verification mail, confirmation mail, confirmation email > late, arrive
in junk, in the junk, in their junk, into junk, into spam, in the spam > spam, land
mycompany, my company com > own domain
break into your, at your data center, your server stolen, servers stolen, steal your servers > encrypted storage, encryption at rest, encrypted
thief has, has stolen, stole my, was stolen, has been stolen, got stolen, has my phone, has my laptop > stolen, lost, device, revoke
fell in, fell into > lost, phone, broken
code every time, code each time, code whenever > two step
sent from my phone, send from my phone, send from my computer, sent from my computer, sent on my phone, sent from another device > sent folder, sent
pull from you, fetch from you, collect from you, pull mail from you > another provider, fetch, collect
collect ~ fetch, pull, pull in, pick up
burn down, burns down, catches fire, disaster, if your servers > back up
attachment wont open, attachment does not open, cannot open attachment, cant open attachment, cant open the attachment, cant open a file, file wont open, winmail > attachment, open
havent touched, not touched, never touched, havent used, not used it, not logged in for, havent logged in, havent signed in > unused, inactive
life depends, life or death, whistleblower, activist, journalist, in danger, high risk, threat model > tor, vpn or tor, anonymous
throws my mails away, throws my mail away, throws mails away, microsoft rejects, microsoft blocks, swallows my mails, swallows my mail > rejected, spam, land
new pixel, new samsung, new iphone, got a new phone, bought a new phone, upgrading to, upgraded to > new phone
file is rubbish, file is broken, file is invalid, invalid file, not a valid file > import, valid, configuration
missed paying, missed payment, missed a payment, forgot to pay, did not pay, didnt pay, not paid, paid too late, pay too late > expired, reactivate
stopped from sending, not allowed to send, may not send, sending blocked, blocked from sending, sending disabled, sending is blocked, stopped me sending > disabled for sending, disabled, send
long code, code you showed, code you gave, code when i registered, code when i signed up > recovery code
key isnt the same, key has changed, key changed, key is different, certificate changed, certificate has changed, different certificate, fingerprint changed > certificate, fingerprint, new certificate
paid but, payed but, payed and, paid and nothing > pending, paid
usa, america, united states, uk, united kingdom, france, germany > country, location
no apps, no programs, only webmail, only in the browser, only in webmail, turn off imap, block imap, disable imap, without imap > webmail only, webmail, imap
kex, kex exchange identification, ssh exchange identification > ssh, tunnel
on the beach, i am away, im away, am away, i will be away, until i am back, not in the office > out of office
which computer i, where i sent it from, sent it from, where i send from, where i write from > mail shows my ip, ip address, header, recipient
where i surf, what i surf, sites i visit, sites i open, pages i visit, what i browse, where i browse > visit, see, internet
it guy, it department, it people, sysadmin, system administrator, network administrator, it staff > employer, work network
year old laptop, year old computer, old laptop, old machine, cope with, laptop cope, computer cope, powerful enough > old computer, requirement
works at home, at home but not, only at home, not at work > network, work network, connect, time out
websites in german, sites in german, pages in german, sites in french, pages in another language, site in another language > location, place
dont want it any more, dont want it anymore, no longer want, no longer need, stop charging me, stop billing me, end my subscription, stop my subscription, get out of > cancel, renew
still says unpaid, still unpaid, money not arrived, sent the money, sent you money, paid yesterday, paid days ago, paid last week > pending, paid
card does not work, card doesnt work, card wont work, card wont go through, card not accepted, bank refused > declined, payment failed, card
another year, one more year, add a year, top up, pay again, next payment > renew
almost full, nearly full, running out of space, running out of room, runs full, too many mails > storage full, storage
passed on, deceased, late husband, late wife, late father, late mother > death, somebody died
strange login, strange sign in, suspicious login, suspicious sign in, login i dont know, login from another country, dont recognize, was not me, wasnt me > unknown sign in, sign in, somebody else
asks me to confirm, account will be closed, account will be deleted, is this from you, is this mail from you, mail from you, did you send this > phishing, from us
got returned, came back to me, comes back to me, refused by, rejected by > bounce, rejected
still not there, still not here, still not arrived, takes forever to arrive, hours to arrive > late, arrive
images dont load, images do not load, images missing, no images, no pictures, pictures missing, pictures dont load, red cross > picture, show
what i was typing, what i wrote, lost what i wrote, mail i was writing > draft
all my mail gone, everything is gone, all gone, everything gone, mailbox empty, all mails gone, folders gone > missing, folder
add a file, add a photo, add a picture, put a picture, send a photo, send photos, send a picture, send pictures > attach, file, large
put in folders, sort automatically, auto sort, straight into a folder, go into a folder, into a folder > filter, folder
dont want mail from, stop mails from, stop mail from, never see mail from, no more mails from > block, sender, filter
sent too fast, hit send, clicked send > undo send
kicked out, throws me out, log in every time, sign in every time, log in again and again, keeps logging me out > stay signed in, sign out
left myself, at a friends, on someone elses, on somebody elses > sign out everywhere, borrowed computer
nothing on the screen, keeps loading, wont come up, does not come up, only white, never loads > blank page, load
can my isp, can my boss, can my provider, does google know, see my history, who sees what i > see, hide
do you spy, do you track, what do you know, know about me, do you write down, do you save > logs, stores, data
when the vpn drops, if the vpn drops, vpn stops, if it drops, when it drops, connection breaks > kill switch
how fast do you answer, when will i hear, when do i get an answer, when do i get a reply, response time, how quickly, how soon > how long, reply, answer
server problems, server trouble, not loading for anyone, is the server down, are you down > down, status
to everybody, to everyone, to many people, to 200 people, to all members, whole club, many people at once > sending limit, newsletter, group
no sound, does not ring, doesnt ring, phone silent, doesnt notify, does not notify, not notified > notification, push
bought a new computer, bought a new laptop, got a new laptop, got a new computer, new mac, new tablet > new computer
take my old mails, bring my old mails, move everything over, take everything with me, old mails over, bring everything > import, move
copy to a disk, save all my mails, save my mails, save mails, mails on my computer, keep mails safe > back up
help > support, contact
help me, need help, need some help, get help > support, contact
tehran > iran
moscow > russia
beijing > china

# Makers and systems
windows ~ win, windows 10, windows 11, windows 7, windows 8, microsoft windows, win 10, win 11, vista
linux ~ ubuntu, debian, fedora, mint, arch, manjaro, opensuse, suse, kali, elementary, red hat, rhel, centos, gentoo, nixos, zorin, pop os
macos ~ mac, imac, mac mini, macbook, sonoma, sequoia, ventura, monterey, tahoe, big sur, catalina
iphone ~ ios, ipad, ipados, apple phone, ios device
android ~ samsung, galaxy, pixel, xiaomi, redmi, huawei, oppo, oneplus, motorola, fairphone, nokia, honor, graphene os, lineage os, calyx os, android phone, xperia
thinkpad, lenovo, dell, surface, acer, asus, hp laptop > computer, laptop, windows
hewlett packard, canon, brother, epson, xerox, ricoh, konica, kyocera, lexmark > printer
apple watch, smart watch, smartwatch, watch os > iphone, phone
smart tv, fire tv, apple tv, chromecast, roku, kodi > router, television, streaming
comcast, xfinity, verizon, telekom, vodafone, orange, virgin media, swisscom, sunrise, o 2, telefonica, bt > internet provider
outlook 365, office 365, o 365, microsoft 365, ms outlook, exchange online, outlook 2019, outlook 2016, outlook 2021 > outlook
thunder bird, mozilla mail > thunderbird
opera gx, chromium browser > opera, chrome

# Errors as programs show them
0x800ccc0e, 0x800ccc0d, 0x80042108, 0x8004210a, 0x800ccc19, 0x80042109, 0x800ccc15, 0x800ccc7d, 0x800ccc0b, 0x800ccc05 > connect, time out, cannot connect
0x800ccc0f, 0x800ccc67, 0x800ccc13 > connect, interrupted
0x800ccc90, 0x800ccc91, 0x800ccc92, 0x800ccc18, 0x80040610 > password, wrong, authentication
0x800ccc78, 0x800ccc79, 0x800ccc60, 0x800ccc80 > send, relay denied, authentication
0x800ccc1a, 0x800ccc1b, 0x800ccc1c > certificate, ssl
0x8004010f, 0x80040119, 0x80040600 > outlook, profile
try again later, temporary failure, temporarily deferred, deferred, retry > late, too many connections
452, 552, 5.2.2, 4.2.2, insufficient storage, insufficient system storage > storage full, quota
550, 5.1.1, 5.1.10, mailbox unavailable, recipient rejected, recipient address rejected, no such user here, account does not exist > bounce, recipient
554, 5.7.1, 5.7.26, message rejected, blocked by, policy reasons, transaction failed, unsolicited > bounce, spam, rejected
552 5.3.4, 5.3.4, message size exceeds, exceeds maximum, entity too large, 413 > large, size
530, 5.7.0, authentication required, must authenticate, auth required > authentication, send, smtp
534, 535, 5.7.8, 5.7.9, invalid login, login denied, username and password not accepted, bad username or password, authenticationfailed, authentication failure, authentication failed, invalid username, login to server failed, auth failed > password rejected, password, wrong, app password
connection refused, connection reset, connection closed, reset by peer, no route to host, network is unreachable, host unreachable, err connection refused, econnrefused, etimedout, connection interrupted, server unexpectedly, terminated unexpectedly, server disconnected > connect, time out
name not resolved, host not found, nxdomain, unknown host, dns probe, dns server, could not resolve, getaddrinfo, server dns address > dns, server name, no internet
proxy connection failed, tunnel connection failed, err proxy, 502, 503, bad gateway, proxy connect > proxy refusing, proxy, refuse
not private, security risk, secure connection failed, unknown issuer, bad cert domain, authority invalid, cert date, common name invalid, self signed certificate, certificate has expired, unable to verify, cannot verify server identity, ocsp > certificate, warning
internet disconnected, err internet > no internet

# Money, time and people
dollar, dollars, euro, euros, pound, pounds, franc, francs, chf, usd, eur > price, pay, currency
afford, pricey, overpriced, too expensive > price, discount
purchase order, po number, company name on, billing address, billing details > invoice
instalment, instalments, installment, monthly payment, per month, per year, yearly, annually, monthly, quarterly > pay, period, plan, price
debt, owe, reminder, dunning, overdue payment > payment, expired
lawyer, legal, sue, court > police
grandma, grandpa, grandparents, roommate, flatmate, neighbor, neighbour > family, several people
colleague reads, boss reads, husband reads, wife reads > somebody, read, account
abroad, travel, traveling, travelling, trip, hotel > location, country, public
midnight, night, sunday, saturday, christmas, easter, new year, bank holiday, public holiday > opening hours, holiday
minutes, quickly, instantly, right away > fast, soon
`;
