import { expect, test } from '@playwright/test';
import { keepOffered, listConditions, listOffered, MarkerError } from '../../../src/provider/conditions.ts';

const offered = new Set(['imap', 'pop3', 'logs.days']);
const has = (name: string): boolean => (name.startsWith('!') ? !has(name.slice(1)) : offered.has(name));
const keep = (text: string) => keepOffered(text, has);

for (const [title, text, kept] of [
  ['without markers', 'Plain [text](/x/) with [[name]].', 'Plain [text](/x/) with [[name]].'],
  ['within a sentence, offered', 'By IMAP[[if pop3]] or POP3[[end]].', 'By IMAP or POP3.'],
  ['within a sentence, not offered', 'By IMAP[[if webmail]] or webmail[[end]].', 'By IMAP.'],
  ['one or the other, offered', '[[if imap]]IMAP[[else]]webmail[[end]]', 'IMAP'],
  ['one or the other, not offered', '[[if webmail]]webmail[[else]]IMAP[[end]]', 'IMAP'],
  ['a negation', '[[if !webmail]]no webmail[[end]][[if !imap]]no IMAP[[end]]', 'no webmail'],
  ['several names, all offered', '[[if imap pop3]]both[[end]]', 'both'],
  ['several names, one of them not offered', '[[if imap webmail]]both[[else]]not both[[end]]', 'not both'],
  ['names with more spaces between', '[[if imap   pop3 ]]both[[end]]', 'both'],
  ['a fact with dots', '[[if logs.days]]kept[[end]]', 'kept'],
  ['nested, both offered', '[[if imap]]a[[if pop3]]b[[end]]c[[end]]', 'abc'],
  ['nested, the inner not offered', '[[if imap]]a[[if webmail]]b[[else]]x[[end]]c[[end]]', 'axc'],
  ['nested, the outer not offered', '[[if webmail]]a[[if pop3]]b[[else]]x[[end]]c[[end]]d', 'd'],
  ['nested behind else', '[[if webmail]]a[[else]]b[[if pop3]]c[[end]][[end]]', 'bc'],
] as const) {
  test(`${title}: ${JSON.stringify(kept)}`, () => {
    expect(keep(text)).toBe(kept);
  });
}

test('a marker with a line to itself goes with its line', () => {
  expect(keep('one\n[[if imap]]\ntwo\n[[end]]\nthree\n')).toBe('one\ntwo\nthree\n');
  expect(keep('one\n[[if webmail]]\ntwo\n[[else]]\nother\n[[end]]\nthree\n')).toBe('one\nother\nthree\n');
  expect(keep('- one\n  [[if imap]]  \n- two\n\t[[end]]\n- three')).toBe('- one\n- two\n- three');
  expect(keep('one\n[[if imap]]\ntwo\n[[end]]')).toBe('one\ntwo\n');
});

test('blank lines around a passage stay those of the text', () => {
  expect(keep('one\n\n[[if imap]]\ntwo\n\n[[end]]\nthree\n')).toBe('one\n\ntwo\n\nthree\n');
  expect(keep('one\n\n[[if webmail]]\ntwo\n\n[[end]]\nthree\n')).toBe('one\n\nthree\n');
});

test('lines of Windows stay as they are', () => {
  expect(keep('one\r\n[[if imap]]\r\ntwo\r\n[[end]]\r\nthree\r\n')).toBe('one\r\ntwo\r\nthree\r\n');
  expect(keep('one\r\n[[if webmail]]\r\ntwo\r\n[[end]]\r\nthree\r\n')).toBe('one\r\nthree\r\n');
});

for (const [title, text, line, message] of [
  ['not closed', 'one\ntwo [[if imap]] three', 2, '[[if …]] is not closed.'],
  [
    'not closed, though another inside is',
    '[[if imap]]\n[[if pop3]]x[[end]]\n',
    1,
    '[[if …]] is not closed.',
  ],
  ['an end too many', 'one\n\n[[if imap]]x[[end]]\n[[end]]', 4, '[[end]] has no [[if …]] before it.'],
  ['a second else', '[[if imap]]a[[else]]b\n[[else]]c[[end]]', 2, '[[if …]] has a second [[else]].'],
  ['an else too many', 'one [[else]] two', 1, '[[else]] has no [[if …]] before it.'],
] as const) {
  test(`${title}: stopped with its line`, () => {
    const failure = catchError(() => keep(text));
    expect(failure).toBeInstanceOf(MarkerError);
    expect(failure).toMatchObject({ line, message: expect.stringContaining(message) });
  });
}

test('what is wrong with a name passes on', () => {
  const failure = new Error('There is no such name.');
  const refuse = () => {
    throw failure;
  };
  expect(catchError(() => keepOffered('[[if imap]]x[[end]]', refuse))).toBe(failure);
});

test('each part that is kept knows where it stood', () => {
  const text = 'one\n[[if webmail]]\ntwo\n[[else]]\nother\n[[end]]\nthree [[if imap]]four[[end]]';
  for (const part of listOffered(text, has)) expect(text.slice(part.start).startsWith(part.text)).toBe(true);
  expect(
    listOffered(text, has)
      .map((part) => part.text)
      .filter(Boolean),
  ).toEqual(['one\n', 'other\n', 'three ', 'four']);
});

test('every name that is asked for is listed with its line, those of passages that are left out too', () => {
  const text = '[[if imap !webmail]]\none\n[[if pop3]]x[[else]]y[[end]]\n[[end]]\n[[name]]';
  expect(listConditions(text)).toEqual([
    { name: 'imap', line: 1 },
    { name: '!webmail', line: 1 },
    { name: 'pop3', line: 3 },
  ]);
});

function catchError(run: () => unknown): unknown {
  try {
    run();
  } catch (failure) {
    return failure;
  }
  return undefined;
}
