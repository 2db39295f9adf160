import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Finding } from '../../../src/doctor/index.ts';
import { runCommand } from '../../support/command.ts';
import { startResendInbox } from '../../support/resend-inbox.ts';
import { createSmtpError, startSmtpInbox } from '../../support/smtp-inbox.ts';

const secret = 'a secret of the tests, long enough for every HMAC';

test('every mistake of the configuration is named at once', async () => {
  const { code, output } = await runCommand('doctor', [], {
    NODE_ENV: 'production',
    CONTACT_SECRET: 'hunter2',
    MAIL_TRANSPORTS: 'resend,smtp',
    OUTBOX: 'shoebox',
    PORT: '0',
  });
  expect(code).toBe(1);
  for (const name of ['CONTACT_SECRET', 'RESEND_API_KEY', 'CONTACT_FROM', 'SMTP_URL', 'OUTBOX', 'PORT']) {
    expect(output).toMatch(new RegExp(`^✗ Configuration: ${name} `, 'mu'));
  }
  expect(output).toContain('! Mail: not checked');
  expect(output).not.toContain('hunter2');
});

test('limits that are off are named, because whoever tries things out forgets to turn them on again', async () => {
  const { output } = await runCommand('doctor', ['--json'], {
    NODE_ENV: 'production',
    CONTACT_SECRET: secret,
    CONTACT_FROM: 'form@harborlight.example',
    RESEND_API_KEY: 're_x',
    RESEND_BASE_URL: 'http://127.0.0.1:9',
    RATE_LIMIT: 'off',
    PROOF: 'off',
    DATA_DIR: await mkdtemp(join(tmpdir(), 'doctor-')),
  });
  const warnings = (JSON.parse(output) as Finding[])
    .filter(({ subject, level }) => subject === 'Configuration' && level === 'warning')
    .map(({ message }) => message);
  expect(warnings).toContainEqual(expect.stringMatching(/^RATE_LIMIT is off/u));
  expect(warnings).toContainEqual(expect.stringMatching(/^PROOF is off/u));
});

test('outside production it names the variables that it saw, and never their values', async () => {
  const look = async (environment: Record<string, string>) => {
    const { output } = await runCommand('doctor', [], { NODE_ENV: '', ...environment });
    return /^! Configuration: (?<seen>.*?) Run this where/mu.exec(output)?.groups?.['seen'];
  };
  expect(await look({})).toBe(
    'no variable is set, so these are the settings for trying out. ' +
      'CONTACT_SECRET isn’t set, and anybody knows the one for trying out.',
  );
  expect(
    await look({ CONTACT_FROM: 'form@harborlight.example', CONTACT_SECRET: secret, DATA_DIR: '/tmp' }),
  ).toBe(
    'NODE_ENV isn’t “production”, so these are the settings for trying out. ' +
      'Set here: CONTACT_FROM, CONTACT_SECRET, DATA_DIR.',
  );
});

test('a mistyped option is answered with what there is, not with a stack', async () => {
  const { code, errors } = await runCommand('doctor', ['--jsn']);
  expect([code, errors]).toEqual([1, expect.stringMatching(/^Unknown option '--jsn'\.\nnpm run doctor\n/u)]);
  expect(errors).not.toContain(' at ');
});

test('a whole configuration is looked at part by part, and no secret is printed', async () => {
  const resend = await startResendInbox();
  const smtp = await startSmtpInbox({
    authOptional: false,
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(createSmtpError(535, 'Wrong')),
  });
  const { code, output, errors } = await runCommand('doctor', ['--json'], {
    NODE_ENV: 'production',
    HOST: '0.0.0.0',
    CONTACT_SECRET: secret,
    CONTACT_FROM: 'Form <form@harborlight.example>',
    MAIL_TRANSPORTS: 'resend,smtp',
    RESEND_API_KEY: 're_hunter2',
    RESEND_BASE_URL: resend.url,
    SMTP_URL: smtp.url.replace('smtp://', 'smtp://jo:hunter2@'),
    DATA_DIR: await mkdtemp(join(tmpdir(), 'doctor-')),
    ALERT_URL: 'https://alerts.example/hunter2',
  });
  expect(errors).toBe('');
  const findings = JSON.parse(output) as Finding[];
  const levels = (subject: string) =>
    findings.filter((finding) => finding.subject === subject).map(({ level }) => level);
  expect(levels('Configuration')).toEqual(['ok']);
  expect(levels('Resend')).toEqual(['ok']);
  expect(levels('SMTP')).toEqual(['error']);
  expect(levels('Clock')).toEqual(['ok']);
  expect(levels('OpenPGP keys')).toEqual(['ok']);
  // One for each record, or one in all where there is no network.
  expect(levels('DNS').length).toBeGreaterThan(0);
  // The fixture's engineers are called at its own domain, and its own mail may be what is down.
  expect(levels('Pagers')).toEqual(['warning']);
  expect(levels('Data folder')).toHaveLength(1);
  // The wrong password.
  expect(code).toBe(1);
  expect(output).not.toMatch(/hunter2|a secret of the tests/u);
  await Promise.all([resend.close(), smtp.close()]);
});
