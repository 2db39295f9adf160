import { expect, test } from '@playwright/test';
import { buildTopicModel, type TopicDocument, type TopicModel } from '../../../../src/checks/topic/index.ts';
import { chooseSubject } from '../../../support/topic.ts';
import { findSteep } from '../../../support/growth.ts';

const answers: TopicDocument[] = [
  {
    subject: 'webmail',
    title: 'How do I set an automatic reply for my vacation?',
    summary: 'In the web mail under Settings: write the reply and choose the days.',
    keywords: ['out of office', 'auto-responder', 'holiday'],
  },
  {
    subject: 'webmail',
    title: 'How do I sort mail with filters?',
    summary: 'A filter moves incoming mail into a folder.',
    keywords: ['rules', 'winnowing'],
  },
  {
    subject: 'account-billing',
    title: 'My storage is full: what now?',
    summary: 'Delete large messages, or choose a larger plan.',
    keywords: ['quota', 'mailbox full'],
  },
  {
    subject: 'deliverability',
    title: 'Why was my message bounced?',
    summary: 'The other server refused it; the report says why.',
    keywords: ['undelivered', 'mail returned'],
  },
  {
    subject: 'private-browsing',
    title: 'Why do web sites ask me to solve captchas?',
    summary: 'Many people share one address, and some sites distrust it.',
    keywords: ['unusual traffic', 'robot'],
  },
  {
    subject: 'mail-setup',
    title: 'Which server settings does my mail program need?',
    summary: 'IMAP to receive, SMTP to send; the user name is the whole address.',
    keywords: ['port', 'host name'],
  },
  {
    subject: 'sales',
    title: 'What does it cost, and can I try it free of charge?',
    summary: 'There are two plans, and the first month is free.',
    keywords: ['price', 'how much'],
  },
];

const model = buildTopicModel(answers);

const questions = [
  ['How can I switch on an automatic reply while I am on vacation?', 'webmail'],
  ['I would like a holiday auto-responder', 'webmail'],
  ['What happens when my storage is full?', 'account-billing'],
  ['My message to a friend was bounced', 'deliverability'],
  ['Why must I solve captchas so often in the tunnel?', 'private-browsing'],
  ['Which port does Outlook need for IMAP?', 'mail-setup'],
  ['Thunderbird does not show the folders of my second account', 'mail-setup'],
  ['I want to cancel my subscription and get a refund', 'account-billing'],
  ['Gmail does not open in Firefox any more', 'webmail'],
  ['I think somebody hacked my computer, there is a virus warning', 'security'],
  ['My VPN is connected but I still see my own IP address', 'private-browsing'],
  ['How much does it cost, and is there a free month?', 'sales'],
  ['Your web page about ports has a broken link, it fails with an error', 'website'],
  ['Firefox: my bookmarks toolbar and all tabs are gone after a crash', 'other'],
  ['Huh?', 'other'],
] as const;

for (const [text, subject] of questions) {
  test(`“${text.slice(0, 50)}” is about ${subject}`, () => {
    expect(chooseSubject(text, model)).toBe(subject);
  });
}

test('the answers teach words that no cue knows', () => {
  const text = 'Winnowing, please';
  expect(chooseSubject(text, buildTopicModel([]))).not.toBe('webmail');
  expect(chooseSubject(text, model)).toBe('webmail');
});

test('the beginning of a message counts more than its end', () => {
  const tunnel = 'The VPN is slow.';
  const danger = 'I found a virus.';
  const between =
    ' I have been with you for years and was always glad of it, and so were the others at home.\n';
  expect(chooseSubject(`${tunnel}${between}${danger}`, model)).toBe('private-browsing');
  expect(chooseSubject(`${danger}${between}${tunnel}`, model)).toBe('security');
});

test('words like those of every object do not confuse the model', () => {
  expect(chooseSubject('constructor toString __proto__ hasOwnProperty', model)).toBe('other');
});

test('the model of a hundred answers is small, and survives being written as JSON', () => {
  const many = Array.from({ length: 100 }, (_, i): TopicDocument => {
    const answer = answers[i % answers.length] ?? answers[0];
    if (!answer) throw new Error('No answers.');
    const rare = Array.from({ length: 20 }, (_unused, j) => `w${(i * 20 + j).toString(36)}x`).join(' ');
    return { ...answer, summary: `${answer.summary} ${rare}` };
  });
  const json = JSON.stringify(buildTopicModel(many));
  expect(json.length).toBeLessThan(60_000);
  expect(chooseSubject('My message was bounced', JSON.parse(json) as TopicModel)).toBe('deliverability');
});

test('takes time in proportion to the length of the worst texts', async () => {
  const units = ['mail ', 'www.', 'a', 'not received ', '](', 'private window '];
  expect(await findSteep((text) => chooseSubject(text, model), units)).toEqual([]);
});
