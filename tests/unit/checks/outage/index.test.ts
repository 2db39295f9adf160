import { expect, test } from '@playwright/test';
import { judgeOutage } from '../../../../src/checks/outage/index.ts';
import { findSteep } from '../../../support/growth.ts';
import { roles } from '../../../../src/site/roles.ts';

const aRole = new RegExp(`^(?:${Object.keys(roles).join('|')})$`, 'u');

const outages = [
  'The certificate of your mail server expired this morning, and every program refuses it.',
  'Your web mail is just blank since eight, for all of us in the shop.',
  'All exits in Norway are dead as of tonight, none of your servers there answer. When will they work again?',
  'IMAP has not answered since 9:40. My phone over mobile data and my laptop at home both say connection timed out.',
  'Nobody in our office can read mail. Six of us, three different mail programs, all stuck since about ten o’clock.',
  'Web mail shows 503 Service Unavailable',
  'smtp.harborlight.example refuses connections. Tried from work and from a friend’s network. Receiving is fine.',
  'The proxy is down. Every page gives “proxy server is refusing connections”, on the tablet and on the PC, with Wi-Fi and with 5G.',
  'WireGuard handshake fails on all our devices since last night. Nothing was changed here. The internet works without the tunnel.',
  'Your mail server seems dead',
  'All mailboxes of our association (14 people) get “connection to server lost” when they try to receive messages.',
  '500 Internal Server Error when anyone logs in to the web mail',
  'Web mail is not loading at all today, not on my mac and not on my ipad, different browsers. Is the server having trouble?',
  'pop server unreachable again, second time this week. when will this be fixed',
  'My customers tell me that they all get an error when writing to me, and I cannot log in either: the page is a 502.',
  'Sending has been failing for everybody at our company for two hours with “Connection to outgoing server timed out”.',
  'Our company’s 40 mailboxes on your service have stopped receiving anything as of 3pm. Please advise urgently.',
  'I believe IMAP is down, telnet to port 993 times out from two different providers.',
  'web mail down?',
  'dead mail server',
  'The web mail of our club is broken, none of the twenty accounts gets in.',
  'Mail does not work, not for me and not for my husband.',
  'imap: authentication failed for everybody at our school since ten',
  'SMTP says 451 temporary failure to all that we send',
  'No mail at all since lunch, neither on the PC nor on the tablet',
  'IMAP does not resolve any more, asked from two countries',
  'Is the server down? Neither my phone nor my laptop connects, also not over mobile data.',
  'I restarted my router and it changed nothing: POP times out, and at my neighbor’s it is the same.',
  'Our admin has checked the firewall. Nobody of the staff can fetch mail, wherever they are.',
  'Same at my brother’s in Oslo: web mail gives a 504',
  'We tried it at the hotel and at home, both of us get no answer from IMAP.',
];

const setups = [
  'Nothing loads in the login window here. My colleague has the same laptop and his works at once.',
  'I cannot open the tax site. It loads for my neighbor, she got in this morning.',
  'cant send, can read my mail but cant send any, it says timed out',
  'I bought a new laptop and cannot set up my account in Outlook, it says the connection timed out.',
  'My password is not accepted in Thunderbird but the web mail works with it.',
  'After the update of Thunderbird this morning no mail arrives on my PC. On the phone everything is fine.',
  'Thunderbird is not responding when I click on a large folder',
  'Since the power cut yesterday my computer cannot get mail, my wife’s computer works.',
  'Connection timed out when I try to send. I installed a new antivirus yesterday.',
  'How do I add a second account on my iPhone? It keeps saying cannot verify server identity.',
  'My mail to a friend bounced with 550 5.7.1 rejected.',
  'The web mail is blank in Firefox, Chrome shows it.',
  'I get error 535 on sending since I turned on two-step sign-in',
  'WireGuard connects but some web sites do not open',
  'Outlook asks for the password every five minutes',
  'Cannot connect to your servers from my company’s network, at home it works',
  'It says too many connections when I open the third program',
  'K-9 on my tablet says connection error, while Thunderbird on the desktop gets mail. It works on the old phone too.',
  'The server is down, it says in my mail program. Web mail works, and a friend who is also a customer has no problems.',
  'On Wi-Fi it works, only over mobile data my phone cannot reach the server',
  'smtp: connection refused on port 25 from my own postfix',
  'Mail fails, my internet at home is down since the storm.',
  'When I add the account to my mail app: could not open connection to server',
  'Thanks for fixing the server, it works for all of us again.',
  'What happens to new mail while your server is down?',
  'Is IMAP down? It says that the user name or password is incorrect.',
  'The copier cannot reach the mail server any more, and we have forty letters to scan.',
  'Nobody in our house gets mail since my son replaced the router',
  'I changed the MX records at my registrar and now no mail arrives for anyone here. Urgent.',
  'Server not responding since I turned on another company’s VPN; when I switch it off, mail works',
  'My subscription ended on Friday and all services are down for me',
  'Our mailbox is full and nobody can write to us, customers are angry',
  'Server unavailable in the app. With mobile data yes, with the Wi-Fi no.',
  'Is there an outage? 554 relay access denied for each letter',
  'Connection refused at 127.0.0.1, is the server offline?',
];

