import { expect, test } from '@playwright/test';
import { splitQuestions } from '../../../../src/checks/questions/index.ts';

test.describe('One question stays one', () => {
  const accepted: Record<string, string> = {
    'a plain question': 'How do I forward my mail to another address?',
    'why, how to mend it and how to prevent it':
      'Why does the calendar forget my appointments? How do I fix this, and how can I keep it from happening again?',
    'a choice between two answers':
      'Is the tunnel part of the basic plan, or do I have to pay extra? I could not find it on the price list.',
    'tags after a problem':
      'Webmail shows a blank page since noon. Any ideas? Has anyone seen this? Please help!',
    'a subject that the body repeats':
      'How do I change my display name?\n\nI married and would like to change my display name. How do I do that?',
    'steps that were tried':
      'Sending fails with a time-out. I tried:\n\n1. restarting the router\n2. another port\n3. a second phone\n\nWhat now?',
    'symptoms in a list':
      'Since the update these things happen:\n- the list of folders is empty\n- no sound on new mail\n\nHow do I go back?',
    'several question marks': 'What??? Where did my whole inbox go???? It was there this morning!!',
    'question marks in addresses':
      'The link https://shop.example/?item=4&also=how?&x=1 will not open. Nor will https://shop.example/?item=5?',
    'quoted mail':
      '> How do I renew?\n> Also, can I pay by bank transfer?\n\nYou asked me to resend this. The invoice is still missing.',
    'a pasted log':
      'Mail stops after this:\n[17:02:11] connect? retry=2 {ok=false}\n[17:02:12] also: tls? {ok=false} <eof>\nWhy?',
    'words of a dialog':
      'It says "Do you trust this site? Also, do you want to save the password?" when I log in.',
    'a follow-up': 'Can I use my own domain with you? If so, which records do I need? Does it cost more?',
    'another symptom':
      'The archive folder loses mail. Another problem is that the archive folder shows mail twice. What is going on?',
    'one question that was announced as several':
      'A few questions - I followed the guide, but the account test fails with a red cross. What do I do?',
    'an alternative to what was asked':
      'Why was my parcel notice rejected? The limit is said to be 20 MB. Is there another way to send a large file?',
    'what a program says':
      'The page on the proxy will not open. Error code: PR_END_OF_FILE. An error occurred during a connection. What now?',
    'what was tried in another field':
      'My calendar is empty on the tablet. I restarted the router. I cleared the cookies, too. How do I get it back?',
    'a check of what was understood':
      'May my sister use my account? The rules allow one person per account, don\u2019t they?',
    'a choice after a question':
      'How do I read my mail on an old tablet? It only offers POP3 or Exchange, is either of those fine?',
    'two questions about one thing in a sentence':
      'All my notes are gone. Why did that happen, and is there any chance of a restore?',
    'what the answer is needed for':
      'How do I download all my mail? I want to keep a copy on a disk before I close the account.',
    'a list of what was tried':
      'The same mail arrives again and again.\n\nWhat I tried:\n- a new profile? no change\n- compact folders? no change\n\nHow do I stop it?',
    'two verbs of one question': 'Is it possible to (a) receive and (b) send with the alias only?',
    'the same of other things': 'Can I use the proxy on my phone? Also on my TV? And what about my tablet?',
    'a subject that asks in other words':
      'Why does the machine ask me the same thing daily?\n\nEach morning a box wants my permission. I press yes. Next day it is there again.',
    'one question with a long story':
      'The story behind my question\n\nI work at night. A page must be accepted every four hours.\n\nWhat I want is to see that page. How?',
    'where a question comes from': 'Is POP3 still offered? Your site says yes. My brother says no.',
    'no question at all': 'The proxy refuses connections.',
  };
  for (const [name, text] of Object.entries(accepted)) {
    test(`accepts ${name}`, () => {
      expect(splitQuestions(text)).toEqual([text]);
    });
  }

  test('trims what it accepts', () => {
    expect(splitQuestions('\r\n  Where is my invoice?  \r\n')).toEqual(['Where is my invoice?']);
  });

  test('accepts an empty text', () => {
    expect(splitQuestions('')).toEqual(['']);
  });
});

