import { expect, test } from '@playwright/test';
import { noteEmergency } from '../../../src/content-check/emergency.ts';
import { provider } from '../../../src/provider/index.ts';

const { services, support } = provider;
const { imap, proxy } = services;
const noteAt = (emergency: string | undefined, changes = {}) =>
  noteEmergency({
    ...provider,
    domain: 'fernpost.example',
    mailDomains: ['fern.example'],
    support: { ...support, ...(emergency === undefined ? { emergency: undefined } : { emergency }) },
    ...changes,
  }).map(({ file, message }) => `${file}: ${message}`);

for (const at of ['fernpost.example', 'fern.example', 'Duty.Fern.Example', imap?.host ?? '']) {
  test(`an address for emergencies at ${at} is noted, as it is down with the mail`, () => {
    expect(noteAt(`duty@${at}`)).toEqual([
      `content/provider.ts: support.emergency is at ${at.toLowerCase()}, which is your own mail, so nobody is woken ` +
        'when that is down. Use a mailbox elsewhere, or set PAGE_TO or PAGERS on the server.',
    ]);
  });
}

test('an address elsewhere is fine, also at a domain that only ends like the own one', () => {
  expect(noteAt('duty@elsewhere.example')).toEqual([]);
  expect(noteAt('duty@notfern.example')).toEqual([]);
});

test('nothing is noted where nobody is woken, or where no mail is offered', () => {
  const own = 'duty@fern.example';
  expect(noteAt(undefined)).toEqual([]);
  expect(noteAt(own, { services: { imap: { ...imap, mayBeEmergency: false } } })).toEqual([]);
  expect(noteAt(own, { services: { proxy } })).toEqual([]);
});
