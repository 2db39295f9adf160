import { expect, test } from '@playwright/test';
import { findTopic, provider } from '../../../../src/provider/index.ts';
import { routeQuestions } from '../../../../src/contact/send/route.ts';
import { chooseTopics, createContact, invoiceQuestion, plainQuestion } from '../../../support/contact.ts';

const two = [plainQuestion, invoiceQuestion];

test('a question with a chosen topic goes to the team of that topic', () => {
  for (const { id, team } of provider.topics) {
    expect(routeQuestions(createContact({ topic: [id] }), chooseTopics)).toMatchObject([
      { topic: id, topicChosen: true, to: team },
    ]);
  }
});

test('a question without a topic goes where its text belongs', () => {
  expect(routeQuestions(createContact({ question: [invoiceQuestion] }), chooseTopics)).toMatchObject([
    { topic: 'account-billing', topicChosen: false, to: findTopic('account-billing').team },
  ]);
});

test('each of several questions goes to the team of its own topic', () => {
  const messages = routeQuestions(createContact({ question: two }), chooseTopics);
  expect(messages.map(({ question, topic }) => [question, topic])).toEqual([
    [plainQuestion, 'mail-setup'],
    [invoiceQuestion, 'account-billing'],
  ]);
});

test('topics stand in the order of their questions, and an empty one is chosen from the text', () => {
  const messages = routeQuestions(createContact({ question: two, topic: ['sales', ''] }), chooseTopics);
  expect(messages.map(({ topic }) => topic)).toEqual(['sales', 'account-billing']);
});

test('one topic alone stands for all questions', () => {
  const messages = routeQuestions(createContact({ question: two, topic: ['security'] }), chooseTopics);
  expect(messages.map(({ topic }) => topic)).toEqual(['security', 'security']);
});

test('the subject helps to choose the topic', () => {
  const [message] = routeQuestions(createContact({ subject: 'An invoice' }), chooseTopics);
  expect(message?.topic).toBe('account-billing');
});

test('an emergency goes to the address that wakes an engineer, and keeps its topic', () => {
  expect(routeQuestions(createContact({ emergency: 'yes', topic: ['webmail'] }), chooseTopics)).toMatchObject(
    [{ topic: 'webmail', to: provider.support.emergency }],
  );
});

test('another topic that fits about as well goes along, unless the writer chose one', () => {
  const two = (): readonly [string, string] => ['webmail', 'sales'];
  const [likely] = routeQuestions(createContact({}), two);
  expect(likely).toMatchObject({ topic: 'webmail', otherTopic: 'sales' });
  const [chosen] = routeQuestions(createContact({ topic: ['security'] }), two);
  expect(chosen).not.toHaveProperty('otherTopic');
});
