import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { offersPacc, writePacc, writePaccDigest } from '../../../src/client-config/pacc.ts';
import { provider } from '../../../src/provider/index.ts';

test('it is off until the provider turns it on', () => {
  expect(offersPacc()).toBe(false);
});

test('it has the host of each service, no port, and the page that lists them', () => {
  expect(JSON.parse(writePacc('/faq/mail-setup/server-settings/'))).toEqual({
    authentication: { password: true },
    info: {
      help: { documentation: `${provider.site}/faq/mail-setup/server-settings/` },
      provider: { name: provider.name, shortName: provider.name },
    },
    protocols: {
      imap: { host: 'imap.harborlight.example' },
      pop3: { host: 'pop.harborlight.example' },
      submit: { host: 'smtp.harborlight.example' },
    },
  });
  expect(JSON.parse(writePacc(undefined))).not.toHaveProperty('info.help');
});

test('its digest is that of the body, byte by byte', () => {
  const body = '{"ö": 1}\n';
  const digest = createHash('sha256').update(Buffer.from(body)).digest('base64');
  expect(writePaccDigest(body)).toBe(`v=UAAC1; a=sha256; d=${digest}`);
});
