import { expect, test } from '@playwright/test';
import { findMeantPath } from '../../../src/site/meant-path.ts';

for (const [path, meant] of [
  ['/FAQ/Mail-Setup/Password-Rejected/', '/faq/mail-setup/password-rejected/'],
  ['/guides/Thunderbird', '/guides/thunderbird/'],
  ['/A/NF45BN', '/a/nf45bn/'],
  ['//faq/', '/faq/'],
  ['/guides/thunderbird/)', '/guides/thunderbird/'],
  ['/guides/thunderbird/,', '/guides/thunderbird/'],
  ['/guides/thunderbird.', '/guides/thunderbird/'],
  ['/guides/thunderbird%22', '/guides/thunderbird/'],
  ['/guides/thunderbird/%3E', '/guides/thunderbird/'],
  ['/guides/thunderbird%E2%80%9D', '/guides/thunderbird/'],
  ['/guides/thunderbird/%E2%80%8B', '/guides/thunderbird/'],
  ['/%20guides/%20thunderbird/', '/guides/thunderbird/'],
  ['/guides%2Fthunderbird', '/guides/thunderbird/'],
  ['/%2F%2Felsewhere.example/', '/elsewhere.example/'],
] as const)
  test(`who comes to ${path} may mean ${meant}`, () => {
    expect(findMeantPath(path)).toBe(meant);
  });

for (const path of ['/', '/faq/', '/faq', '/guides/no-such-program/', '/guides/no-such-program'])
  test(`nothing is corrected in ${path}`, () => {
    expect(findMeantPath(path)).toBeUndefined();
  });
