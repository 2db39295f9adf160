import { expect, test } from '@playwright/test';
import { findExpiryFault, writeSecurityTxt } from '../../../src/site/security-txt.ts';

const site = 'https://help.fernpost.example';
const security = { contact: ['security@fernpost.example'], expires: '2027-05-31' };

test('a provider that says nothing publishes nothing', () => {
  expect(writeSecurityTxt({ site })).toBeUndefined();
  expect(findExpiryFault({}, new Date())).toBeUndefined();
});

test('the file says whom to tell, until when, and where it stands', () => {
  expect(writeSecurityTxt({ site, security })).toBe(
    'Contact: mailto:security@fernpost.example\nExpires: 2027-05-31T23:59:59Z\nPreferred-Languages: en\n' +
      'Canonical: https://help.fernpost.example/.well-known/security.txt\n',
  );
});

test('security.txt names several contacts in their order, the key and the policy', () => {
  const text = writeSecurityTxt({
    site,
    security: {
      contact: ['https://fernpost.example/report', 'security@fernpost.example'],
      expires: '2027-05-31',
      encryption: 'https://fernpost.example/key.asc',
      policy: 'https://fernpost.example/security/',
    },
  });
  expect(text?.split('\n').slice(0, 5)).toEqual([
    'Contact: https://fernpost.example/report',
    'Contact: mailto:security@fernpost.example',
    'Expires: 2027-05-31T23:59:59Z',
    'Encryption: https://fernpost.example/key.asc',
    'Policy: https://fernpost.example/security/',
  ]);
});

for (const [now, fault] of [
  ['2027-06-02', 'is less than 14 days away'],
  ['2027-05-18', 'is less than 14 days away'],
  ['2027-05-17', undefined],
  ['2026-06-01', undefined],
  ['2026-05-29', 'is more than a year away'],
] as const) {
  test(`on ${now} a file that expires on 31 May 2027 ${fault ?? 'may be published'}`, () => {
    const found = findExpiryFault({ security }, new Date(`${now}T12:00:00Z`));
    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(new RegExp(`^2027-05-31 ${fault}`, 'u'));
  });
}