test.describe('Several questions are told apart', () => {
  const split: Record<string, [text: string, asks: string[]]> = {
    'a numbered list': [
      '1. How do I add an alias?\n2. Is there a limit for attachments?\n3. Can I import my contacts?',
      ['add an alias', 'limit for attachments', 'import my contacts'],
    ],
    'a numbered list on one line': [
      'Two questions. 1) Where is the log kept? 2) Who can read it?',
      ['Where is the log', 'Who can read it'],
    ],
    'letters in brackets': [
      'About moving: (a) how do I export my calendar? (b) do you keep a copy of it?',
      ['export my calendar', 'keep a copy'],
    ],
    labels: [
      'Q1: Does the tunnel work on a tablet?\nQ2: How many devices may I use at once?',
      ['on a tablet', 'How many devices'],
    ],
    'first and second': [
      'First, the font in webmail is tiny and I cannot make it larger. Second, how do I cancel the yearly plan?',
      ['font in webmail', 'cancel the yearly plan'],
    ],
    bullets: [
      'I have some questions:\n- Is two-factor login available?\n- Where do I find my recovery codes?',
      ['two-factor login', 'recovery codes'],
    ],
    also: [
      'How do I set up an auto-reply? I leave on Friday. Also, is there a way to hide my phone number on invoices?',
      ['auto-reply', 'phone number'],
    ],
    'also in the middle of a sentence': [
      'How do I print a message without its header and also how can I sort folders by size?',
      ['print a message', 'sort folders'],
    ],
    'a separate issue': [
      'Spam reaches my inbox every day. How can I train the filter?\n\nAs a separate issue, my invoice for May shows the wrong company.',
      ['train the filter', 'invoice for May'],
    ],
    'one more thing, without a question mark': [
      'Please delete the mailbox of my late father. One more thing, the proxy is very slow in the evening.',
      ['late father', 'proxy is very slow'],
    ],
    'requests without a question mark': [
      'I would like to change the owner of our account. I would also like to know how long backups are kept.',
      ['owner of our account', 'how long backups'],
    ],
    'a second question joined with and': [
      'How do I recover a deleted folder and how do I change my password',
      ['deleted folder', 'change my password'],
    ],
    'two problems in paragraphs of their own': [
      'My mailbox lost its drafts folder. Can you restore it?\n\nhi, some websites will not open through the proxy, it says timeout',
      ['drafts folder', 'through the proxy'],
    ],
    'small roman numbers': [
      'I have two issues:\ni) the certificate of webmail is not valid\nii) I was charged in dollars',
      ['certificate', 'dollars'],
    ],
    'two questions next to each other': [
      'Is there a limit on filters? Can I print a whole thread?',
      ['limit on filters', 'whole thread'],
    ],
    'questions in one sentence after a colon': [
      'I need to know: the longest password; whether IPv6 works for sending; how long you keep logs. Thanks.',
      ['longest password', 'IPv6', 'keep logs'],
    ],
    'letters in the middle of a request': [
      'Could you please (a) confirm that my account will close on Friday, and (b) tell me how to take my contacts with me.',
      ['close on Friday', 'my contacts'],
    ],
    'lines below an announcement': [
      'Questions before I buy:\nhow many devices\ncan I pay cash\nis there a phone number',
      ['how many devices', 'pay cash', 'phone number'],
    ],
    'as many problems as announced': [
      'Two points. The search ignores umlauts. The button for archiving is missing on my phone.',
      ['umlauts', 'archiving'],
    ],
    'a topic in front of each question': [
      'Billing: can I pay every quarter? App: is there a widget for Android?',
      ['every quarter', 'widget'],
    ],
    regarding: [
      'Regarding the invoice no. 20931: why is there a fee on it? Regarding my mailbox: how can I enlarge it?',
      ['why is there a fee', 'enlarge it'],
    ],
    'a second question without a first': [
      'Is it safe to open attachments in webmail? My second question: what does the padlock beside a sender mean?',
      ['safe to open', 'padlock'],
    ],
    'the wish of somebody else': [
      'How do I make the letters bigger? Then my son wants to know if he can have an address of his own.',
      ['letters bigger', 'my son'],
    ],
    'lettered questions': [
      'Question A: may I keep my address when I leave?\nQuestion B: is there a discount for pensioners?',
      ['when I leave', 'pensioners'],
    ],
    'a second question in the middle of a sentence': [
      'My first question is can I rename a label, and my second question is why do the filters run twice',
      ['rename a label', 'run twice'],
    ],
    'a second matter that is only announced': [
      'The letters of our choir bounce since Tuesday. What can I do?\n\nThere is a second matter. The clock of the calendar runs an hour late. How do I set it?',
      ['our choir bounce', 'clock of the calendar'],
    ],
    'two questions in paragraphs of their own': [
      'How do I change my password?\n\nHow can I pay by bank transfer?',
      ['change my password', 'bank transfer'],
    ],
    'another question below a question that stands alone': [
      'How do I set an automatic reply?\n\nAnother question: where is my last invoice?',
      ['automatic reply', 'last invoice'],
    ],
    'something that has nothing to do with it': [
      'How can I print the address book on labels? Another issue, nothing to do with the above: the tunnel is very slow at noon.',
      ['on labels', 'slow at noon'],
    ],
    'as many items as the subject counts': [
      'Old computer, 3 problems\n\nMy nephew gave me his old machine. He set it up last week. It runs well. I like it.\n\n1. The folders stand in another order.\n2. No sound with new mail.\n3. Letters open in the wrong window.',
      ['another order', 'No sound', 'wrong window'],
    ],
    'two things of which each is named': [
      'I miss two things. One is the button to edit as new, it is nowhere. I send the same order each week. The other is that the wheel made the letters larger.',
      ['edit as new', 'the wheel'],
    ],
    'numbers with colons on one line': [
      'Small window\n\n1: Can it start on the second screen 2: how do I turn the blue button off',
      ['second screen', 'blue button'],
    ],
    'also, and a question without a mark': [
      'How do I make a list of all singers? There are forty of them.\n\nAlso - can a list have a sign in its name, it always says no.',
      ['all singers', 'a sign in its name'],
    ],
    'questions in one line, the first without its dash': [
      'How long is the trial? - Is there a tablet app? - Can I get a refund?',
      ['the trial', 'tablet app', 'refund'],
    ],
    'a second wish that names a system': [
      'Dear team,\n\nI would like to know how I can increase the storage of my account. I also wanted to ask whether you plan a calendar app for Android.',
      ['the storage', 'for Android'],
    ],
    'a pair of wishes': [
      'I have a pair of wishes.\n1. Larger letters in the list.\n2. The old green icon.',
      ['Larger letters', 'old green icon'],
    ],
    'a change of topic without any mark': [
      'The tunnel drops every few minutes on the train. How can I make it stay? My invoice of last month shows the wrong company name and our old postal address.',
      ['make it stay', 'invoice'],
    ],
    'a request on another topic': [
      'Folders that I make in webmail stay invisible on my phone. How do I show them there? Could you send us a signed contract for our club and the invoices of last year?',
      ['show them there', 'contract'],
    ],
  };
  for (const [name, [text, asks]] of Object.entries(split)) {
    test(`splits ${name}`, () => {
      const parts = splitQuestions(text);
      expect(parts).toHaveLength(asks.length);
      for (const [i, ask] of asks.entries()) {
        expect(parts.map((part) => part.includes(ask))).toEqual(asks.map((_, k) => k === i));
      }
    });
  }
});

