import { expect, test } from '@playwright/test';
import { facts, fillFacts } from '../../../src/provider/facts.ts';
import { provider } from '../../../src/provider/index.ts';

const { imap, smtp } = provider.services;

test('names between double square brackets become facts', () => {
  expect(fillFacts('Server [[imap.host]], port [[imap.port]], [[smtp.security]].')).toBe(
    `Server ${imap.host}, port ${imap.port}, ${smtp.security === 'tls' ? 'SSL/TLS' : 'STARTTLS'}.`,
  );
});

test('a link’s address may carry the brackets percent-encoded', () => {
  expect(fillFacts('%5B%5Bwebmail%5D%5D/settings')).toBe(`${provider.webmail}/settings`);
  expect(fillFacts('%5b%5bwebmail%5d%5d')).toBe(provider.webmail);
});

test('every service has host, port and security', () => {
  for (const [id, { host, port }] of Object.entries(provider.services)) {
    expect(facts.get(`${id}.host`)).toBe(host);
    expect(facts.get(`${id}.port`)).toBe(String(port));
    expect(facts.get(`${id}.security`)).toBeTruthy();
  }
});

test('every limit is a fact', () => {
  for (const [name, value] of Object.entries(provider.limits))
    expect(facts.get(`limits.${name}`)).toBe(String(value));
});

test('no fact is empty or holds another fact’s name', () => {
  for (const value of facts.values()) expect(value).toMatch(/^[^[\]]+$/u);
});

test('a misspelt name stops the build, and the error names it and what there is', () => {
  expect(() => fillFacts('Server [[imap.hots]]')).toThrow(/“imap\.hots”.*imap\.host,/u);
  expect(() => fillFacts('[[constructor]]')).toThrow(/“constructor”/u);
});

test('the address that wakes an engineer is no fact that a page could show', () => {
  expect([...facts.values()]).not.toContain(provider.support.emergency);
});

test('other brackets are left as they are', () => {
  for (const text of ['[a link](/x/)', 'array[[0]', '[[ spaced ]]', '[[]]', ''])
    expect(fillFacts(text)).toBe(text);
});

test('office hours are said as people say them', () => {
  const { opens, closes, timeZone } = provider.support;
  expect(facts.get('support.hours')).toBe(`Monday to Friday, ${opens} to ${closes}, ${timeZone} time`);
});
