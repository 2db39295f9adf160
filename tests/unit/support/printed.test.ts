import { expect, test } from '@playwright/test';
import { findLeaks } from '../../support/printed.ts';
import { plainQuestion } from '../../support/contact.ts';

const harmless = [
  '{"event":"contact","outcome":"refused","codes":["emergency_not_service_wide"],"references":["HL-1WC5-JEYC"]}',
  '{"event":"contact","outcome":"not_configured","mistakes":["CONTACT_FROM is missing: it is the sender."]}',
  '{"event":"counters","store":"memory","reason":"ECONNREFUSED"}',
  'Site:  http://localhost:4321/',
  '    at file.js:10:5',
];

for (const line of harmless) {
  test(`a log may say ${line.slice(0, 60)}`, () => {
    expect(findLeaks(line)).toEqual([]);
  });
}

for (const [kind, said] of [
  ['words that were sent', plainQuestion],
  ['words that were sent', plainQuestion.slice(20, 60).toUpperCase()],
  ['an e-mail address', 'jo@writer.example'],
  ['a client address', '192.0.2.7'],
  ['a client address', '2001:db8:1:2::7'],
  ['a client address', '::1'],
] as const) {
  test(`a log that says “${said.slice(0, 40)}” fails the run: ${kind}`, () => {
    expect(findLeaks(`{"event":"contact","failure":"${said}"}\n`)).toEqual([expect.stringContaining(kind)]);
  });
}
