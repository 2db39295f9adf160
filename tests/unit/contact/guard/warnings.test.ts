import { expect, test } from '@playwright/test';
import { warnOfLimits } from '../../../../src/contact/guard/warnings.ts';
import { createSettings } from '../../../support/contact.ts';

const production = {
  RATE_LIMIT: 'on',
  VERCEL: '1',
  RESEND_API_KEY: 're_test',
  CONTACT_FROM: 'form@writer.example',
};

test('an operator is told where instances can’t share the limits', () => {
  const [warning, ...more] = warnOfLimits(createSettings(production));
  expect(warning).toMatch(/^REDIS_URL isn’t set, so each instance counts alone/u);
  expect(more).toEqual([]);
});

test('an operator is told which limits are off in production', () => {
  const warnings = warnOfLimits(
    createSettings({ ...production, REDIS_URL: 'redis://localhost', RATE_LIMIT: 'off', PROOF: 'off' }),
  );
  expect(warnings.map((warning) => warning.split(' ')[0])).toEqual(['RATE_LIMIT', 'PROOF']);
});

test('an own server, a shared store and a developer’s machine are not warned', () => {
  expect(warnOfLimits(createSettings({ ...production, REDIS_URL: 'redis://localhost' }))).toEqual([]);
  expect(warnOfLimits(createSettings({ RATE_LIMIT: 'off', PROOF: 'off' }))).toEqual([]);
});