const guesses = [
  ['Is the mail server down? Outlook has been updated to a new version', false],
  ['The mail server is down. Outlook has been updated to a new version', true],
] as const;

for (const [text, passes] of guesses) {
  test(`${passes ? 'believes what is said' : 'doubts what is only asked'}: ${text.slice(0, 30)}`, () => {
    expect(judgeOutage(text).serviceWide).toBe(passes);
  });
}

for (const text of outages) {
  test(`lets through: ${text.slice(0, 60)}`, () => {
    expect(judgeOutage(text)).toMatchObject({ serviceWide: true });
    expect(judgeOutage(text).help).toBeUndefined();
  });
}

for (const text of setups) {
  test(`doubts: ${text.slice(0, 60)}`, () => {
    expect(judgeOutage(text)).toMatchObject({ serviceWide: false, help: expect.stringMatching(aRole) });
  });
}

test('names what it found', () => {
  const { evidence } = judgeOutage(
    'The web mail answers 502 Bad Gateway, for me and for two colleagues, since 08:15.',
  );
  expect(evidence).toEqual(expect.arrayContaining(['server-error', 'everybody']));
  expect(evidence).not.toContain('works-elsewhere');
});

const help = [
  ['Thunderbird rejects my password although it is right', 'password-rejected'],
  ['I can receive mail but I cannot send any', 'receive-but-not-send'],
  ['On my new phone sending timed out', 'server-settings'],
  ['Avast says the connection was reset when I fetch mail', 'antivirus-intercepts-mail'],
  ['The proxy refuses me since I changed the settings in Firefox', 'proxy-refusing-connections'],
  ['A certificate warning appears on my tablet', 'certificate-warning'],
  ['My account was hacked, I think, and I cannot log in', 'account-used-by-someone-else'],
  ['The tunnel asks for a password each time', 'authentication-failed'],
  ['My account was disabled for sending', 'disabled-for-sending'],
  ['My message bounced', 'message-bounced'],
  ['Only on my desktop nothing arrives', 'is-it-only-me'],
  ['I forgot my password, nothing works', 'forgotten-password'],
  ['My mailbox is full and no mail arrives', 'storage-full'],
  ['My two-step code is not accepted', 'lost-second-factor'],
  ['No program works since I turned on two-step sign-in', 'app-passwords'],
  ['Too many connections, it says on the third device', 'too-many-connections'],
  ['Web mail works but Thunderbird times out', 'connection-timed-out'],
  ['The printer cannot send to your server', 'printer-or-script'],
  ['My subscription ended and no mail arrives', 'reactivate-expired-account'],
  ['I moved my domain and no mail arrives', 'own-domain-dns'],
  ['Hello?', 'is-it-only-me'],
] as const;

for (const [text, role] of help) {
  test(`helps with ${role}: ${text}`, () => {
    expect(judgeOutage(text)).toMatchObject({ serviceWide: false, help: role });
  });
}

test('several people who are hit outweigh a browser in which it works', () => {
  const text = 'Our staff cannot open the web mail, all users are affected, though it works in Edge.';
  expect(judgeOutage(text).serviceWide).toBe(true);
});

test('many people alone, with nothing that fails, are no outage', () => {
  expect(
    judgeOutage('All our customers are happy with you, and hundreds of users will follow.').serviceWide,
  ).toBe(false);
});

test('an outage that is over is no outage', () => {
  expect(
    judgeOutage('After the outage last week I moved to another program. How do I import my folders?')
      .serviceWide,
  ).toBe(false);
});

test('takes time in proportion to the length of the worst texts', async () => {
  const units = [
    'the server is not ',
    'both my phone ',
    'a.',
    'imap ',
    '500 ',
    ' ',
    'with the my ',
    'when i my plan has ',
    'router was ',
  ];
  expect(await findSteep(judgeOutage, units)).toEqual([]);
});
