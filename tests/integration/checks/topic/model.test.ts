import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { buildTopicModel, type TopicDocument } from '../../../../src/checks/topic/index.ts';
import { chooseSubject } from '../../../support/topic.ts';

/** The frontmatter of a whole set of answers: a copy, so that no operator's own texts decide what these tests say. */
const answers = readFileSync(new URL('answers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TopicDocument);
const model = buildTopicModel(answers);

test('the title of every answer leads to its own subject', () => {
  const astray = answers.filter(({ title, subject }) => chooseSubject(title, model) !== subject);
  expect(astray.map(({ title }) => title)).toEqual([]);
});

test('most titles find their subject by the other answers alone', () => {
  const found = answers.filter(({ title, subject }) => {
    const others = buildTopicModel(answers.filter((answer) => answer.title !== title));
    return chooseSubject(title, others) === subject;
  });
  expect(found.length / answers.length).toBeGreaterThan(0.6);
});

test('the model of a whole set of answers is small', () => {
  expect(JSON.stringify(model).length).toBeLessThan(50_000);
});

const questions = [
  ['How do I change the password of my account?', 'account-billing'],
  ['Please cancel my plan and pay me back the rest', 'account-billing'],
  ['My bank transfer has not been booked yet', 'account-billing'],
  ['Which port and which server name do I type into Outlook?', 'mail-setup'],
  ['Can the web mail move letters into folders by itself?', 'webmail'],
  ['The tunnel is up but no page loads', 'private-browsing'],
  ['I lost the phone with my authenticator', 'security'],
  ['a customer says that my letters are in her junk folder', 'deliverability'],
  ['What is the difference between the two plans?', 'sales'],
  ['There is a wrong word in your guide and its second link is dead', 'website'],
  ['Is there somebody I can telephone?', 'other'],
  ['The bill is in the wrong currency', 'account-billing'],
  ['Which security type does Outlook need, TLS or STARTTLS?', 'mail-setup'],
  ['The second step in the guide is wrong for my version', 'website'],
  ['May we test it before paying?', 'sales'],
  ['Is a passkey supported?', 'security'],
  ['An important letter is hours late', 'deliverability'],
  ['In which country are your servers?', 'other'],
  ['Where are your servers located?', 'other'],
  ['In which country are your servers for the tunnel?', 'private-browsing'],
] as const;

for (const [text, subject] of questions) {
  test(`by a whole set of answers, “${text}” is about ${subject}`, () => {
    expect(chooseSubject(text, model)).toBe(subject);
  });
}
