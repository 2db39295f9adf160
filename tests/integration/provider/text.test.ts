import { expect, test } from '@playwright/test';
import { MarkerError } from '../../../src/provider/conditions.ts';
import { facts, UnknownName } from '../../../src/provider/facts.ts';
import { fillText } from '../../../src/provider/text.ts';
import { askOther } from './other-provider.ts';

const port = facts.get('imap.port') ?? '';

test('a text keeps what is offered, with its facts', () => {
  expect(fillText('[[if imap]]Port [[imap.port]].[[else]]Webmail.[[end]]')).toBe(`Port ${port}.`);
});

test('a fact that this provider does not have may stand where it is not published', () => {
  expect(fillText('Port [[imap.port]][[if other]], or [[other.port]][[end]].')).toBe(`Port ${port}.`);
});

test('the same text is another one with another provider', () => {
  const text = 'By [[if pop3]]POP3 or [[end]]IMAP[[if webmail]], or on [[webmail.url]][[end]].';
  expect(fillText(text)).toBe(`By POP3 or IMAP, or on ${facts.get('webmail.url') ?? ''}.`);
  expect(askOther('mail-only', `fillText(${JSON.stringify(text)})`)).toBe('By IMAP.');
});

test('mistakes stop it', () => {
  expect(() => fillText('[[imap.hots]]')).toThrow(UnknownName);
  expect(() => fillText('[[if imapp]]x[[end]]')).toThrow(UnknownName);
  expect(() => fillText('[[if imap]]x')).toThrow(MarkerError);
});
