import { expect, test } from '@playwright/test';
import { limits } from '../../../../src/contact/message/schema.ts';
import { cutQuestions, dropMarkers } from '../../../../src/checks/index.ts';
import { joinBoxes, splitBoxes } from '../../../../src/contact/receive/boxes.ts';
import { createFields, invoiceQuestion, plainQuestion } from '../../../support/contact.ts';
import { asks, opening, sevenQuestions, twoQuestions } from '../../../support/questions.ts';

/** The boxes of a text that stands alone in its form. */
function cutAlone(text: string, boxes?: number): string[] {
  return cutQuestions([text], boxes).flatMap(({ parts }) => parts);
}

test('what is left over stays together in the last part, and what all share stands there once', () => {
  const last = cutAlone(sevenQuestions).at(-1) ?? '';
  expect(last.split('\n').slice(-3)).toEqual(asks.slice(-3).map((ask, i) => `${i + 5}. ${ask}`));
  expect(last.split(opening)).toHaveLength(2);
});

test('each question stands in exactly one part, however many boxes there are', () => {
  for (const boxes of [1, 2, 3, limits.questions, 9]) {
    const parts = cutAlone(sevenQuestions, boxes);
    expect(parts).toHaveLength(Math.min(boxes, asks.length));
    for (const ask of asks) expect(parts.filter((part) => part.includes(ask))).toHaveLength(1);
  }
});

test('a message with no more questions than boxes is cut as it is', () => {
  expect(cutAlone(twoQuestions)).toHaveLength(2);
  expect(cutAlone(plainQuestion)).toEqual([plainQuestion]);
});

/** What the form of a text that was put into boxes sends with “It is one question”. */
function takeBack(whole: string[], question: string[], topic: string[] = question.map(() => '')) {
  return joinBoxes(createFields({ whole, question, topic, confirm: ['english'] }));
}

test('boxes that were not touched come back as the text that was typed', () => {
  const fields = takeBack([twoQuestions], cutAlone(twoQuestions));
  expect(fields.question).toEqual([twoQuestions]);
  expect(fields.confirm).toEqual(['english', 'one-question']);
  expect(fields.whole).toEqual([]);
});

test('a text with quotes, numbers and a signature comes back exactly, in whatever boxes it was', () => {
  const text =
    'Hello,\n\nI have two questions:\n\n1. How do I add an alias?\n> limit: 15\n\n2. Can I pay by card?\n\n-- \nA.\t😀';
  expect(cutAlone(text)).toHaveLength(2);
  expect(takeBack([text], dropMarkers(cutAlone(text))).question).toEqual([text]);
});

test('the markers of a list are left out of the boxes, and come back with the text as it was', () => {
  const text = 'Hello, I have two questions. 1) How do I add an alias? 2) Also, can I pay by card?';
  const boxes = ['Hello, I have two questions. How do I add an alias?', 'Also, can I pay by card?'];
  expect(splitBoxes(createFields({ question: [text] })).question).toEqual(boxes);
  expect(takeBack([text], boxes).question).toEqual([text]);
});

test('what was changed in a box, or added as one, is not lost', () => {
  const [first = '', second = ''] = cutAlone(twoQuestions);
  expect(takeBack([twoQuestions], [first, `${second} Thanks!`]).question).toEqual([
    `${first}\n\n${second} Thanks!`,
  ]);
  expect(takeBack([twoQuestions], [first, '', second]).question).toEqual([`${first}\n\n${second}`]);
});

test('only what was cut is joined again', () => {
  const whole = [plainQuestion, twoQuestions, invoiceQuestion];
  expect(
    takeBack(
      whole,
      cutQuestions(whole).flatMap(({ parts }) => parts),
    ).question,
  ).toEqual(whole);
});

test('boxes that nobody can assign stay boxes', () => {
  const whole = [twoQuestions, plainQuestion];
  const boxes = [...cutQuestions(whole).flatMap(({ parts }) => parts), 'One more question of mine'];
  expect(takeBack(whole, boxes).question).toEqual(boxes);
});

test('a topic stays where all boxes of a text have it', () => {
  const boxes = cutAlone(twoQuestions);
  expect(takeBack([twoQuestions], boxes, ['sales', 'sales']).topic).toEqual(['sales']);
  expect(takeBack([twoQuestions], boxes, ['sales', 'webmail']).topic).toEqual(['']);
});

test('a text that may ask several things is split when its writer says so, and is not held again', () => {
  const text = 'how much is the yearly plan and do you read my emails';
  const fields = splitBoxes(createFields({ question: [plainQuestion, text], topic: ['security', 'sales'] }));
  expect(fields.question).toEqual([
    plainQuestion,
    'how much is the yearly plan',
    'and do you read my emails',
  ]);
  expect(fields.topic).toEqual(['security', '', '']);
  expect(fields.confirm).toEqual(['one-question']);
});