test.describe('Each part can be answered alone', () => {
  test('gives the shared opening to every part of a list', () => {
    const parts = splitQuestions(
      'Moving to a new laptop\n\nHello, I am Ada. I use Thunderbird 128 on Fedora.\n\n' +
        '1. How do I copy my filters?\n2. Will my signatures come along?\n\nMany thanks',
    );
    expect(parts).toEqual([
      'Moving to a new laptop\n\nHello, I am Ada. I use Thunderbird 128 on Fedora.\n\n1. How do I copy my filters?',
      'Moving to a new laptop\n\nHello, I am Ada. I use Thunderbird 128 on Fedora.\n\n' +
        '2. Will my signatures come along?\n\nMany thanks',
    ]);
  });

  test('gives greeting and system to a part that begins with also', () => {
    const parts = splitQuestions(
      'Good morning,\nI use Outlook 2021 on Windows 11.\nWhy are my sent messages missing? ' +
        'Also, can you tell me how to add a shared calendar?',
    );
    expect(parts[0]).toContain('sent messages missing?');
    expect(parts[1]).toBe(
      'Good morning,\nI use Outlook 2021 on Windows 11.\n\nAlso, can you tell me how to add a shared calendar?',
    );
  });

  test('gives the system named at the end to every part', () => {
    const parts = splitQuestions(
      '1. How do I export contacts?\n2. How do I share a calendar?\n\nI am using version 4.2 on Android.',
    );
    expect(parts[0]).toBe('1. How do I export contacts?\n\nI am using version 4.2 on Android.');
    expect(parts[1]).toContain('I am using version 4.2 on Android.');
  });

  test('keeps an item together that takes several sentences', () => {
    const parts = splitQuestions(
      'Issue 1: The sidebar is gone. I did not touch it. What happened?\n\n' +
        'Issue 2: Search finds nothing older than a week. Is there a limit?\n\nI searched for names I know.',
    );
    expect(parts[0]).toBe('Issue 1: The sidebar is gone. I did not touch it. What happened?');
    expect(parts[1]).toContain('I searched for names I know.');
  });

  test('keeps what leads up to the first question out of an unrelated second one', () => {
    const parts = splitQuestions(
      'Hello,\nwebmail cannot print my messages, all pages stay white. Any ideas? The tunnel to the Finnish server drops every few minutes on the train.',
    );
    expect(parts).toHaveLength(2);
    expect(parts[1]).toBe('Hello,\n\nThe tunnel to the Finnish server drops every few minutes on the train.');
  });

  test('gives no part the problem of another one', () => {
    const parts = splitQuestions(
      'My auto-reply is still sent although I switched it off. People think I am at the beach. Also, is there a price for students?',
    );
    expect(parts).toEqual([
      'My auto-reply is still sent although I switched it off. People think I am at the beach.',
      'Also, is there a price for students?',
    ]);
  });

  test('leaves the rest of an endless message with its last part', () => {
    const text =
      `1. How do I add an alias?\n2. Can I pay by card? ${'more and more words '.repeat(1000)}`.trim();
    expect(splitQuestions(text).at(-1)).toBe(text.slice(text.indexOf('2. Can I')));
  });
});

test.describe('Long texts', () => {
  const worst: Record<string, string> = {
    'list items': '1. how do I go on? ',
    'words without a stop': 'how can I also ',
    'full stops': '.',
    brackets: '(a',
    'quotation marks': '"a ',
    'short lines': 'ab c\n',
    'announced questions': 'Two questions. How do I change this name? ',
    'signs of mail addresses': 'a@',
    'clauses after a colon': 'I need to know: the limit; how long; ',
    'topics in front': 'Mail: how can I go on? ',
    'changes of topic': 'My invoice is wrong. Can I add a tunnel? Also, the folder fails. ',
  };
  for (const [name, piece] of Object.entries(worst)) {
    test(`takes time in proportion to the length of ${name}`, () => {
      const short = measureMs(piece.repeat(Math.ceil(8_192 / piece.length)));
      const long = measureMs(piece.repeat(Math.ceil(131_072 / piece.length)));
      // Sixteen times the length; its square would be 256 times the time. The rest is for a busy machine.
      expect(long).toBeLessThan(80 * Math.max(short, 1));
    });
  }
});

function measureMs(text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    splitQuestions(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}
