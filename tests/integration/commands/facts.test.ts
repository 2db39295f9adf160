import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { withContent, writeAnswer } from '../../support/content.ts';
import { runCommand, runWithFacts } from './run-command.ts';

const files = {
  'faq/webmail/sort.md': writeAnswer({ needs: '[refund.days]' }, '[[refund.days]]'),
  'guides/testbird.mdx': '[[if refund.days]]Yes[[end]] [[mail.carrierCountry]]',
};
const mailOnly = readFileSync(new URL('../../providers/mail-only/provider.ts', import.meta.url), 'utf8');

test('every fact stands below its subject with its value, its use and an example', () => {
  const { code, output, errors } = withContent(files, (root) => runCommand('facts', root));
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toMatch(/^Support and law\n\n {2}audit\.url\n/u);
  expect(output).toContain(
    `\n  refund.days\n    Days after a payment in which it can be refunded\n    set: 83; texts: 2; for example: 'refund.days': 30,\n`,
  );
  // The name of one fact may begin like another's.
  expect(output).toMatch(/\n {2}mail\.carrier\n.*\n.*; texts: 0; for example: 'mail\.carrier': 'Resend',\n/u);
  expect(output.indexOf('\nPlans and payment\n')).toBeGreaterThan(output.indexOf('\nAccounts and sign-in\n'));
  expect(output).not.toContain('which you don’t offer');
});

test('facts about services that aren’t offered are left out and counted, and come last with --all', () => {
  withContent(files, (root) => {
    const { output } = runWithFacts('facts', root, mailOnly);
    expect(output).toContain('\n  aliases.count\n');
    expect(output).not.toContain('\n  browsing.records\n');
    expect(output).toMatch(
      /\nPrivate browsing, which you don’t offer: \d+ facts\. “npm run facts -- --all” lists them\.\n/u,
    );
    const all = runWithFacts('facts', root, mailOnly, ['--all']).output;
    expect(all.indexOf('\n  browsing.records\n')).toBeGreaterThan(all.indexOf('\n  trial.days\n'));
  });
});

test('a wrong fact is told, and the rest is listed all the same', () => {
  const wrong = mailOnly.replace('  facts: {', "  facts: {\n    'refund.days': '14 days',");
  const { code, output, errors } = withContent(files, (root) => runWithFacts('facts', root, wrong));
  expect(code).toBe(1);
  expect(errors).toMatch(
    /^content\/provider\.ts:\d+ › facts\['refund\.days'\]: is a number without the unit: 14\.\n\n$/u,
  );
  expect(output).toContain('set: 14 days; texts: 2;');
  expect(output).toContain('\nPrivate browsing, which you don’t offer: ');
});
