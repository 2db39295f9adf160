import { expect, test } from '@playwright/test';
import {
  coversQuestions,
  digestQuestions,
  isSameHolder,
  nameHolder,
  nameToken,
  readToken,
  writeToken,
} from '../../../../src/contact/guard/form-token.ts';
import { createFields, invoiceQuestion, plainQuestion, writer } from '../../../support/contact.ts';

const secret = 'a secret of the tests, 32 characters long';
const typed = createFields({ question: [plainQuestion, invoiceQuestion], email: writer });
const network = { near: '192.0.2.7' };
const digests = digestQuestions(secret, typed, network);
const noon = Date.UTC(2026, 10, 23, 12);
const token = writeToken(secret, { issued: noon, questions: digests });

test('a token says when it was written, and for which questions', () => {
  expect(readToken(secret, token)).toEqual({ issued: noon, questions: digests });
});

test('all who ask in the same second get the same token, which follows nobody', () => {
  const [one, other] = [1, 999].map((ms) => writeToken(secret, { issued: noon + ms, questions: [] }));
  expect(one).toBe(other);
});

test('a token is short, and holds nothing that was typed', () => {
  expect(token.length).toBeLessThan(80);
  expect(token).toMatch(/^[\w.-]+$/u);
  for (const word of ['Thunderbird', 'writer', Buffer.from(writer).toString('base64url').slice(0, 8)])
    expect(token).not.toContain(word);
});

test('the token of the most questions that a form can have is read', () => {
  const questions = digestQuestions(
    secret,
    createFields({ question: Array.from({ length: 99 }, String) }),
    network,
  );
  expect(readToken(secret, writeToken(secret, { issued: noon, questions }))?.questions).toEqual(questions);
});

const [issued = '', ...rest] = token.split('.');
for (const [what, forged] of [
  ['an earlier time', [(Number.parseInt(issued, 36) - 60).toString(36), ...rest].join('.')],
  ['another question', [issued, 'AAAAAAAAAAAA', ...rest.slice(1)].join('.')],
  ['a question less', [issued, ...rest.slice(1)].join('.')],
  ['another signature', `${token.slice(0, -4)}AAAA`],
  ['no signature', [issued, ...rest.slice(0, -1)].join('.')],
  ['the signature of another secret', writeToken(`${secret}!`, { issued: noon, questions: digests })],
  ['nothing', ''],
  ['dots', '...'],
  ['a very long text', 'a.'.repeat(30_000)],
  ['letters that are none of ours', `${token}é`],
]) {
  test(`a token with ${what} is not one of ours`, () => {
    expect(readToken(secret, forged ?? '')).toBeUndefined();
  });
}

test('a token stays good for those of its questions that are left', () => {
  const left = digestQuestions(secret, { ...typed, question: [invoiceQuestion] }, network);
  expect(coversQuestions({ issued: noon, questions: digests }, left)).toBe(true);
  expect(coversQuestions({ issued: noon, questions: left }, digests)).toBe(false);
  expect(coversQuestions({ issued: noon, questions: digests }, [])).toBe(false);
});

test('blank boxes and the answers to warnings change no question', () => {
  const answered = createFields({
    question: [plainQuestion, '', invoiceQuestion],
    email: writer,
    topic: ['sales', ''],
    confirm: 'english',
    emergency: 'no',
    subject: '',
    submission: 'another22symbolsof-ours',
    shown: '/faq/',
    opened: '/faq/',
    token,
  });
  expect(digestQuestions(secret, answered, network)).toEqual(digests);
});

for (const [name, value] of [
  ['email', 'al@writer.example'],
  ['subject', 'Buy now'],
  ['program', 'Buy now'],
  ['page', '/faq/'],
  ['account', writer],
] as const) {
  test(`another ${name} makes each of them another question`, () => {
    const changed = digestQuestions(secret, { ...typed, [name]: [value] }, network);
    expect(changed.filter((digest) => digests.includes(digest))).toEqual([]);
  });
}

test('a token is good in the network that it was given to, and in no other', () => {
  const moved = digestQuestions(secret, typed, { near: '192.0.2.8' });
  expect(moved.filter((digest) => digests.includes(digest))).toEqual([]);
});

test('a submission holds what it has used, also when only some of its questions are left', () => {
  const holder = nameHolder(secret, 'submission', digests);
  expect(isSameHolder(holder, holder)).toBe(true);
  expect(isSameHolder(nameHolder(secret, 'submission', digests.slice(1)), holder)).toBe(true);
  expect(isSameHolder(nameHolder(secret, 'submission', [...digests, 'more']), holder)).toBe(false);
  expect(isSameHolder(nameHolder(secret, 'another', digests), holder)).toBe(false);
  expect(isSameHolder(nameHolder(`${secret}!`, 'submission', digests), holder)).toBe(false);
});

test('a token is remembered by its signature', () => {
  expect(token.endsWith(`.${nameToken(token)}`)).toBe(true);
  expect(nameToken(token)).toHaveLength(22);
});
