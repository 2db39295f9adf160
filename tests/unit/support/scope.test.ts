import { expect, test } from '@playwright/test';
import { wantsUnitTestsOnly } from '../../support/scope.ts';

for (const command of [
  '--project=unit',
  '--project unit',
  'test -c tests/playwright.config.ts --project=unit contact/handle',
  'unit/contact/handle',
  'tests/unit/contact unit/search',
]) {
  test(`“${command}” needs neither a site nor a server`, () => {
    expect(wantsUnitTestsOnly(command.split(' '))).toBe(true);
  });
}

for (const command of [
  '',
  'site',
  'unit/contact site/ask',
  '--project=unit --project=site',
  '-g unit/contact x',
]) {
  test(`“${command}” needs the sites`, () => {
    expect(wantsUnitTestsOnly(command.split(' '))).toBe(false);
  });
}
